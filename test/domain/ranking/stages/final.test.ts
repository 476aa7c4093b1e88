// The final ranking over several stages.
import { finalRanking } from '../../../../src/domain/ranking/stages/final';
import { competition, entry, judge, rankAll, stage } from '../support';

const setup = competition({
  stages: [
    stage('Proposal', { advance: 4 }),
    stage('Presentasi', { advance: 2 }),
    stage('Lapangan', { advance: 1, title: { name: 'Juara' } }),
  ],
  entries: 'ABCDEFG'.split('').map((code) => entry(code)),
  judges: [judge('J1')],
});
const results = () =>
  rankAll(setup, [
    { J1: { A: [90], B: [85], C: [80], D: [75], E: [60], F: [60], G: [50] } },
    { J1: { A: [60], B: [90], C: [60], D: [95] } },
    { J1: { B: [88], D: [80] } },
  ]);

describe('finalRanking', () => {
  it('puts those who went further first and counts places on', () => {
    const rows = finalRanking(results()).map(({ place, entry: { code }, stage: at, rank, score, title }) =>
      [place, code, at, rank, score.toFraction(), title].join(' | '),
    );
    expect(rows).toEqual([
      '1 | B | Lapangan | 1 | 88 | Juara',
      '2 | D | Lapangan | 2 | 80 | Top 2',
      '3 | A | Presentasi | 3 | 60 | Top 4',
      '3 | C | Presentasi | 3 | 60 | Top 4',
      '5 | E | Proposal | 5 | 60 | ',
      '5 | F | Proposal | 5 | 60 | ',
      '7 | G | Proposal | 7 | 50 | ',
    ]);
  });

  it('stands as far as the stages are ranked', () => {
    const rows = finalRanking(results().slice(0, 2));
    expect(rows.map(({ place, entry: { code } }) => `${place} ${code}`)).toEqual([
      '1 D',
      '2 B',
      '3 A',
      '3 C',
      '5 E',
      '5 F',
      '7 G',
    ]);
  });

  it('keeps an entry that advanced but was never scored again at the stage where it was', () => {
    const [first, second] = rankAll(setup, [
      { J1: { A: [90], B: [85], C: [80], D: [75], E: [60] } },
      { J1: { B: [90], C: [60], D: [95] } },
    ]);
    const rows = finalRanking([first!, second!]);
    expect(rows.map(({ place, entry: { code }, stage: at }) => `${place} ${code} ${at}`)).toEqual([
      '1 D Presentasi',
      '2 B Presentasi',
      '3 C Presentasi',
      '4 A Proposal',
      '5 E Proposal',
    ]);
  });
});
