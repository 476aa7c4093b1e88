// Titles of those who advance, and winners with or without an order.

import { titleOf } from '../../../../src/domain/ranking/stages/titles';
import { winnersOf } from '../../../../src/domain/ranking/stages/winners';
import { defaultSettings } from '../../../../src/domain/settings/settings';
import { entry, judge, rankScores, stage } from '../support';

describe('titleOf', () => {
  const outcomes = stage('S', {
    title: {
      outcomes: [
        { places: 6, name: 'Nominasi Provinsi' },
        { places: 3, name: 'Nominasi Nasional' },
      ],
    },
  });

  it('is Top N by default, null for the rest', () => {
    expect(titleOf(stage('S'), 20, 20)).toBe('Top 20');
    expect(titleOf(stage('S'), 20, null)).toBeNull();
  });

  it('is the stage’s own for whoever advances', () => {
    const named = stage('S', { title: { name: 'Best Three' } });
    expect(titleOf(named, 3, 1)).toBe('Best Three');
    expect(titleOf(named, null, 50)).toBe('Best Three');
    expect(titleOf(named, 3, null)).toBeNull();
  });

  it.each([
    [1, 'Nominasi Nasional'],
    [3, 'Nominasi Nasional'],
    [4, 'Nominasi Provinsi'],
    [6, 'Nominasi Provinsi'],
    [7, 'Top 8'],
  ])('of place %d among two outcomes is %s', (place, title) => {
    expect(titleOf(outcomes, 8, place)).toBe(title);
  });

  it('does not depend on the order in which outcomes are written, nor change it', () => {
    expect(titleOf(outcomes, 8, 2)).toBe('Nominasi Nasional');
    expect(outcomes.title).toEqual({
      outcomes: [
        { places: 6, name: 'Nominasi Provinsi' },
        { places: 3, name: 'Nominasi Nasional' },
      ],
    });
  });

  it('is nothing where everybody advances without a name for it', () => {
    expect(titleOf(stage('S'), null, 1)).toBeNull();
    expect(titleOf(outcomes, null, 7)).toBeNull();
  });
});

describe('titles of a ranking', () => {
  it('go by place, so that a shared place has one title', () => {
    const stages = [
      stage('S', {
        advance: 4,
        title: {
          outcomes: [
            { places: 1, name: 'Satu' },
            { places: 3, name: 'Tiga' },
          ],
        },
      }),
    ];
    const result = rankScores({ A: 90, B: 80, C: 70, D: 70, E: 60 }, { stages });
    expect(result.standings.map(({ title }) => title)).toEqual(['Satu', 'Tiga', 'Tiga', 'Tiga', null]);
  });
});

describe('winners', () => {
  const result = () =>
    rankScores(
      { A: 70, B: 90, C: 80, D: 10 },
      {
        stages: [stage('S', { advance: 3, title: { name: 'Best Three' } })],
        judges: [judge('J1')],
        entries: [
          entry('A', { name: 'Zamrud' }),
          entry('B', { name: 'melati' }),
          entry('C', { name: 'Anggrek' }),
          entry('D', { name: 'Aster' }),
        ],
      },
    );
  const listed = (rankedWinners: boolean) =>
    winnersOf(result(), { ...defaultSettings, rankedWinners }).map(({ standing, place }) => [
      standing.entry.name,
      place,
      standing.title,
    ]);

  it('stand by rank', () => {
    expect(listed(true)).toEqual([
      ['melati', 1, 'Best Three'],
      ['Anggrek', 2, 'Best Three'],
      ['Zamrud', 3, 'Best Three'],
    ]);
  });

  it('stand by name without a number when they are not ranked', () => {
    expect(listed(false)).toEqual([
      ['Anggrek', null, 'Best Three'],
      ['melati', null, 'Best Three'],
      ['Zamrud', null, 'Best Three'],
    ]);
  });
});
