// One judge's tab: created, recreated while it is still empty, extended, or left alone; then protected.
import { isAssignedIn } from '../../domain/competition/assignment';
import type { Entry, Judge, Stage } from '../../domain/competition/competition';
import { codeKey } from '../../domain/vocabulary/keys';
import {
  hasHeaders,
  isUntouched,
  type JudgeTabLayout,
  type JudgeTabSource,
  judgeTabLayout,
  judgeTabRows,
  judgeTabRules,
} from '../../domain/workbook/layout';
import { extendJudgeTab, makeJudgeTab, protectJudgeTab } from '../../google/judge-tabs';
import type { LockFault } from '../../google/read-back';
import { readTab, tabIds } from '../../google/spreadsheet';
import type { WorkbookReading } from '../reading/read-workbook';
import type { JudgeTabsAnswer } from '../server';
import { criteriaFor } from './criteria-for';

export type JudgeTabsContext = {
  workbook: WorkbookReading;
  stage: Stage;
  common: Omit<JudgeTabSource, 'judge' | 'entries' | 'criteria' | 'criteriaOf'>;
  admins: readonly string[];
  /** Tabs that were laid out in this call, by what they look like: one is laid out, the others are pasted from it. */
  patterns: Map<string, string>;
};

export type SetUp = JudgeTabsAnswer['tabs'][number] & {
  /** Of a tab that the add-on manages; null for a tab that a person made. */
  id: number | null;
  /** Entries without a row in a tab that was not changed. */
  missing: number;
  /** Rows of entries that are no longer the judge's. */
  foreign: number;
  /** Who may write the scores: the judge; admins alone, since there is no e-mail, or since Google refused the address. */
  access: 'own' | 'closed' | 'refused' | 'unprotected';
  /** What of its lock is not as it was asked for. */
  faults: LockFault[];
};

const isBlank = (cells: readonly (readonly unknown[])[]): boolean =>
  cells.every((row) => row.every((cell) => cell === ''));

/** The judge's tab, by id or by name; without one its name is the layout's. */
function tabOf({ workbook, stage }: JudgeTabsContext, judge: Judge, layout: JudgeTabLayout): string {
  const own = [...workbook.own].find(([, one]) => one.stage === stage && one.judge === judge)?.[0];
  const read = workbook.sheets.find((one) => one.stage === stage.name && one.judge === judge.code)?.tab;
  return own ?? read ?? layout.name;
}

export function setUpJudgeTab(source: JudgeTabsContext, judge: Judge, entries: readonly Entry[]): SetUp {
  const { workbook, common } = source;
  const tabSource: JudgeTabSource = {
    ...common,
    ...criteriaFor(workbook.competition, source.stage, judge),
    judge,
    entries,
  };
  const layout = judgeTabLayout(tabSource);
  const tab = tabOf(source, judge, layout);
  const cells = readTab(tab).values;
  const isOwn = workbook.own.has(tab);
  const result = (status: SetUp['status'], rows: number, added = 0): SetUp => {
    const { open } = judgeTabRules(tabSource, rows);
    const lock = protectForJudge(tab, open, source.admins, judge.email);
    const id = tabIds().get(tab) ?? null;
    return { tab, judge: judge.code, status, added, missing: 0, foreign: foreign.length, ...lock, id };
  };
  const listed = new Set(
    workbook.sheets
      .filter((one) => one.tab === tab)
      .flatMap(({ rows }) => rows.flatMap(({ entry }) => (entry === null ? [] : [codeKey(entry)]))),
  );
  const isTheirs = isAssignedIn(workbook.competition, source.stage);
  const foreign = workbook.competition.entries.filter(
    (entry) => isTheirs !== null && listed.has(codeKey(entry.code)) && !isTheirs(judge, entry),
  );
  const make = (): void => {
    const { values, formulas, name, progress, ...look } = layout;
    const key = JSON.stringify({ ...look, rows: values.length });
    makeJudgeTab(layout, tab, source.patterns.get(key) ?? null);
    source.patterns.set(key, source.patterns.get(key) ?? tab);
  };
  if (isBlank(cells)) {
    make();
    return result('made', entries.length);
  }
  // Where judges score only what they were assigned and nothing says what that is, the office alone knows which rows there should be.
  const isAssigned = workbook.competition.settings.missing === 'assigned' && isTheirs === null;
  const missing = isAssigned
    ? []
    : layout.values
        .slice(layout.table.top)
        .flatMap(([code]) => entries.filter((entry) => entry.code === code && !listed.has(codeKey(entry.code))));
  if (!hasHeaders(layout, cells) || foreign.length > 0) {
    if (isOwn && isUntouched(cells)) {
      make();
      foreign.length = 0;
      return result('renewed', entries.length);
    }
  }
  if (!hasHeaders(layout, cells)) {
    const status = isOwn ? 'changed' : 'theirs';
    return {
      tab,
      judge: judge.code,
      status,
      added: 0,
      missing: missing.length,
      foreign: 0,
      access: 'unprotected',
      faults: [],
      id: null,
    };
  }
  const rows = cells.length - layout.table.top;
  if (missing.length === 0) return result('kept', rows);
  const all = rows + missing.length;
  const added = judgeTabRows(missing, layout.table.top + rows, tabSource);
  extendJudgeTab(tab, { ...layout, ...judgeTabRules(tabSource, all) }, added);
  return result('added', all, missing.length);
}

/** Protects the tab for its judge. Without an address that Google accepts it is the admins' alone. */
export function protectForJudge(
  tab: string,
  open: JudgeTabLayout['open'],
  admins: readonly string[],
  email: string,
): Pick<SetUp, 'access' | 'faults'> {
  const { isTaken, faults } = protectJudgeTab(tab, open, admins, email);
  return { access: email === '' ? 'closed' : isTaken ? 'own' : 'refused', faults };
}
