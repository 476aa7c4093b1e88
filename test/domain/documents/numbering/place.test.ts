// Places and predicates: only what the rules give.

import { placeOf } from '../../../../src/domain/documents/numbering/place';
import { predicateOf } from '../../../../src/domain/documents/numbering/predicate';
import type { Settings } from '../../../../src/domain/settings/settings';
import { context, entry, winner } from '../support';

/** Contexts of winners with the given places; a place that stands twice is shared. */
function all(settings: Partial<Settings>, places: number[], title: string | null = 'Top 10') {
  return places.map((place, i) => {
    const holders = places.filter((one) => one === place).length;
    return context(settings, { ...winner(i + 1, entry(`E${i + 1}`), title), place: { place, holders } });
  });
}

describe('placeOf', () => {
  it('is the place among the winners', () => {
    expect(all({}, [1, 2, 2, 4]).map((one) => placeOf(one)?.place)).toEqual([1, 2, 2, 4]);
  });

  it('gives no place without an order', () => {
    expect(all({ rankedWinners: false }, [1, 2]).map((one) => placeOf(one))).toEqual([null, null]);
  });
});

describe('predicateOf', () => {
  it('says place and title', () => {
    const [first, , third] = all({ winnerTerm: 'Terbaik' }, [1, 2, 3], 'Nominasi Nasional').map(predicateOf);
    expect(first).toEqual({
      full: 'Terbaik I (Pertama)',
      short: 'Terbaik I',
      title: 'Nominasi Nasional',
      arabic: '1',
      roman: 'I',
      words: 'pertama',
    });
    expect(third?.full).toBe('Terbaik III (Ketiga)');
    expect(predicateOf(all({}, [1])[0]!).full).toBe('Juara I (Pertama)');
  });

  it('says the same to both who share a rank', () => {
    const [, second, third] = all({}, [1, 2, 2]).map(predicateOf);
    expect(second).toEqual(third);
    expect(second?.full).toBe('Juara II (Kedua)');
  });

  it('does not repeat a title that is the term', () => {
    expect(predicateOf(all({ winnerTerm: 'Terbaik' }, [1], 'TERBAIK')[0]!).title).toBe('');
  });

  it('holds no trace of an order without ranked winners', () => {
    const said = all({ rankedWinners: false, winnerTerm: 'Terbaik' }, [1, 2, 3], 'Terbaik').map(predicateOf);
    expect(new Set(said.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(JSON.stringify(said)).not.toMatch(/[0-9]|\bI+\b|pertama|kedua/i);
    expect(predicateOf(all({ rankedWinners: false }, [1], null)[0]!).full).toBe('Juara');
  });

  it('does not say "Top 10" beside a place where the workbook names no outcome', () => {
    const [named] = all({}, [1], 'Top 10');
    expect(predicateOf(named!).title).toBe('Top 10');
    const unnamed = { ...named!, result: { ...named!.result, stage: { ...named!.result.stage, title: null } } };
    expect(predicateOf(unnamed).title).toBe('');
  });

  it('speaks English', () => {
    expect(predicateOf(all({ language: 'en' }, [1, 2])[1]!).full).toBe('Second Place Winner');
    const best = all({ language: 'en', winnerTerm: 'Terbaik' }, [1])[0]!;
    expect(predicateOf(best).full).toBe('Best Innovation, First Place');
  });
});
