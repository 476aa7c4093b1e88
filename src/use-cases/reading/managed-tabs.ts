// Remembers which judges' tabs the add-on made, by the id that stays with a tab when it is renamed and that no copy has.
import * as z from 'zod/mini';
import type { ConfiguredCompetition } from '../../domain/settings/configured-competition';
import type { Progress } from '../../domain/validation';
import { codeKey, nameKey } from '../../domain/vocabulary/keys';
import { progressColour } from '../../domain/workbook/layout';
import type { OwnTabs } from '../../domain/workbook/read/judge-tabs';
import { colourTab } from '../../google/judge-tabs';
import { tabIds } from '../../google/spreadsheet';
import { recall, remember } from '../../google/store';

const KEY = 'judgeTabs';
/** A property holds 9 kB. */
const MAX_PROPERTY_LENGTH = 9000;

/** Tab id → stage, judge, and the colour that the tab was last given. */
const kept = z.record(z.string(), z.tuple([z.string(), z.string(), z.string()]));
export type ManagedTabs = z.infer<typeof kept>;

/** What was remembered; nothing when it cannot be read. One content call. */
export function recallManagedTabs(): ManagedTabs {
  try {
    const parsed = z.safeParse(kept, JSON.parse(recall(KEY) ?? '{}'));
    return parsed.success ? parsed.data : {};
  } catch {
    return {};
  }
}

/** As the store counts: bytes of UTF-8. */
const bytesOf = (text: string): number => encodeURIComponent(text).replace(/%../g, '.').length;

/**
 * Remembers the tabs; where a property has no room for all, some are left out: those are known by their names, as every
 * judge's tab is. One content call.
 */
export function rememberManagedTabs(tabs: ManagedTabs): void {
  const entries = Object.entries(tabs);
  const text = (): string => JSON.stringify(Object.fromEntries(entries));
  while (bytesOf(text()) > MAX_PROPERTY_LENGTH) entries.shift();
  remember(KEY, text());
}

type Coloured = {
  id: number;
  tab: string;
  stage: string;
  judge: string;
  progress: { scored: number; expected: number };
};

/** Gives the tabs the colour of their progress where it has changed. Answers with what is to be remembered. */
export function colourTabs(tabs: readonly Coloured[], managed: ManagedTabs): ManagedTabs {
  const next: ManagedTabs = { ...managed };
  for (const { id, tab, stage, judge, progress } of tabs) {
    const colour = progressColour(progress);
    if ((managed[String(id)]?.[2] ?? '') !== colour) colourTab(tab, colour);
    next[String(id)] = [stage, judge, colour];
  }
  return next;
}

/** Colours the managed tabs by the findings of a check; stored only where a colour has changed. */
export function colourOwn(own: OwnTabs, progress: readonly Progress[]): void {
  if (own.size === 0) return;
  const managed = recallManagedTabs();
  const ids = tabIds();
  const tabs = [...own].flatMap(([tab, { stage, judge }]): Coloured[] => {
    const found = progress.find((one) => one.stage === stage.name && one.judge === judge.code);
    const id = ids.get(tab);
    return found === undefined || id === undefined
      ? []
      : [{ id, tab, stage: stage.name, judge: judge.code, progress: found }];
  });
  const next = colourTabs(tabs, managed);
  if (JSON.stringify(next) !== JSON.stringify(managed)) rememberManagedTabs(next);
}

/**
 * The managed tabs that still exist and whose stage and judge do. Tab ids are read only where there are managed tabs.
 */
export function ownTabs(
  { stages, judges }: ConfiguredCompetition,
  managed: ManagedTabs = recallManagedTabs(),
): OwnTabs {
  const own = new Map<
    string,
    { stage: ConfiguredCompetition['stages'][number]; judge: ConfiguredCompetition['judges'][number] }
  >();
  if (Object.keys(managed).length === 0) return own;
  for (const [name, id] of tabIds()) {
    const [stageName = '', code = ''] = managed[String(id)] ?? [];
    const stage = stages.find((one) => nameKey(one.name) === nameKey(stageName));
    const judge = judges.find((one) => codeKey(one.code) === codeKey(code));
    if (stage !== undefined && judge !== undefined) own.set(name, { stage, judge });
  }
  return own;
}
