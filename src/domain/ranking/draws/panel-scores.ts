// The judges' scores of a stage as a table of doubles: what statistics are computed from.
import type { Entry } from '../../competition/competition';
import type { Panel } from '../result';
import type { OptionalScore } from './numbers';

export type PanelScores = {
  /** Those whom at least one judge scored, in the order of the entries tab. */
  entries: Entry[];
  /** Codes of the judges who scored at least one entry, sorted, so that nothing depends on the order of the judges tab. */
  judges: string[];
  /** One row per entry, one column per judge. */
  rows: OptionalScore[][];
};

/** Exact scores become the nearest double; equal scores stay equal. */
export function panelScoresOf(panel: Panel): PanelScores {
  const entries = panel.entries.filter((entry) => (panel.readings.get(entry.code)?.size ?? 0) > 0);
  const readings = entries.map((entry) => panel.readings.get(entry.code)!);
  const scoring = new Set(readings.flatMap((ofEntry) => [...ofEntry.keys()]));
  const judges = panel.judges.map((judge) => judge.code).filter((code) => scoring.has(code));
  judges.sort((one, other) => (one < other ? -1 : 1));
  const rows = readings.map((ofEntry) => judges.map((judge) => ofEntry.get(judge)?.score.valueOf() ?? null));
  return { entries, judges, rows };
}

/** The rows in which every judge has a score. */
export const completeRows = (rows: OptionalScore[][]): number[][] =>
  rows.filter((row): row is number[] => row.every((cell) => cell !== null));
