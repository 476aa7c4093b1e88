// Which tab plays a part of the workbook. A name alone does not tell: anybody who may edit the file can make a second one.
import { isWord, TABS } from '../vocabulary/words';

export type Part = keyof typeof TABS;

/** Whether a part is bound to the tab of that name. */
export type IsBound = (part: Part, name: string) => boolean;

export const unbound: IsBound = () => false;

/** Of several tabs with a part's name the one it is bound to, else the first; undefined where there is none. */
export function tabOfPart(names: readonly string[], part: Part, isBound: IsBound): string | undefined {
  const all = names.filter((name) => isWord(name, TABS[part]));
  return (all.length > 1 ? all.find((name) => isBound(part, name)) : undefined) ?? all[0];
}

/** The other tabs with the name of a part, each with the one that plays it. */
export function rivalTabs(
  names: readonly string[],
  parts: readonly Part[],
  isBound: IsBound,
): { name: string; first: string }[] {
  return parts.flatMap((part) => {
    const first = tabOfPart(names, part, isBound);
    return names.flatMap((name) =>
      first === undefined || name === first || !isWord(name, TABS[part]) ? [] : [{ name, first }],
    );
  });
}

/** Tabs that the add-on writes; what people type into, the configuration and the judges' tabs are none. */
const WRITTEN = [
  ...([
    'findings',
    'finalRanking',
    'coverage',
    'documents',
    'history',
    'decisions',
    'corrections',
    'selfTest',
  ] as const),
  ...(['screening', 'assignment', 'schedule', 'plenary', 'objections'] as const),
];

/** Whether a tab by its name is one of those, with or without a number behind it. */
export function isManaged(name: string): boolean {
  const plain = name.replace(/ \(\d+\)$/, '');
  return (
    WRITTEN.some((part) => isWord(plain, TABS[part])) ||
    Object.values(TABS.ranking).some((ranking) => plain.startsWith(`${ranking} · `))
  );
}
