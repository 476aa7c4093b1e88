// Small panels for the tests of this room: a table of scores in, the reliability of its one stage out.

import type { StageResult } from '../../../src/domain/ranking/result';
import { type Reliability, reliabilityOf } from '../../../src/domain/reliability';
import type { ConfiguredCompetition } from '../../../src/domain/settings/configured-competition';
import type { Settings } from '../../../src/domain/settings/settings';
import { competition, criterion, entry, judge, rankAll, stage, type Table, type Value } from '../ranking/support';

/** entry × judge; '' = the judge has no score for the entry. Judges are called J1, J2, … and entries E1, E2, … */
export type Scores = readonly (readonly Value[])[];

export type Case = { setup: ConfiguredCompetition; result: StageResult };

export function rankCase(scores: Scores, settings: Partial<Settings> = {}): Case {
  const codes = scores.map((_, index) => `E${index + 1}`);
  const judges = (scores[0] ?? []).map((_, index) => `J${index + 1}`);
  const table: Table = Object.fromEntries(
    judges.map((code, column) => [
      code,
      Object.fromEntries(scores.map((row, index) => [codes[index]!, [row[column] ?? '']])),
    ]),
  );
  const setup = competition({
    entries: codes.map((code) => entry(code)),
    judges: judges.map((code) => judge(code)),
    stages: [stage('Penilaian')],
    criteria: [criterion('Nilai')],
    settings: { top: 1, ...settings },
  });
  return { setup, result: rankAll(setup, [table])[0]! };
}

export function assess(scores: Scores, settings: Partial<Settings> = {}): Reliability {
  const { setup, result } = rankCase(scores, settings);
  return reliabilityOf(setup, result, []);
}

/** Entry code → its share of a place. */
export const inTop = ({ stability }: Reliability): Record<string, number | null> =>
  Object.fromEntries(stability.map((one) => [one.code, one.inTop]));
