// Writes a plan of readings into the assignment tab: by row, so that what else stands there stays.
import type { StageAssignment } from '../../domain/competition/assignment';
import type { Stage } from '../../domain/competition/competition';
import { assignmentTable, type KeyOf } from '../../domain/vocabulary/tables';
import { TABS } from '../../domain/vocabulary/words';
import { textOf } from '../../domain/workbook/read/cells';
import { readAssignment } from '../../domain/workbook/tabs/assignment';
import { tableContent } from '../../domain/workbook/write/tab-content';
import { bindTab } from '../../google/bound-tabs';
import { readTab, rowAfterLast, writeBlock } from '../../google/spreadsheet';
import { createTab } from '../../google/written-tabs';
import type { WorkbookReading } from '../reading/read-workbook';
import { refuse, spoken } from '../reply';
import { problem } from '../words/messages';
import { assignmentWords } from './words/assignment';

type Row = Record<KeyOf<typeof assignmentTable>, string>;

/** Answers whether anything had to be written. Ends the command where somebody's own tab has the name. */
export function writeAssignment(
  { competition, deciding, keepers, assigned }: WorkbookReading,
  stage: Stage,
  plan: StageAssignment,
): boolean {
  const { language } = competition.settings;
  const name = deciding.tabs.get('assignment');
  const rowOf = (entry: string): Row => {
    const { institution = '', name: title = '' } = competition.entries.find(({ code }) => code === entry) ?? {};
    return { stage: stage.name, entry, name: title, institution, judges: (plan.get(entry) ?? []).join(', ') };
  };
  const known = new Map(assigned.filter((one) => one.stage === stage.name).map((one) => [one.entry, one.row]));
  const added = [...plan.keys()].filter((entry) => !known.has(entry)).map(rowOf);
  if (name === undefined || rowAfterLast(name) === 0) {
    const words = assignmentWords(language);
    const columns = assignmentTable.columns.map(({ key, header, width, format }) => ({
      header: header[language],
      width,
      ...(format === undefined ? {} : { format }),
      value: (row: Row) => row[key],
    }));
    const tab = name ?? TABS.assignment[language];
    createTab(tableContent(tab, words.title, words.origin, columns, added, 2), keepers);
    bindTab('assignment', tab);
    return true;
  }
  const grid = readTab(name);
  const reading = readAssignment(grid, competition);
  if (reading === null) return refuse(problem('BAD_REQUEST', assignmentWords(spoken(language)).noPlan(name)));
  const { columns } = reading.table;
  const judges = columns.get('judges') ?? 0;
  const changed = [...known]
    .filter(([entry]) => plan.has(entry))
    .map(([entry, row]) => ({ row, is: rowOf(entry).judges, was: textOf(grid.values[row]?.[judges]) }))
    .filter(({ is, was }) => is !== was);
  for (const { row, is } of changed) writeBlock(name, row, judges, [[is]], ['@']);
  if (added.length > 0) {
    const keys = [...columns];
    const width = Math.max(...keys.map(([, column]) => column)) + 1;
    const formats = Array.from({ length: width }, () => '@');
    const lines = added.map((row) => {
      const line = Array.from({ length: width }, () => '');
      for (const [key, column] of keys) line[column] = row[key];
      return line;
    });
    writeBlock(name, rowAfterLast(name), 0, lines, formats);
  }
  return changed.length + added.length > 0;
}
