import { type Competition } from '../../src/competition/competition';
import type { PlenaryDecision } from '../../src/competition/plenary';
import type { ScoreSheet } from '../../src/competition/score-sheet';
import { type Settings } from '../../src/competition/settings';
import type { Known } from '../../src/documents';
export declare const small: Competition;
/** A judge's tab: scores per entry and criterion, by a rule of the test's own; `null` leaves a cell blank. */
export declare function sheetOf(
  competition: Competition,
  stageName: string,
  judgeCode: string,
  score: (entryIndex: number, criterionIndex: number) => number | 'BK' | null,
  notes?: Record<string, string>,
): ScoreSheet;
/** All sheets: earlier entries score higher, no judge like another; J2 steps aside from P-02. */
export declare function sheetsOf(competition: Competition): ScoreSheet[];
type Over = {
  competition?: Competition;
  settings?: Partial<Settings>;
  sheets?: ScoreSheet[];
  decisions?: PlenaryDecision[];
};
/** What is known of a competition that was judged; throws where its result does not stand. */
export declare function judged(over?: Over): Known;
/** What is known before anybody has scored. */
export declare function unjudged(over?: Over): Known;
