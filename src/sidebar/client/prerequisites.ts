// What is missing before judges can score and, with judges' own files, what is left to collect.
import type { JudgeFileAnswer } from '../../use-cases/judging/files/answers';
import type { State } from '../../use-cases/server';
import type { SessionState } from './session-state';

export type Prerequisite = 'begin' | 'entries' | 'judges' | 'tabs' | 'files' | 'collect';

/** The first stage whose judging is open. */
export const openStage = ({ lives }: State): string | null =>
  lives.find(({ status }) => status === 'open')?.stage ?? null;

/** True where the state of the judges' files is needed to know the progress of the competition. */
export const needsFiles = (state: State): boolean =>
  state.role === 'admin' && state.judgeFiles === 'separate' && hasPeople(state) && openStage(state) !== null;

const hasPeople = ({ setUp }: State): boolean => setUp !== undefined && setUp.entries > 0 && setUp.judges > 0;

/** Files there are, of which something has not been collected. */
const isWaiting = ({ state, collected, changed }: JudgeFileAnswer): boolean =>
  state !== 'none' && state !== 'deleted' && state !== 'foreign' && (collected === null || changed);

/** The first missing prerequisite of checking; null where none is missing. */
export function missingPrerequisite(
  known: Pick<SessionState, 'progress' | 'files'>,
  state: State,
): Prerequisite | null {
  if (state.presets.length > 0 && (known.progress === null || known.progress.length === 0)) return 'begin';
  if (!state.begun) return 'begin';
  const { setUp } = state;
  if (setUp === undefined || state.unconfigured) return null;
  if (setUp.entries === 0) return 'entries';
  if (setUp.judges === 0) return 'judges';
  const stage = openStage(state);
  if (stage === null) return null;
  if (state.judgeFiles === 'shared') return setUp.ready.includes(stage) ? null : 'tabs';
  const { files } = known;
  if (files === null || files.stage !== stage) return setUp.ready.includes(stage) ? null : 'files';
  if (files.files.some((one) => one.state === 'none')) return 'files';
  return files.files.some(isWaiting) ? 'collect' : null;
}
