// A finding before equal ones are merged: it still knows its place as numbers. And the one shape of a stage's checks.

import type { Severity } from '../../competition/finding-shape';
import type { Fix } from '../../competition/fix';
import type { Position } from '../../vocabulary/cell';
import type { FindingCode, FindingParams } from '../finding';
import type { StageView } from './stage-view';

export type DraftOf<C extends FindingCode> = {
  code: C;
  severity: Severity;
  tab?: string;
  /** Absent when the whole tab, or no tab at all, is meant. */
  at?: Position;
  fix?: Fix;
  params: FindingParams[C];
};

export type Draft = { [C in FindingCode]: DraftOf<C> }[FindingCode];

/** One kind of finding of a stage: looks at the prepared stage and says where it applies. */
export type StageRule<C extends FindingCode> = { code: C; find: (view: StageView) => DraftOf<C>[] };

export type AnyStageRule = { [C in FindingCode]: StageRule<C> }[FindingCode];
