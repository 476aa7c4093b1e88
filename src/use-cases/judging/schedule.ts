// Plans when the entries of a stage are heard: shown first, then written; rows that stand already stay.
import * as z from 'zod/mini';
import type { Entry, Stage } from '../../domain/competition/competition';
import { byTime, clock, slotsOf } from '../../domain/competition/schedule';
import { daysBetween, drawnOrder, type HeardSlot, planSchedule } from '../../domain/planning/schedule/plan';
import { dayMonthYear } from '../../domain/vocabulary/months';
import { type KeyOf, scheduleTable } from '../../domain/vocabulary/tables';
import { readSchedule } from '../../domain/workbook/tabs/schedule';
import { bindTab } from '../../google/bound-tabs';
import { currentUser } from '../../google/session';
import { readTab } from '../../google/spreadsheet';
import { newRunId, now } from '../../google/store';
import { type ScheduleAnswer, scheduleAnswer } from '../answers';
import { addRows } from '../deciding/prepare-tabs';
import { guardTabs } from '../guarding/deciding-tabs';
import { findingAnswers } from '../reading/finding-answers';
import { readWorkbook, type WorkbookReading } from '../reading/read-workbook';
import { record } from '../recording/run';
import { exclusively, refuse, replying, requested, requireAdmin, spoken } from '../reply';
import type { Reply } from '../server';
import { problem } from '../words/messages';
import { entriesAt, openStageFor } from './open-stage';
import { scheduleWords } from './words/schedule';

const scheduleRequest = z.object({
  stage: z.optional(z.string()),
  seed: z.optional(z.int().check(z.gte(0), z.lte(4294967295))),
  write: z.boolean(),
});

export function scheduleStage(request: unknown): Reply<ScheduleAnswer> {
  return replying(() => {
    const wanted = requested(scheduleRequest, request);
    requireAdmin();
    return wanted.write ? exclusively(() => scheduled(wanted)) : scheduled(wanted);
  });
}

function scheduled({ stage: name, seed = 1, write }: z.infer<typeof scheduleRequest>): ScheduleAnswer {
  const workbook = readWorkbook('all');
  if (write) guardTabs(workbook);
  const { competition } = workbook;
  const { language } = competition.settings;
  const words = scheduleWords(spoken(language));
  const stage = openStageFor(workbook, name);
  const { reached } = entriesAt(workbook, stage);
  const { sitting, date, until } = stage;
  if (sitting === undefined || date === null) return refuse(problem('BAD_REQUEST', words.noHours(stage.name)));
  const known = slotsOf(competition, stage);
  const placed = new Set(known.map(({ entry }) => entry));
  const { slots, unplaced } = planSchedule({
    days: daysBetween(date, until ?? date),
    sitting,
    entries: drawnOrder(reached, seed)
      .map(({ code }) => code)
      .filter((code) => !placed.has(code)),
    fixed: competition.schedule ?? [],
  });
  const all = [
    ...known.map((slot) => ({ ...slot, isNew: false })),
    ...slots.map((slot) => ({ ...slot, occasion: stage.name, stage: stage.name, place: sitting.place, isNew: true })),
  ].sort(byTime);
  const days = new Set(all.map((slot) => slot.date)).size;
  if (write && slots.length > 0) {
    writeSlots(workbook, stage, slots, reached);
    const own = scheduleWords(language);
    const detail = own.done(stage.name, own.plan(slots.length, days, unplaced.length), seed);
    const row = { at: now(), by: currentUser(), action: 'schedule' as const, detail, run: newRunId(), hash: '' };
    record(workbook.history, { ...row, stage: stage.name }, competition.settings);
  }
  const time = (minutes: number | null): string => (minutes === null ? '' : clock(minutes));
  return z.parse(scheduleAnswer, {
    ok: unplaced.length === 0,
    findings: findingAnswers(
      workbook.findings.filter(({ code }) => code === 'SCHEDULE_CLASH'),
      language,
    ),
    stage: stage.name,
    slots: all.map(({ entry, date: day, start, end, place, room }) => {
      return { entry, date: day, start: time(start), end: time(end), place, room };
    }),
    unplaced,
    seed,
    written: write,
    message: words.plan(all.length, days, unplaced.length),
  });
}

/** Adds rows in the order of time; ends the command where somebody's own tab has the name. */
function writeSlots(
  { competition, deciding, keepers }: WorkbookReading,
  stage: Stage,
  slots: readonly HeardSlot[],
  entries: readonly Entry[],
): void {
  const { language } = competition.settings;
  const words = scheduleWords(language);
  const name = deciding.tabs.get('schedule');
  if (name !== undefined) {
    const grid = readTab(name);
    const isBlank = grid.values.every((row) => row.every((cell) => cell === ''));
    if (!isBlank && readSchedule(grid, competition) === null)
      refuse(problem('BAD_REQUEST', scheduleWords(spoken(language)).noPlan(name)));
  }
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  const rows = [...slots]
    .sort((one, other) => (one.date === other.date ? one.start - other.start : one.date < other.date ? -1 : 1))
    .map(({ entry, date, start, end, room }): Record<KeyOf<typeof scheduleTable>, string> => {
      const { name: title = '', institution = '', phone = '' } = byCode.get(entry) ?? {};
      return {
        ...{ occasion: stage.name, date: dayMonthYear(date, language), start: clock(start), end: clock(end) },
        ...{ place: stage.sitting?.place ?? '', room, entry, name: title, institution, phone },
      };
    });
  const tab = addRows(scheduleTable, name, rows, language, [words.title, words.origin], keepers);
  if (name === undefined) bindTab('schedule', tab);
}
