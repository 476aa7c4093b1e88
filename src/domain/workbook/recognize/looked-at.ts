// The tabs that are looked at to understand a workbook.
import type { Answers } from '../../validation/inference/question';
import type { Grid } from '../../vocabulary/cell';
import type { TabStructure } from '../structure';

/** The tabs that may hold scores, what they are made of, and what somebody has said of them. */
export type LookedAt = { grids: readonly Grid[]; structures: ReadonlyMap<string, TabStructure>; answers: Answers };
