// Whose scores a finding speaks of, in words: the entry and the criterion of its cells, or how many there are.
import type { Criterion, Entry } from '../../competition/competition';
import { entryLabel } from '../../competition/entry-label';
import { listed } from '../../vocabulary/format';
import type { Language } from '../../vocabulary/language';

/** `entries` and `criteria` as people know them, each once; `cells`: how many scores. */
export type Where = { entries: string[]; criteria: string[]; cells: number };

export const whereOf = (entry: Entry, criterion?: Criterion): Where => ({
  entries: [entryLabel(entry)],
  criteria: criterion === undefined ? [] : [criterion.name],
  cells: 1,
});

/** The cells of one finding together. */
export function joinedWhere(all: readonly Where[]): Where {
  const [first] = all;
  // Almost every finding has one cell.
  if (first !== undefined && all.length === 1) return first;
  return {
    entries: [...new Set(all.flatMap(({ entries }) => entries))],
    criteria: [...new Set(all.flatMap(({ criteria }) => criteria))],
    cells: all.reduce((sum, { cells }) => sum + cells, 0),
  };
}

/** More than this are counted. */
const MOST_NAMED = 3;

/** The entries by name, or how many there are. */
export function entriesIn({ entries }: Pick<Where, 'entries'>, language: Language): string {
  if (entries.length <= MOST_NAMED) return listed(entries, language);
  return `${entries.length} ${language === 'id' ? 'peserta' : 'entries'}`;
}

function criteriaIn({ criteria }: Where, language: Language): string {
  if (criteria.length <= MOST_NAMED) return listed(criteria, language);
  return `${criteria.length} ${language === 'id' ? 'kriteria' : 'criteria'}`;
}

/** “Posyandu Sore” pada Kebaruan; of several cells how many. */
export function whereIn(where: Where, language: Language): string {
  const count = `${where.cells} ${language === 'id' ? 'nilai' : 'scores'}`;
  const on = language === 'id' ? 'pada' : 'on';
  return `${entriesIn(where, language)} ${on} ${criteriaIn(where, language)}${where.cells === 1 ? '' : ` (${count})`}`;
}

/** 120, or 120 and so many more. */
export function firstOf(value: string, more: number | undefined, language: Language): string {
  if (more === undefined) return value;
  return language === 'id' ? `${value} dan ${more} lainnya` : `${value} and ${more} more`;
}

/** The judge's code, which may be the tab's own name. */
export function judgeLabel(judge: string, language: Language): string {
  if (/^(juri|judge)\b/i.test(judge)) return judge;
  return language === 'id' ? `Juri ${judge}` : `Judge ${judge}`;
}
