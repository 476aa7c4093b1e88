// Cut rule: a maximum per institution; the next in rank moves up.
import { nameKey } from '../../../vocabulary/keys';
import type { Ranked } from '../../rank';
import { type CutRule, keepThose } from './rule';

/**
 * Those within the limit. An entry is left out when at least `most` of its institution that stand on better ranks are
 * in; entries of one institution that share a rank are all in or all out, so that a limit never separates equals. An
 * entry whose institution is blank counts for none.
 */
function withinLimit(contenders: Ranked[], most: number): Ranked[] {
  const above = new Map<string, number>();
  let arriving: string[] = [];
  let rank: number | null = null;
  return contenders.filter((ranked) => {
    if (ranked.rank !== rank) {
      for (const key of arriving) above.set(key, (above.get(key) ?? 0) + 1);
      arriving = [];
      rank = ranked.rank;
    }
    const key = nameKey(ranked.entry.institution);
    if (key === '') return true;
    if ((above.get(key) ?? 0) >= most) return false;
    arriving.push(key);
    return true;
  });
}

/** In every race; an institution is the one named with the entry, whatever institution it is part of. */
export const maxPerInstitutionRule: CutRule = (state, { settings }) => {
  const { maxPerInstitution: most } = settings;
  return most === null ? state : keepThose(state, 'institution-full', (contenders) => withinLimit(contenders, most));
};
