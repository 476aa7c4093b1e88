// What the checks of the configuration are given.
import type { ConfiguredCompetition } from '../../settings/configured-competition';
import type { CompetitionPart, Locate } from './locate';

export type WorkbookView = { competition: ConfiguredCompetition; locate: Locate };

/** Where a part of the competition stands, as the fields of a finding. */
export function at(locate: Locate, part: CompetitionPart): { tab?: string; cell?: string } {
  return locate(part) ?? {};
}
