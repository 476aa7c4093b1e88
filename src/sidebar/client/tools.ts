// What a piece of work has of the session.
import type { State } from '../../use-cases/server';
import type { SidebarWords } from '../words/sidebar';
import type { CallFailure } from './failures';
import type { CallResult, Client } from './server';
import type { SessionState } from './session-state';

/** Work that takes many calls. `seconds`: how long the rest will take, once that can be told. */
export type Making = {
  done: number;
  total: number;
  cancelling: boolean;
  seconds: number | null;
  label: (done: number, total: number) => string;
};

/** The last word about a piece of work. */
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
