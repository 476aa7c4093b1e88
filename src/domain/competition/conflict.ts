// When a judge must not score an entry.

import { codeKey, nameKey } from '../vocabulary/keys';
import type { Competition, Entry, Judge } from './competition';

export type ConflictReason = 'listed' | 'same-institution' | 'parent-institution';

type ConflictFinder = (judge: Judge, entry: Entry) => ConflictReason | null;

const finders = new WeakMap<Competition, ConflictFinder>();

/** A test for conflicts of interest; prepared once, though checks and ranking of every stage ask for it. */
export function conflictFinder(competition: Competition): ConflictFinder {
  const finder = finders.get(competition) ?? prepare(competition);
  finders.set(competition, finder);
  return finder;
}

function prepare(competition: Competition): ConflictFinder {
  const parentOf = new Map(competition.institutions.map((one) => [nameKey(one.name), nameKey(one.parent)]));
  const isAbove = (upper: string, lower: string): boolean => {
    const seen = new Set<string>();
    for (let key = parentOf.get(lower); key && !seen.has(key); key = parentOf.get(key)) {
      if (key === upper) return true;
      seen.add(key);
    }
    return false;
  };
  const judges = new Map(
    competition.judges.map((judge) => [
      judge.code,
      { institution: nameKey(judge.institution), listed: new Set(judge.conflicts.map(codeKey)) },
    ]),
  );
  // Asked for every judge and entry: the keys are made once.
  const entries = new Map(
    competition.entries.map((entry) => [
      entry.code,
      { code: codeKey(entry.code), institution: nameKey(entry.institution) },
    ]),
  );
  return (judge, entry) => {
    const one = judges.get(judge.code);
    const other = entries.get(entry.code);
    if (one === undefined || other === undefined) return null;
    if (one.listed.has(other.code)) return 'listed';
    if (one.institution === '' || other.institution === '') return null;
    if (one.institution === other.institution) return 'same-institution';
    return isAbove(one.institution, other.institution) ? 'parent-institution' : null;
  };
}
