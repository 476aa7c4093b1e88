// A finding before equal ones are merged: its position is still numeric.

import type { Severity } from '../../competition/finding-shape';
import type { Fix } from '../../competition/fix';
import type { Position } from '../../vocabulary/cell';
import type { FindingCode, FindingParams } from '../finding';

export type FindingDraftOf<C extends FindingCode> = {
  code: C;
  severity: Severity;
  tab?: string;
  /** Absent when the whole tab, or no tab at all, is meant. */
  at?: Position;
  fix?: Fix;
  params: FindingParams[C];
};

export type FindingDraft = { [C in FindingCode]: FindingDraftOf<C> }[FindingCode];
