// Tabs that the add-on keeps. One that a person made under the same name is left alone: a number is put behind ours.
import type { Grid } from '../competition/score-sheet';
import { isWritten, readTab, tabNames, writeTab } from '../google/spreadsheet';
import { isMarked, type TabContent } from '../sheets/tab-content';

const LONGEST = 31;

/** The wanted name, then the same with (2), (3) … behind it. */
function numbered(wanted: string, number: number): string {
  const suffix = number === 1 ? '' : ` (${number})`;
  return wanted.slice(0, LONGEST - suffix.length) + suffix;
}

function firstOwn(names: readonly string[], wanted: string, isOurs: (name: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    const name = numbered(wanted, number);
    if (!names.includes(name) || isOurs(name)) return name;
  }
}

/** Writes a tab of ours whole. */
export function writeOwn(names: readonly string[], content: TabContent): void {
  writeTab({ ...content, name: firstOwn(names, content.name, isWritten) });
}

/** A tab that is kept and added to: the name to write to, and its cells where it exists already. One content read. */
export function readOwn(wanted: string): { name: string; grid: Grid | null } {
  const read = new Map<string, Grid>();
  const isOurs = (name: string): boolean => {
    const grid = readTab(name);
    read.set(name, grid);
    return isMarked(grid);
  };
  const name = firstOwn(tabNames(), wanted, isOurs);
  return { name, grid: read.get(name) ?? null };
}
