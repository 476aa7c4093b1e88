// Plenary decisions beside a computed ranking.
import type { PlenaryDecision } from '../../../../src/domain/competition/plenary';
import { buildPanel } from '../../../../src/domain/ranking/panel';
import { finalRanking } from '../../../../src/domain/ranking/stages/final';
import { decidedStandings } from '../../../../src/domain/ranking/stages/plenary';
import { rankStage } from '../../../../src/domain/ranking/stages/rank-stage';
import { winnersOf } from '../../../../src/domain/ranking/stages/winners';
import { competition, entry, judge, sheet, stage } from '../support';

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
