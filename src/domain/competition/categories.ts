// The categories of a competition: by name key, so that one category may be typed in several ways.

import { nameKey } from '../vocabulary/keys';
import type { Competition, Entry } from './competition';

/** An entry's category as its first entry in the entries tab spells it; null where it is blank. */
export function categoryReader(entries: readonly Entry[]): (entry: Entry) => string | null {
  const spellings = new Map<string, string>();
  for (const { category } of entries) {
    const key = nameKey(category);
    if (key !== '' && !spellings.has(key)) spellings.set(key, category.trim());
  }
  return (entry) => spellings.get(nameKey(entry.category)) ?? null;
}

/** An entry's unit type, else that of its institution; null where neither says one. */
export function unitTypeReader({
  institutions,
}: Pick<Competition, 'institutions'>): (entry: Pick<Entry, 'unitType' | 'institution'>) => string | null {
  const types = new Map(institutions.map(({ name, unitType }) => [nameKey(name), unitType.trim()]));
  return ({ unitType, institution }) => unitType.trim() || types.get(nameKey(institution)) || null;
}
