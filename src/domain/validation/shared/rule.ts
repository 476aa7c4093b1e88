// The type of a rule: what it looks at, and what it finds there.
import type { FindingCode, FindingOf } from '../finding';
import type { EntriesView } from './entries-view';
import type { FindingDraftOf } from './finding-draft';
import type { StageView } from './stage-view';
import type { WorkbookView } from './workbook-view';

/** Looks at the judges' tabs of one stage. */
export type StageRule<C extends FindingCode> = { scope: 'stage'; find: (view: StageView) => FindingDraftOf<C>[] };

/** Looks at the entries tab. */
export type EntriesRule<C extends FindingCode> = { scope: 'entries'; find: (view: EntriesView) => FindingOf<C>[] };

/** Looks at the configuration, with a check for each reason. */
export type WorkbookRule<C extends FindingCode> = { scope: 'workbook'; checks: readonly WorkbookCheck<C>[] };

export type WorkbookCheck<C extends FindingCode> = (view: WorkbookView) => FindingOf<C>[];

export type FindingRule = { [C in FindingCode]: StageRule<C> | EntriesRule<C> | WorkbookRule<C> }[FindingCode];
