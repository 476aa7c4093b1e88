// What a piece of work has of the session.
import type { State } from '../../use-cases/server';
import type { SidebarWords } from '../words/sidebar';
import type { Failure } from './failures';
import type { CallResult, Client } from './server';
import type { SessionState } from './session-state';

/** Work that takes many calls. `seconds`: how long the rest will take, once that can be told. */
export type Making = {
  done: number;
  total: number;
  cancelling: boolean;
  seconds: number | null;
  say: (done: number, total: number) => string;
};

/** The last word about a piece of work. */
export type Notice = { text: string } | { failure: Failure };

export type Tools = {
  client: Client;
  words: SidebarWords;
  known: SessionState;
  learn: (news: Partial<SessionState>) => void;
  /** The answer, or null after its failure became the notice. */
  answerOf: <T>(outcome: CallResult<T>) => T | null;
  setState: (state: State) => void;
  setNotice: (notice: Notice) => void;
  tell: (text: string) => void;
  setMaking: (making: Making | null) => void;
  isCancelled: () => boolean;
};
