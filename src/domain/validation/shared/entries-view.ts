// The input of the checks of the entries tab.
import type { Entry } from '../../competition/competition';

/** `row` and what `columns` names are 0-based; a column that the tab lacks is not among them. */
export type EntriesView = {
  tab: string;
  columns: ReadonlyMap<string, number>;
  entries: readonly { entry: Entry; row: number }[];
};
