// What is said about a stage at which the plenary decided: its decision, and a cut that follows the decided order.
import type { PlenaryDecision } from '../../../../src/domain/competition/plenary';
import { explainer } from '../../../../src/domain/ranking/explanation';
import { rankStage } from '../../../../src/domain/ranking/stages/rank-stage';
import { competition, entry, judge, type Parts, rankAll, standingOf } from '../support';
import { codesOf, paramsOf } from './support';

/** What is said about an entry where these ranks were decided; entries A, B, … with these scores. */
function said(code: string, scores: number[], decided: Record<string, number>, settings: Parts['settings'] = {}) {
  const codes = scores.map((_, index) => 'ABCDEF'[index]!);
  const setup = competition({
    entries: codes.map((one) => entry(one, { institution: one < 'C' ? 'Dinas X' : `Dinas ${one}` })),
    judges: [judge('J1')],
    settings: { top: 2, ...settings },
  });
  const rows = Object.fromEntries(codes.map((one, index) => [one, [scores[index]!]]));
  const { panel } = rankAll(setup, [{ J1: rows }])[0]!;
  const decisions = Object.entries(decided).map(
    ([one, rank]): PlenaryDecision => ({
      ...{ stage: 'Penilaian', entry: one, computed: null, rank, reason: 'Dampak' },
      ...{ votesFor: 3, votesAgainst: null, tab: 'Pleno', cell: null },
    }),
  );
  const result = rankStage(setup, panel, [], decisions);
  return explainer(setup, result, [])(standingOf(result, code));
}

const SCORES = [90, 80, 70, 60];

it('the decision stands with its reason and votes beside the computed rank', () => {
  const turned = { B: 3, C: 2 };
  expect(paramsOf(said('C', SCORES, turned), 'PLENARY_DECIDED')).toEqual({
    ...{ rank: 2, computed: 3, reason: 'Dampak', votesFor: 3, votesAgainst: null },
  });
  expect(codesOf(said('A', SCORES, turned))).not.toContain('PLENARY_DECIDED');
});

it('who is out is not told how far behind: the score may be the higher one', () => {
  expect(paramsOf(said('B', SCORES, { B: 3, C: 2 }), 'OUTSIDE_CUT').behind).toBeNull();
  expect(paramsOf(said('D', SCORES, { B: 3, C: 2 }), 'OUTSIDE_CUT').behind).toBeNull();
  expect(paramsOf(said('C', SCORES, {}), 'OUTSIDE_CUT').behind?.valueOf()).toBe(10);
});

it('a rank is shared by those who were decided to share it', () => {
  const shared = { B: 2, C: 2 };
  expect(paramsOf(said('B', SCORES, shared), 'SHARED_RANK_AT_CUT').sharing).toEqual(['B', 'C']);
  const tie = [90, 80, 80, 60];
  expect(paramsOf(said('B', tie, { B: 3, C: 2 }), 'FIRST_RESERVE').sharing).toEqual(['B']);
  expect(paramsOf(said('B', tie, {}), 'SHARED_RANK_AT_CUT').sharing).toEqual(['B', 'C']);
});

it('who is above another of its institution is so by the decision', () => {
  const settings = { maxPerInstitution: 1 };
  expect(paramsOf(said('A', SCORES, { A: 2, B: 1 }, settings), 'INSTITUTION_FULL').above).toEqual(['B']);
  expect(paramsOf(said('C', SCORES, { A: 2, B: 1 }, settings), 'PASSED_OVER')).toEqual({ place: 2, over: ['A'] });
  expect(codesOf(said('B', SCORES, { A: 2, B: 1 }, settings))).not.toContain('PASSED_OVER');
});
