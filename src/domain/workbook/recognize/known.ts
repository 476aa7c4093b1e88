// What the configuration says, for the structure of the tabs.
import type { ConfiguredCompetition } from '../../settings/configured-competition';
import { codeKey, nameKey } from '../../vocabulary/keys';
import { isSimilar } from '../../vocabulary/similar';
import { criterionHeader } from '../read/criterion-header';
import { isCriterion } from '../read/score-sheet';
import type { KnownCompetition } from '../structure';

/** With all criteria of all stages, and all entries. */
export function knownOf({ criteria, entries }: Pick<ConfiguredCompetition, 'criteria' | 'entries'>): KnownCompetition {
  const codes = new Set(entries.map((entry) => codeKey(entry.code)).filter((key) => key !== ''));
  const names = new Set(entries.map((entry) => nameKey(entry.name)).filter((key) => key !== ''));
  const known = new Map<string, boolean>();
  return {
    hasCriteria: criteria.length > 0,
    isCriterion(header) {
      const found = known.get(header) ?? criteria.some((one) => isCriterion(header, one));
      known.set(header, found);
      return found;
    },
    isMisspelled: (header) => criteria.some(({ name }) => isSimilar(name, criterionHeader(header).name)),
    isEntry: (code, name) => (code === '' ? names.has(nameKey(name)) : codes.has(codeKey(code))),
  };
}
