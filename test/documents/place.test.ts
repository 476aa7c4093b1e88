// Places, predicates and prizes: only what the rules give.
import type { Settings } from '../../src/competition/settings';
import { placeOf, prizeOf } from '../../src/documents/place';
import { predicateOf } from '../../src/documents/predicate';
import { context, entry, winner } from './support';

const prizes = [15_000_000, 10_000_000, 7_500_000];

/** Contexts of all winners with the given ranks (and categories). */
function all(settings: Partial<Settings>, ranks: number[], categories: string[] = [], title: string | null = 'Top 10') {
  const winners = ranks.map((rank, i) => winner(rank, entry(`E${i + 1}`, { category: categories[i] ?? '' }), title));
  return winners.map((one) =>
    context(
      settings,
      one,
      winners.filter((other) => other !== one),
    ),
  );
}

describe('placeOf', () => {
  it('shares places as 1-2-2-4', () => {
    expect(all({}, [1, 2, 2, 4]).map((one) => placeOf(one))).toEqual([
      { place: 1, holders: 1 },
      { place: 2, holders: 2 },
      { place: 2, holders: 2 },
      { place: 4, holders: 1 },
    ]);
  });

  it('gives the place that became free to who moved up', () => {
    expect(all({}, [1, 2, 5]).map((one) => placeOf(one)?.place)).toEqual([1, 2, 3]);
  });

  it('counts within the category where each has its own winners', () => {
    const categories = ['OPD', 'Kelurahan', 'opd', 'kelurahan'];
    const places = (winnersPerCategory: boolean) =>
      all({ winnersPerCategory }, [1, 2, 3, 4], categories).map((one) => placeOf(one)?.place);
    expect(places(true)).toEqual([1, 1, 2, 2]);
    expect(places(false)).toEqual([1, 2, 3, 4]);
  });

  it('gives no place without an order', () => {
    expect(all({ rankedWinners: false }, [1, 2]).map((one) => placeOf(one))).toEqual([null, null]);
  });
});

describe('predicateOf', () => {
  it('says place and title', () => {
    const [first, , third] = all({ winnerTerm: 'Terbaik' }, [1, 2, 3], [], 'Nominasi Nasional').map(predicateOf);
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
    expect(predicateOf(all({ winnerTerm: 'Terbaik' }, [1], [], 'TERBAIK')[0]!).title).toBe('');
  });

  it('holds no trace of an order without ranked winners', () => {
    const said = all({ rankedWinners: false, winnerTerm: 'Terbaik' }, [1, 2, 3], [], 'Terbaik').map(predicateOf);
    expect(new Set(said.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(JSON.stringify(said)).not.toMatch(/[0-9]|\bI+\b|pertama|kedua/i);
    expect(predicateOf(all({ rankedWinners: false }, [1], [], null)[0]!).full).toBe('Juara');
  });

  it('does not say "Top 10" beside a place where the workbook names no outcome', () => {
    const [named] = all({}, [1], [], 'Top 10');
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

describe('prizeOf', () => {
  it('gives each place its prize', () => {
    expect(all({ prizes }, [1, 2, 3, 4]).map(prizeOf)).toEqual([...prizes.map((amount) => ({ amount })), null]);
  });

  it('never fills in the prize of a shared rank', () => {
    expect(all({ prizes }, [1, 2, 2]).map(prizeOf)).toEqual([{ amount: prizes[0] }, 'open', 'open']);
    expect(all({ prizes }, [1, 2, 3, 3]).map(prizeOf).slice(2)).toEqual(['open', 'open']);
    expect(all({ prizes: [5, 5] }, [1, 1]).map(prizeOf)).toEqual(['open', 'open']);
  });

  it('fills in nothing that depends on an order the rules do not give', () => {
    const unranked = { rankedWinners: false };
    expect(all({ ...unranked, prizes }, [1, 2, 3]).map(prizeOf)).toEqual(['open', 'open', 'open']);
    expect(all({ ...unranked, prizes: [5, 5, 5] }, [1, 2, 3]).map(prizeOf)).toEqual(Array(3).fill({ amount: 5 }));
    expect(all({ ...unranked, prizes: [5, 5] }, [1, 2, 3]).map(prizeOf)).toEqual(Array(3).fill('open'));
    expect(all({ ...unranked, prizes: [5, 5, 5] }, [1, 2, 2]).map(prizeOf)).toEqual(Array(3).fill('open'));
  });

  it('is silent where no prize was announced', () => {
    expect(all({ prizes: [] }, [1, 1]).map(prizeOf)).toEqual([null, null]);
    expect(all({ prizes: [null, 0, null] }, [1, 2, 3]).map(prizeOf)).toEqual([null, null, null]);
    expect(all({ rankedWinners: false, prizes: [null] }, [1]).map(prizeOf)).toEqual([null]);
  });
});
