// An example: the description of a competition, and the workbook made from it.
import {
  criteriaOf,
  type Entry,
  type Institution,
  type Judge,
  judgesOf,
  type Stage,
} from '../../src/domain/competition/competition';
import { clock, type Slot } from '../../src/domain/competition/schedule';
import { buildPanel } from '../../src/domain/ranking/panel';
import type { StageResult } from '../../src/domain/ranking/result';
import { rankStage } from '../../src/domain/ranking/stages/rank-stage';
import { entriesReaching } from '../../src/domain/ranking/stages/reached';
import type { ConfiguredCompetition } from '../../src/domain/settings/configured-competition';
import type { Preset } from '../../src/domain/settings/presets';
import { type Settings, settingsSchema } from '../../src/domain/settings/settings';
import { dayMonthYear } from '../../src/domain/vocabulary/months';
import { type KeyOf, scheduleTable } from '../../src/domain/vocabulary/tables';
import { judgeTabContent } from '../../src/domain/workbook/layout/judge-tab';
import { entryFinder, readScoreSheet } from '../../src/domain/workbook/read/score-sheet';
import { headersOf } from '../../src/domain/workbook/read/table';
import type { TabContent } from '../../src/domain/workbook/write/tab-content';
import { configurationContents } from '../../src/domain/workbook/write/write-configuration';
import { type OwnColumn, withColumn, withTexts } from './columns';
import { hand } from './judges';
import { type Notes, notesFor } from './notes';
import { NOTICE, noticeTab } from './notice';
import { normal, uniform } from './random';
import { type Hand, marksOf, strengths } from './scores';

export type Example = {
  preset: Preset;
  seed: number;
  /** What this competition adds to the preset: dates, prizes. */
  settings: Partial<Settings>;
  /** ISO dates of the stages, where given. */
  dates?: string[];
  /** The last day of the first stage, where it has several, and when each of its entries is heard. */
  until?: string;
  slots?: Slot[];
  /** Lines of the first tab. */
  about: string[];
  entries: Entry[];
  /** Codes of those who are to win, where the winners are known. */
  favourites?: string[];
  judges: { judge: Judge; hand: Hand }[];
  institutions?: Institution[];
  /** Whether a judge steps aside for an entry (BK); otherwise from those listed in the judges' tab. */
  isRecused?(competition: ConfiguredCompetition, stage: Stage, judge: Judge, entry: Entry): boolean;
  /** Whether judges write notes. */
  hasNotes: boolean;
  /** Columns of the office's own in the entries' tab and in the judges' tabs. */
  columns?: { entries: OwnColumn; judges: OwnColumn };
};

type Marks = Map<string, (number | string)[]>;

/** All tabs of an example. Later stages hold those whom the engine itself lets advance. */
export function exampleTabs(example: Example): TabContent[] {
  const competition = competitionOf(example);
  const draw = normal(uniform(example.seed + 1));
  const favourites = example.entries.map(({ code }) => example.favourites?.includes(code) ?? false);
  const drawn = strengths(example.seed, favourites);
  const strength = new Map(example.entries.map(({ code }, index) => [code, drawn[index] ?? 0]));
  const find = entryFinder(competition.entries);
  const results: StageResult[] = [];
  const tabs: TabContent[] = [];
  for (const stage of competition.stages) {
    const entries = entriesReaching(competition, results);
    const criteria = criteriaOf(competition, stage);
    const sheets = judgesOf(competition, stage).map((judge) => {
      const own = example.judges.find((one) => one.judge.code === judge.code)?.hand ?? hand(0);
      const marks: Marks = new Map();
      for (const entry of entries) {
        const points = marksOf(strength.get(entry.code) ?? 0, own, criteria.length, draw);
        const isRecused = example.isRecused?.(competition, stage, judge, entry) ?? judge.conflicts.includes(entry.code);
        marks.set(entry.code, isRecused ? criteria.map(() => 'BK') : points);
      }
      const tab = judgeTab(example, competition, stage, judge, entries, marks);
      tabs.push(tab);
      return readScoreSheet({ tab: tab.name, values: tab.values }, stage.name, judge.code, criteria, find);
    });
    results.push(rankStage(competition, buildPanel(competition, stage, sheets, entries), results));
  }
  return [
    noticeTab(example.about, competition.settings.top),
    ...configuration(example, competition),
    ...timetable(example),
    ...tabs,
  ];
}

function competitionOf({
  preset,
  settings,
  dates = [],
  until,
  entries,
  judges,
  institutions = [],
}: Example): ConfiguredCompetition {
  return {
    settings: settingsSchema.parse({ ...preset.settings, ...settings }),
    stages: preset.stages.map((stage, index) => ({
      ...stage,
      date: dates[index] ?? stage.date,
      ...(index === 0 && until !== undefined ? { until } : {}),
    })),
    criteria: preset.criteria,
    entries,
    judges: judges.map((one) => one.judge),
    institutions,
  };
}

function configuration({ columns }: Example, competition: ConfiguredCompetition): TabContent[] {
  const tabs = configurationContents(competition);
  if (columns === undefined) return tabs;
  return tabs.map((tab) => (tab.name === 'Peserta' ? withColumn(tab, columns.entries) : tab));
}

/** The timetable as an office writes it: the tab that the add-on makes too. */
function timetable({ slots = [], entries }: Example): TabContent[] {
  if (slots.length === 0) return [];
  const entryOf = (slot: Slot) => entries.find(({ code }) => code === slot.entry);
  const cells: Record<KeyOf<typeof scheduleTable>, (slot: Slot) => string> = {
    occasion: ({ occasion }) => occasion,
    date: ({ date }) => dayMonthYear(date, 'id'),
    start: ({ start }) => (start === null ? '' : clock(start)),
    end: ({ end }) => (end === null ? '' : clock(end)),
    place: ({ place }) => place,
    room: ({ room }) => room,
    entry: ({ entry }) => entry ?? '',
    name: (slot) => entryOf(slot)?.name ?? '',
    institution: (slot) => entryOf(slot)?.institution ?? '',
    phone: (slot) => entryOf(slot)?.phone ?? '',
  };
  return [
    {
      name: scheduleTable.tab.id,
      values: [
        headersOf(scheduleTable, 'id'),
        ...slots.map((slot) => scheduleTable.columns.map(({ key }) => cells[key](slot))),
      ],
      headerRow: 0,
      frozenColumns: 0,
      widths: scheduleTable.columns.map(({ width }) => width),
      formats: scheduleTable.columns.map((column) => ('format' in column ? (column.format ?? '') : '')),
      layout: '',
    },
  ];
}

function judgeTab(
  { hasNotes, columns, judges }: Example,
  competition: ConfiguredCompetition,
  stage: Stage,
  judge: Judge,
  entries: Entry[],
  marks: Marks,
): TabContent {
  const criteria = criteriaOf(competition, stage);
  const words = {
    title: `${stage.name} · ${judge.code} ${judge.name}`,
    help: `${NOTICE}. Skor 0 sampai 100; ketik BK bila berbenturan kepentingan.`,
  };
  const tab = judgeTabContent(stage, judge, criteria, entries, 'id', words, marks);
  const scheduled = columns === undefined ? tab : withColumn(tab, columns.judges);
  if (!hasNotes) return scheduled;
  const names = criteria.map((criterion) => criterion.name);
  const at = judges.findIndex((one) => one.judge === judge);
  const notes = new Map(
    entries.map(({ code }, row): [string, Notes] => [code, notesFor(row, at, names, marks.get(code) ?? [])]),
  );
  const texts = (which: keyof Notes) => new Map([...notes].map(([code, note]) => [code, note[which]]));
  const withCommittee = withTexts(scheduled, 'Catatan untuk Panitia', texts('committee'));
  return withTexts(withCommittee, 'Catatan untuk Peserta', texts('entrant'));
}
