// Who uses the workbench: the person who opened it, or a judge whose view is shown (`?as=J1`).
import { codeKey } from '../../domain/vocabulary/keys';
import { configurationTabs, readCompetition } from '../../domain/workbook/read/read-competition';
import type { LocalDocument } from '../drive/store';
import type { Host } from '../runtime/host';
import { type Counter, type Viewer, viewerOf, type Watched } from './snapshot';

export type ViewerSession = { host: Host; viewer: Viewer; documents: () => readonly LocalDocument[] };
export type ViewerSessions = {
  /** Null for a code that no judge has. */
  sessionFor: (as: string | null) => ViewerSession | null;
  /** To be called after anything ran on the host. */
  changed: () => void;
};

/** A judge without an e-mail in the workbook is somebody the add-on does not know. */
const addressOf = ({ code, email }: { code: string; email: string }) =>
  email === '' ? `${codeKey(code)}@lokal` : email.toLowerCase();

function judgesIn(host: Host): { code: string; email: string }[] {
  const sheets = host.sheets();
  const tabs = [...configurationTabs(Object.keys(sheets))].filter(([part]) => part === 'judges');
  const cell = (value: unknown) => (typeof value === 'number' || typeof value === 'boolean' ? value : String(value));
  return readCompetition(
    new Map(tabs.map(([part, tab]) => [part, { tab, values: (sheets[tab] ?? []).map((row) => row.map(cell)) }])),
  ).competition.judges;
}

/** Judges must not see the committee's Drive. */
const isSharedWith = ({ owner, permissions = [] }: LocalDocument, address: string): boolean =>
  owner === address || permissions.some(({ emailAddress }) => emailAddress?.toLowerCase() === address);

/** The sessions of one workbook. A judge gets access to the file when the session begins, as an office would share it. */
export function viewerSessions(host: Host, file: string, next: Counter, earlier: Watched['earlier']): ViewerSessions {
  const sessionOf = (watched: Watched): ViewerSession => ({ ...watched, viewer: viewerOf(watched, next) });
  const taken = new Map<string | null, ViewerSession>([
    [null, sessionOf({ host, file, as: null, documents: () => host.documents(), earlier })],
  ]);
  return {
    sessionFor: (as) => {
      const known = taken.get(as);
      if (known !== undefined) return known;
      const judge = judgesIn(host).find(({ code }) => codeKey(code) === codeKey(as ?? ''));
      if (judge === undefined || as === null) return null;
      const address = addressOf(judge);
      host.share(address);
      const documents = () => host.documents().filter((one) => isSharedWith(one, address));
      const session = sessionOf({ host: host.as(address), file, as: judge.code, documents, earlier: () => null });
      taken.set(as, session);
      return session;
    },
    changed: () => {
      for (const { viewer } of taken.values()) viewer.changed();
    },
  };
}
