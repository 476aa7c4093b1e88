// The ids of the tabs that play a part, remembered beside the cells: an id stays with a tab, and no other tab gets it.
import * as z from 'zod/mini';
import type { IsBound, Part } from '../domain/workbook/part-tabs';
import { tabIds } from './spreadsheet';
import { recall, remember } from './store';

const KEY = 'boundTabs';

const kept = z.record(z.string(), z.number());
/** Tab id by part. */
export type BoundTabs = z.infer<typeof kept>;

/** Nothing where nothing can be read. One content call. */
export function recallBoundTabs(): BoundTabs {
  const stored = recall(KEY);
  try {
    const parsed = z.safeParse(kept, JSON.parse(stored ?? '{}'));
    return parsed.success ? parsed.data : {};
  } catch {
    return {};
  }
}

/** One content call. */
export const rememberBoundTabs = (tabs: BoundTabs): void => remember(KEY, JSON.stringify(tabs));

/** Binds a part to a tab. Two content calls. */
export function bindTab(part: Part, name: string): void {
  const id = tabIds().get(name);
  if (id !== undefined) rememberBoundTabs({ ...recallBoundTabs(), [part]: id });
}

/** Asks for what is remembered only where two tabs have one name, which in most workbooks is never. */
export function bindings(): IsBound {
  let known: { tabs: BoundTabs; ids: Map<string, number> } | null = null;
  return (part, name) => {
    known ??= { tabs: recallBoundTabs(), ids: tabIds() };
    return known.tabs[part] !== undefined && known.tabs[part] === known.ids.get(name);
  };
}
