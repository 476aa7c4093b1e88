// The input of the checks of the configuration.
import type { ConfiguredCompetition } from '../../settings/configured-competition';
import type { CompetitionPart, Locate } from './locate';

export type WorkbookView = { competition: ConfiguredCompetition; locate: Locate };

/** The location of a part of the competition, as the fields of a finding. */
export function at(locate: Locate, part: CompetitionPart): { tab?: string; cell?: string } {
  return locate(part) ?? {};
}
