// JUDGE_UNRELIABLE: a judge errs clearly more than the others, or orders the entries against them.
import { additiveModel } from '../../../ranking/draws/additive-model';
import { precisionWeights } from '../../../ranking/weighted/precision';
import type { FindingDraftOf } from '../../shared/finding-draft';
import { median } from '../../shared/median';
import type { StageRule } from '../../shared/rule';
import { agreementOf, type JudgeTable, judgeTable, variancesOf } from '../judge-table';
import type { Params } from './words';

const FEWEST_ENTRIES = 8;
const FEWEST_JUDGES = 3;

/** Error variance beside the others', and agreement beside theirs, from which a judge is told. */
const CLEAR = { variance: 4, agreement: 0.5 };

/** Standard errors by which the others must agree among themselves before going against them means anything. */
const SURE = 2.5;

/** Enough for a comparison of variances. */
const SETTLED = 1e-4;

/** Beside the others' spread: who hardly tells entries apart does not order them against anybody. */
const FLAT = 0.25;

type Told = Params extends infer P ? (P extends { judge: string } ? Omit<P, 'judge'> : never) : never;

/** The judge's error beside the others', as a ratio of standard deviations; null where it is not clearly larger. */
function errorOf({ rows }: JudgeTable, judge: number): { times: number } | null {
  const model = additiveModel(rows, 1);
  const { variances } = precisionWeights(model, model.scoresOf(rows), SETTLED);
  const ratio = variances[judge]! / median(Array.from(variances).filter((_, at) => at !== judge));
  return ratio >= CLEAR.variance ? { times: Math.sqrt(ratio) } : null;
}

/** Whether the other judges agree so far that going against all of them is no chance (R. A. Fisher 1921). */
function othersAgree(table: JudgeTable, judge: number): boolean {
  const among = table.given.flatMap((count, other) => {
    if (other === judge || count < FEWEST_ENTRIES) return [];
    const agreement = agreementOf(table, other, judge);
    return agreement === null ? [] : [Math.min(agreement, 0.999)];
  });
  const least = Math.min(...among);
  return among.length > 1 && Math.atanh(least) * Math.sqrt(table.given[judge]! - 3) >= SURE;
}

/** Whether the judge tells entries apart at all, beside the others. */
function isFlat(table: JudgeTable, judge: number): boolean {
  const spreads = variancesOf(table);
  return spreads[judge]! < FLAT ** 2 * median(spreads.filter((_, at) => at !== judge));
}

function toldOf(table: JudgeTable, agreements: readonly (number | null)[], judge: number): Told | null {
  const own = agreements[judge]!;
  const others = agreements.filter((one, at): one is number => one !== null && at !== judge);
  if (own === null || others.length < FEWEST_JUDGES - 1 || isFlat(table, judge)) return null;
  if (own <= 0 && othersAgree(table, judge)) return { agreement: own };
  return own < CLEAR.agreement * median(others) ? errorOf(table, judge) : null;
}

export const rule: StageRule<'JUDGE_UNRELIABLE'> = {
  scope: 'stage',
  find: (view) => {
    const table = judgeTable(view);
    if (table.given.filter((count) => count >= FEWEST_ENTRIES).length < FEWEST_JUDGES) return [];
    const agreements = table.given.map((count, judge) => (count < FEWEST_ENTRIES ? null : agreementOf(table, judge)));
    return view.sheetViews.flatMap(({ judge: { code }, tab }, judge): FindingDraftOf<'JUDGE_UNRELIABLE'>[] => {
      const told = toldOf(table, agreements, judge);
      return told === null
        ? []
        : [{ code: 'JUDGE_UNRELIABLE', severity: 'warning', tab, params: { judge: code, ...told } }];
    });
  },
};
