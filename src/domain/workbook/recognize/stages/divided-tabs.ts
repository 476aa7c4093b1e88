// Divisions by the names of the judges' tabs: "OPD - Juri 1", "Kelurahan - Juri 1", with entries of their own.
import { nameKey } from '../../../vocabulary/keys';
import { lineKey, type ScoreTable } from '../score-table';
import { judgeAndRest } from '../shared/judge-label';
import { STAGE_WORDS } from './stage-names';

/**
 * The tables with what their tab's name says beside the judge as the category of its entries; null where the names tell of no
 * divisions. What goes from stage to stage stands on the tabs of both: divisions share no entry.
 */
export function dividedTabs(tables: readonly ScoreTable[]): ScoreTable[] | null {
  const divisionOf = new Map<string, string>();
  const names = new Set<string>();
  for (const { tab, lines } of tables) {
    const name = judgeAndRest(tab)?.rest ?? '';
    if (name === '' || STAGE_WORDS.test(name) || lines.length === 0) return null;
    names.add(nameKey(name));
    for (const line of lines) {
      for (const key of [lineKey(line), nameKey(line.name)].filter((one) => one !== '')) {
        if ((divisionOf.get(key) ?? nameKey(name)) !== nameKey(name)) return null;
        divisionOf.set(key, nameKey(name));
      }
    }
  }
  if (names.size < 2) return null;
  return tables.map((table) => ({ ...table, lines: table.lines.map((line) => withCategory(line, table.tab)) }));
}

const withCategory = (line: ScoreTable['lines'][number], tab: string) => ({
  ...line,
  category: line.category || (judgeAndRest(tab)?.rest ?? ''),
});
