// The part of the session that a task can use.
import type { State } from '../../use-cases/server';
import type { SidebarWords } from '../words/sidebar';
import type { CallFailure } from './failures';
import type { CallResult, Client } from './server';
import type { SessionState } from './session-state';

/** The progress of a task of many calls. `seconds`: the estimated rest, once there is an estimate. */
export type Making = {
  done: number;
  total: number;
  cancelling: boolean;
  seconds: number | null;
  label: (done: number, total: number) => string;
};

/** The outcome of a task in the status bar. */
export type StatusMessage = { text: string } | { failure: CallFailure };

export type Tools = {
  client: Client;
  words: SidebarWords;
  known: SessionState;
  learn: (news: Partial<SessionState>) => void;
  /** The answer, or null after its failure became the notice. */
  answerOf: <T>(outcome: CallResult<T>) => T | null;
  setState: (state: State) => void;
  setNotice: (notice: StatusMessage) => void;
  notify: (text: string) => void;
  setMaking: (making: Making | null) => void;
  isCancelled: () => boolean;
};
