// The title of those who advance.
import type { Stage } from '../../competition/competition';
import { listed } from '../../vocabulary/format';
import type { Language } from '../../vocabulary/language';

/**
 * The title an entry earns at a stage; null for who does not advance.
 *
 * The stage's own name for it; of several outcomes the one with the fewest places that the entry is within, where they are
 * nested all it is within ("A dan B"); otherwise,
 * also beyond the last outcome, `Top N` with N the number of places. Where everybody advances and nothing is named, null:
 * there is nothing to be told apart by. A title never carries the entry's place, so it also suits winners without an order.
 *
 * @param places how many may advance; null = all
 * @param place the entry's place among those who advance; null = does not advance
 */
export function titleOf(
  stage: Stage,
  places: number | null,
  place: number | null,
  language: Language = 'id',
): string | null {
  if (place === null) return null;
  if (stage.title && 'name' in stage.title) return stage.title.name;
  const within = (stage.title?.outcomes ?? []).filter((outcome) => place <= outcome.places);
  const names = within.sort((one, other) => one.places - other.places).map(({ name }) => name);
  if (names.length > 0) return stage.nestedTitles === true ? listed(names, language, names.length) : names[0]!;
  return places === null ? null : `Top ${places}`;
}
