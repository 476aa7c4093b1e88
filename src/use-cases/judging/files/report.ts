// The state of the judges' files of a stage, in words.

import type { FileState, JudgeFileAnswer, JudgeFilesAnswer } from './answers';
import type { PanelSeat, PanelSeats } from './panel-seats';
import { type JudgeFileWords, judgeFileWords } from './words/judge-files';

const emailOf = ({ judge }: PanelSeat): string => judge.email.trim().toLowerCase();

/** The permission of the judge's own e-mail, else the one remembered (Google may know the person by another address). */
export function accessOf(seat: PanelSeat): { id: string; role: string } | undefined {
  const { filed, file } = seat;
  const email = emailOf(seat);
  if (file === null || email === '') return undefined;
  return (
    file.access.find((one) => one.emailAddress?.toLowerCase() === email) ??
    (filed.email.toLowerCase() === email ? file.access.find((one) => one.id === filed.permission) : undefined)
  );
}

function stateOf(seat: PanelSeat, user: string): FileState {
  const { judge, filed, file } = seat;
  if (file === null && filed.maker !== '' && filed.maker !== user) return 'foreign';
  if (file === null) return filed.id === '' ? 'none' : 'deleted';
  if (judge.email.trim() === '') return 'no-email';
  const access = accessOf(seat);
  if (access === undefined) return 'unshared';
  return access.role === 'reader' ? 'read-only' : 'shared';
}

/** True where somebody can open the file whose e-mail the judge no longer has. */
const isFormersStill = ({ filed, file }: PanelSeat): boolean =>
  filed.email !== '' && file?.access.some(({ id }) => id === filed.permission) === true;

function sentenceOf(state: FileState, seat: PanelSeat, { isClosed, seats }: PanelSeats, words: JudgeFileWords): string {
  if (state === 'foreign') return words.foreign(seat.filed.maker);
  const isFormer = (state === 'unshared' || state === 'no-email') && isFormersStill(seat);
  const same = seats.filter((one) => one !== seat && emailOf(one) !== '' && emailOf(one) === emailOf(seat));
  const isOutdated = seat.file !== null && seat.file.properties.content !== seat.properties.content;
  return [
    isClosed && state === 'shared'
      ? words.stillWriting
      : isFormer
        ? words.former(seat.filed.email)
        : words.states[state],
    ...(same.length > 0 ? [words.sameEmail(same.map(({ judge }) => judge.code).join(', '))] : []),
    ...(isOutdated && !isClosed ? [words.outdated] : []),
  ].join(' ');
}

/** What a run did so far; failures by judge. */
export type Doing = Pick<
  JudgeFilesAnswer,
  'made' | 'shared' | 'collected' | 'changes' | 'changed' | 'more' | 'skip'
> & {
  failures: ReadonlyMap<string, string>;
};

export const nothingDone: Doing = {
  made: 0,
  shared: 0,
  collected: 0,
  changes: [],
  changed: 0,
  more: false,
  skip: [],
  failures: new Map(),
};

/** Answers with where every judge's file stands. */
export function report(all: PanelSeats, doing: Doing): JudgeFilesAnswer {
  const { workbook, stage, isClosed, user, seats } = all;
  const words = judgeFileWords(workbook.competition.settings.language);
  const { failures, ...counts } = doing;
  const files = seats.map((seat): JudgeFileAnswer => {
    const { judge, filed, file } = seat;
    const failure = failures.get(judge.code);
    const state = failure === undefined ? stateOf(seat, user) : 'failed';
    return {
      judge: judge.code,
      name: judge.name,
      state,
      message: failure ?? sentenceOf(state, seat, all, words),
      link: file?.link || filed.link || null,
      email: filed.email,
      collected: filed.collected || null,
      changed: file !== null && filed.collected !== '' && file.modified > filed.modified,
      done: filed.done,
      of: filed.collected === '' ? seat.layout.table.height : filed.of,
    };
  });
  return { ok: failures.size === 0, stage: stage.name, isClosed, files, ...counts };
}
