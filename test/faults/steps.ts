// Who asks for what: a command is asked for until it is answered, documents batch by batch until a run ends well.

import { KIND_IDS } from '../../src/domain/documents/kinds/list';
import { KIND_WORDS } from '../../src/domain/documents/kinds/words';
import type { Host } from '../../src/local/runtime/host';
import type { DecideAnswer } from '../../src/use-cases/answers';
import type { DocumentsBatch, Reply } from '../../src/use-cases/server';
import { isFull } from '../runs';
import type { Step } from './play';

/**
 * Of the kinds that are made for the same people one, and the one that puts papers together: all are filed alike. The report
 * goes without saying but in a full run, since what it says of reliability takes a third of such a play.
 */
export const KINDS = KIND_IDS.filter((id) => {
  const alike = KIND_IDS.filter((one) => KIND_WORDS[one].missing === KIND_WORDS[id].missing && one !== 'laporan');
  return id === alike[0] || id === 'gabungan' || (isFull && id === 'laporan');
});

/** A command: asked for again until it is answered. */
export type AskedOnce = 'asked';
export const ASKED: AskedOnce = 'asked';

export const command =
  (name: string, request: object = {}): Step<AskedOnce> =>
  (host, state) =>
    'answer' in (host.call(name, request) as Reply<unknown>) ? null : state;

export type Asked = { skip: string[] };
export const FROM_THE_START: Asked = { skip: [] };

/** Deciding: whoever is told that the evidence could not be written decides once more. */
export const deciding: Step<AskedOnce> = (host, state) => {
  const reply = host.call('decideResult', {}) as Reply<DecideAnswer>;
  return 'answer' in reply && (reply.answer.evidence?.problem ?? null) === null ? null : state;
};

/** Documents: batch by batch as the panel asks; a run that ended badly is begun again. */
export const documents =
  (kinds: readonly string[], name = 'makeDocuments', more: object = {}): Step<Asked> =>
  (host, { skip }) => {
    const reply = host.call(name, { kinds, skip, ...more }) as Reply<DocumentsBatch>;
    if ('problem' in reply) return FROM_THE_START;
    if (reply.answer.more) return { skip: reply.answer.skip };
    return reply.answer.ok ? null : FROM_THE_START;
  };

/** Asks until the end; throws where there is none. */
export function throughout<S>(host: Host, start: S, step: Step<S>): void {
  let state: S | null = start;
  for (let call = 0; state !== null; call += 1) {
    if (call > 40) throw new Error('does not end');
    state = step(host, state);
  }
}
