// A row of the history: what was done, when and by whom, and what of it the chain seals.
import { choiceOf } from '../vocabulary/words';
import { ACTIONS } from './words/actions';

export { ACTIONS };

export type Action = (typeof ACTIONS)[number][0];

/**
 * `at` in ISO form; in the tab with a space for the T. `stage`: whose judging it is about, '' where of none. `hash`: of the
 * result; of what is confirmed or explained one each.
 */
export type HistoryRow = {
  at: string;
  by: string;
  action: Action;
  detail: string;
  run: string;
  hash: string;
  stage: string;
};

export type HistoryKey = keyof HistoryRow | 'chain';

/** What the chain seals, in this order. */
const SEALED = ['at', 'by', 'action', 'detail', 'run', 'hash', 'stage'] as const satisfies readonly HistoryKey[];

/** The texts of a row as they are sealed. */
export const sealedTexts = (text: (key: (typeof SEALED)[number]) => string): string[] => SEALED.map(text);

const textIn = (texts: readonly string[], key: (typeof SEALED)[number]): string => texts[SEALED.indexOf(key)] ?? '';

const actionIn = (texts: readonly string[]): Action | undefined => choiceOf(textIn(texts, 'action'), ACTIONS);

/** Actions that were recorded before rows carried hashes; every row of another action has carried one always. */
const ONCE_UNSEALED: readonly (Action | undefined)[] = ['compute', 'documents', undefined];

/** Whether a row that says this can have no hash only where somebody took it off. */
export const isAlwaysSealed = (texts: readonly string[]): boolean => !ONCE_UNSEALED.includes(actionIn(texts));

/** The hashes of a row that speaks of several things. */
export const hashesIn = ({ hash }: Pick<HistoryRow, 'hash'>): string[] => hash.split(' ').filter((one) => one !== '');

/** What a row of the history says was explained. */
export const explainedIn = (texts: readonly string[]): string[] =>
  actionIn(texts) === 'explain' ? hashesIn({ hash: textIn(texts, 'hash') }) : [];
