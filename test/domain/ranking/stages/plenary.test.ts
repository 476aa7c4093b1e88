// Plenary decisions beside a computed ranking.
import type { PlenaryDecision } from '../../../../src/domain/competition/plenary';
import { buildPanel } from '../../../../src/domain/ranking/panel';
import { finalRanking } from '../../../../src/domain/ranking/stages/final';
import { decidedStandings } from '../../../../src/domain/ranking/stages/plenary';
import { rankStage } from '../../../../src/domain/ranking/stages/rank-stage';
import { winnersOf } from '../../../../src/domain/ranking/stages/winners';
import { competition, entry, judge, type Parts, sheet, stage } from '../support';

const decision = (code: string, rank: number): PlenaryDecision => ({
  stage: 'Penilaian',
  entry: code,
  computed: null,
  rank,
  reason: 'x',
  votesFor: null,
  votesAgainst: null,
  tab: 'Pleno',
  cell: null,
});
const codes = ['A', 'B', 'C', 'D'];
const held = competition({
  stages: [stage('Penilaian', { advance: 2 })],
  entries: codes.map((code) => entry(code)),
  judges: [judge('J1')],
});
const marks = (...scores: number[]) =>
  sheet(
    'Penilaian',
    'J1',
    ['Nilai'],
    codes.map((code, index) => [code, [scores[index]!]]),
  );
const ranked = (scores: number[], ...decisions: PlenaryDecision[]) =>
  rankStage(held, buildPanel(held, held.stages[0]!, [marks(...scores)], held.entries), [], decisions);

it('leaves ranks and scores as computed, and draws the cut through the decided order', () => {
  const result = ranked([90, 80, 70, 60], decision('B', 3), decision('C', 2));
  expect(result.findings).toEqual([]);
  expect(result.standings.map(({ entry, rank, advances }) => [entry.code, rank, advances])).toEqual([
    ['A', 1, true],
    ['B', 2, false],
    ['C', 3, true],
    ['D', 4, false],
  ]);
  expect(decidedStandings(result).map(({ standing, rank }) => [standing.entry.code, rank])).toEqual([
    ['A', 1],
    ['C', 2],
    ['B', 3],
    ['D', 4],
  ]);
  expect(winnersOf(result, held.settings).map(({ standing, place }) => [standing.entry.code, place])).toEqual([
    ['A', 1],
    ['C', 2],
  ]);
  expect(finalRanking([result]).map((row) => [row.place, row.entry.code, row.rank, row.decided])).toEqual([
    [1, 'A', 1, null],
    [2, 'C', 3, 2],
    [3, 'B', 2, 3],
    [4, 'D', 4, null],
  ]);
});

it('a decision about only one of those who share the rank at the cut does not settle it', () => {
  const tie = [90, 80, 80, 60];
  expect(ranked(tie).findings.map((one) => one.code)).toEqual(['TIE_AT_CUT']);
  expect(ranked(tie, decision('B', 2)).findings.map((one) => one.code)).toEqual(['TIE_AT_CUT', 'PLENARY_CONFLICT']);
  // The one put behind leaves the place to the other.
  expect(ranked(tie, decision('B', 3)).findings).toEqual([]);
});

it('an entry that is not ranked, and decisions of another stage', () => {
  expect(ranked([90, 80, 70, 60], decision('X', 1)).findings).toMatchObject([{ params: { reason: 'not-ranked' } }]);
  const other = { ...decision('B', 1), stage: 'Final' };
  expect(ranked([90, 80, 70, 60], other)).toEqual(ranked([90, 80, 70, 60]));
});

describe('a decision that does not fit', () => {
  const scores = [90, 80, 70, 60];
  /** What is found about decisions on A 90, B 80, C 70 and D 60. */
  const faults = (decisions: PlenaryDecision[], settings: Parts['settings'] = {}) => {
    const setup = { ...held, settings: { ...held.settings, ...settings } };
    const panel = buildPanel(setup, setup.stages[0]!, [marks(...scores)], setup.entries);
    return rankStage(setup, panel, [], decisions).findings;
  };
  const conflict = (severity: 'error' | 'warning', params: object) => ({
    ...{ code: 'PLENARY_CONFLICT', severity, stage: 'Penilaian', tab: 'Pleno', params },
  });

  it('about an entry that is not ranked', () => {
    expect(faults([decision('X', 1)])).toEqual([
      conflict('error', { entry: 'X', rank: 1, reason: 'not-ranked', others: [] }),
    ]);
  });

  it('a rank that others hold without a decision', () => {
    expect(faults([decision('D', 1)])).toEqual([
      conflict('error', {
        entry: '“Inovasi D” (D)',
        rank: 1,
        reason: 'taken',
        others: ['“Inovasi A” (A)'],
        computed: 4,
      }),
    ]);
  });

  it('a rank with an empty one before it', () => {
    expect(faults([decision('D', 5)])).toEqual([
      conflict('error', { entry: '“Inovasi D” (D)', rank: 5, reason: 'gap', others: [], computed: 4 }),
    ]);
    // Two who share rank 2 take up rank 3 as well.
    expect(faults([decision('B', 2), decision('C', 2)])).toEqual([]);
    expect(faults([decision('B', 2), decision('C', 2), decision('D', 3)])).toEqual([
      conflict('error', { entry: '“Inovasi D” (D)', rank: 3, reason: 'gap', others: [], computed: 4 }),
    ]);
  });

  it('an entry below the passing score is worth a look', () => {
    expect(faults([decision('B', 3), decision('C', 2)], { passingScore: 75 })).toEqual([
      conflict('warning', {
        entry: '“Inovasi C” (C)',
        rank: 2,
        reason: 'below-passing-score',
        others: [],
        computed: 3,
      }),
    ]);
  });

  it('scores that changed since are worth a look', () => {
    const seen = (computed: number) => [{ ...decision('B', 2), computed }];
    expect(faults(seen(3))).toEqual([
      conflict('warning', { entry: '“Inovasi B” (B)', rank: 2, reason: 'outdated', others: [], computed: 2 }),
    ]);
    expect(faults(seen(2))).toEqual([]);
  });

  it('is named with its cell where there is one', () => {
    const [found] = faults([{ ...decision('X', 1), cell: 'C7' }]);
    expect(found).toMatchObject({ tab: 'Pleno', cell: 'C7' });
  });
});
