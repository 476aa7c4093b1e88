// Numbers that begin again in each division: there they are row numbers, and the entries are known by their names.
import { nameKey } from '../../vocabulary/keys';
import { textOf } from '../read/cells';
import { cellAt, type Draft, entryKey, labelsAt } from './drafts';

/** An entry's line: its code, name and category as they are compared. */
type Line = { code: string; name: string; category: string };

/** Takes the codes of all tabs for row numbers where they stand for one entry of each division. */
export function withoutRestartingCodes(drafts: readonly Draft[]): void {
  const coded = drafts.filter(({ at }) => at.code >= 0);
  if (coded.length === 0 || coded.some(({ at }) => at.name < 0)) return;
  const tabs = coded.map(linesOf);
  const lines = tabs.flat();
  const isWithinTabs = tabs.every(restarts);
  // Each division on tabs of its own is told by its name, and no entry stands in two.
  const isAcrossTabs = lines.every(({ category }) => category !== '') && restarts(lines);
  if (!isWithinTabs && !isAcrossTabs) return;
  for (const { at } of coded) {
    if (at.number < 0) at.number = at.code;
    at.code = -1;
  }
}

const linesOf = (draft: Draft): Line[] =>
  draft.grid.values.flatMap((_, row): Line[] => {
    if (row <= draft.block.bottom) return [];
    const name = nameKey(labelsAt(draft, row).name);
    const code = entryKey(draft, row);
    const category = nameKey(textOf(cellAt(draft, row, draft.at.category)));
    return name === '' || code === '' ? [] : [{ code, name, category }];
  });

/** So many codes must stand for several entries. */
const ENOUGH = 2;

/** True where codes come back with other names, but each name has one code, and each code one name in a category. */
function restarts(lines: readonly Line[]): boolean {
  const isOne = (of: (line: Line) => string, value: (line: Line) => string): boolean => {
    const found = new Map<string, string>();
    return lines.every((line) => {
      const known = found.get(of(line)) ?? value(line);
      found.set(of(line), known);
      return known === value(line);
    });
  };
  const names = new Map<string, Set<string>>();
  for (const { code, name } of lines) names.set(code, (names.get(code) ?? new Set()).add(name));
  const repeated = [...names.values()].filter(({ size }) => size > 1).length;
  const isByCategory = lines.every(({ category }) => category !== '');
  return (
    repeated >= ENOUGH &&
    repeated * 2 >= names.size &&
    isOne(
      ({ name }) => name,
      ({ code }) => code,
    ) &&
    (!isByCategory ||
      isOne(
        ({ category, code }) => `${category}\n${code}`,
        ({ name }) => name,
      ))
  );
}
