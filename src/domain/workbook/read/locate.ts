// Tells validation in which cell a part of the competition stands.

import type { SettingKey } from '../../settings/setting-words';
import type { Locate } from '../../validation/shared/locate';
import type { CompetitionReading } from './read-competition';
import { placeIn } from './table';

/** The places of a competition that was read from these tables. */
export function locator({ tables, rows }: CompetitionReading): Locate {
  return (place) => {
    switch (place.kind) {
      case 'setting':
        return placeIn(tables.settings, rows.settings.get(place.key as SettingKey), 'value');
      case 'prize':
        return placeIn(tables.settings, rows.prizes.get(place.place), 'value');
      case 'entry':
        return placeIn(tables.entries, rows.entries[place.index], place.column);
      case 'stage':
        return placeIn(tables.stages, rows.stages[place.index], place.column);
      case 'criterion':
        return placeIn(tables.criteria, rows.criteria[place.index], place.column);
      case 'judge':
        return placeIn(tables.judges, rows.judges[place.index], place.column);
    }
  };
}
