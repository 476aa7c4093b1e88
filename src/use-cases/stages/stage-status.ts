// Closes and reopens the judging of a stage.
import { askedAt } from '../../domain/competition/asked';
import { openCells } from '../../domain/workbook/layout';
import { closeJudgeCells } from '../../google/judge-tabs';
import { editorsOf, type FormerEditors, lockTab, unlockTab } from '../../google/protection';
import { currentUser } from '../../google/session';
import { flush } from '../../google/spreadsheet';
import { newRunId, now, recall, remember } from '../../google/store';
import { settleAccess } from '../judging/files/access';
import { protectForJudge } from '../judging/judge-tab';
import type { WorkbookReading } from '../reading/read-workbook';
import { type History, record } from '../recording/run';
import { messages } from '../words/messages';

const tabsOf = ({ sheets }: WorkbookReading, stage: string): string[] =>
  sheets.filter((sheet) => sheet.stage === stage).map((sheet) => sheet.tab);

/** The managed judge tabs of a stage, with the cells that the judge may edit while judging is open. */
const ownJudgeTabs = ({ sheets, own, competition }: WorkbookReading, stage: string) =>
  sheets.flatMap((sheet) => {
    const found = sheet.stage === stage ? own.get(sheet.tab) : undefined;
    if (found === undefined || sheet.rows.length === 0) return [];
    const { length } = askedAt(competition, found.stage).ofJudge(found.judge);
    const open = openCells(length, Math.max(...sheet.rows.map(({ row }) => row)));
    return [{ tab: sheet.tab, open, email: found.judge.email }];
  });

const lockKey = (stage: string): string => `locked:${stage}`;

function formerEditors(stage: string): Record<string, FormerEditors> {
  // Outside: that it could not be read must not look like nothing being locked.
  const kept = recall(lockKey(stage));
  try {
    return JSON.parse(kept ?? '{}') as Record<string, FormerEditors>;
  } catch {
    return {};
  }
}

/** Locks the stage's judge tabs, then records that its judging is closed. */
export function close(workbook: WorkbookReading, stage: string, history: History): History {
  const { admins, language } = workbook.competition.settings;
  const tabs = tabsOf(workbook, stage);
  // Of a closing that broke off, what is remembered is how it was before.
  const before = formerEditors(stage);
  const former = Object.fromEntries(tabs.map((tab) => [tab, tab in before ? before[tab] : editorsOf(tab)]));
  remember(lockKey(stage), JSON.stringify(former));
  for (const tab of tabs) lockTab(tab, admins);
  for (const { tab, open } of ownJudgeTabs(workbook, stage)) closeJudgeCells(tab, open, [...admins, currentUser()]);
  const detail = messages(language).history.closed(tabs.length);
  const row = { at: now(), by: currentUser(), action: 'close' as const, detail, run: newRunId(), hash: '', stage };
  const after = record(history, row, workbook.competition.settings);
  settleAccess(workbook, stage, 'reader');
  return after;
}

/** Gives the stage's judge tabs back to their judges, and records why. */
export function reopen(workbook: WorkbookReading, stage: string, reason: string, history: History): History {
  const former = formerEditors(stage);
  for (const [tab, editors] of Object.entries(former)) unlockTab(tab, editors);
  const admins = [...workbook.competition.settings.admins, currentUser()];
  for (const { tab, open, email } of ownJudgeTabs(workbook, stage)) protectForJudge(tab, open, admins, email);
  flush();
  const row = {
    at: now(),
    by: currentUser(),
    action: 'reopen' as const,
    detail: reason,
    run: newRunId(),
    hash: '',
    stage,
  };
  const after = record(history, row, workbook.competition.settings);
  // Last, so that a call that broke off opens the same tabs when it is repeated.
  remember(lockKey(stage), '{}');
  settleAccess(workbook, stage, 'writer');
  return after;
}
