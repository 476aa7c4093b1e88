// What the checks of the configuration are given.
import type { ConfiguredCompetition } from '../../settings/configured-competition';
import type { Locate, Place } from './locate';

export type WorkbookView = { competition: ConfiguredCompetition; locate: Locate };

/** Where a part of the competition stands, as the fields of a finding. */
export function at(locate: Locate, place: Place): { tab?: string; cell?: string } {
  return locate(place) ?? {};
}
