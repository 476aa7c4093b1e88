// The winners as they are announced: by place, or without an order; category by category where each has its own.

import { nameKey } from '../../vocabulary/keys';
import type { StageResult, Standing } from '../result';
import type { RankingRules } from '../rules';
import { decidedStandings } from './plenary';

export type Winner = { standing: Standing /** null where winners have no order. */; place: number | null };

/** By the name of the entry, so that nothing of the ranking shows; equal names in the order of the entries tab. */
function alphabetical(winners: Standing[], position: ReadonlyMap<string, number>): Standing[] {
  const keyed = winners.map((standing) => ({ standing, key: nameKey(standing.entry.name) }));
  const at = ({ standing }: (typeof keyed)[number]) => position.get(standing.entry.code) ?? 0;
  return keyed
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : at(one) - at(other)))
    .map(({ standing }) => standing);
}

/**
 * Those who advance: by place, or when winners are not ranked by the name of the entry and without a number. Categories
 * come in the order in which the entries tab names them first.
 */
export function winnersOf(result: StageResult, settings: RankingRules): Winner[] {
  const position = new Map(result.panel.entries.map(({ code }, index) => [code, index]));
  const first = new Map<string | null, number>();
  for (const { category, entry } of result.standings) {
    const at = position.get(entry.code) ?? 0;
    first.set(category, Math.min(at, first.get(category) ?? at));
  }
  const standings = decidedStandings(result).map(({ standing }) => standing);
  const categories = [...first].sort(([, one], [, other]) => one - other).map(([category]) => category);
  return categories.flatMap((category) => {
    const winners = standings.filter((standing) => standing.advances && standing.category === category);
    return settings.rankedWinners
      ? winners.map((standing) => ({ standing, place: standing.place?.place ?? null }))
      : alphabetical(winners, position).map((standing) => ({ standing, place: null }));
  });
}
