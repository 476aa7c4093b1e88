// The shape of a finding: what every room that finds something returns, with the facts for its sentence.
import type { Fix } from './fix';

export type Severity = 'error' | 'warning' | 'info';

export type FindingShape<Code extends string, Params> = {
  code: Code;
  severity: Severity;
  /** Name of the stage it belongs to; absent when it belongs to the whole workbook. */
  stage?: string;
  tab?: string;
  /** A1 notation; absent when the whole tab is meant. */
  cell?: string;
  /** Where a machine can put it right. */
  fix?: Fix;
  params: Params;
};
