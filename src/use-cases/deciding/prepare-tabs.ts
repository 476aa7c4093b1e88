// Prepares the tabs that people fill in between computing and deciding: plenary and objections.
import * as z from 'zod/mini';
import type { StageResult, Standing } from '../../domain/ranking/result';
import type { Language } from '../../domain/vocabulary/language';
import type { Table } from '../../domain/vocabulary/table';
import { objectionsTable, plenaryTable } from '../../domain/vocabulary/tables';
import { readTable } from '../../domain/workbook/read/table';
import { readPlenary } from '../../domain/workbook/tabs/plenary';
import { tableContent } from '../../domain/workbook/write/tab-content';
import { bindTab } from '../../google/bound-tabs';
import type { Keepers } from '../../google/protection';
import { readTab, rowAfterLast, writeBlock } from '../../google/spreadsheet';
import { createTab } from '../../google/written-tabs';
import { guardTabs } from '../guarding/deciding-tabs';
import { evaluate } from '../ranking/evaluate';
import { readWorkbook, type WorkbookReading } from '../reading/read-workbook';
import { exclusively, replying, requested, requireAdmin } from '../reply';
import type { Reply } from '../server';
import { stageNamed } from '../stages/stage-steps';
import { messages } from '../words/messages';

const plenaryRequest = z.object({ stage: z.optional(z.string()) });

type Prepared = { tab: string; added: number };

/** The number of ranks on either side of the cut that are put before the plenary. */
const NEAR = 2;
/** Up to this many winners, the plenary goes through them one by one. */
const MOST_WINNERS = 40;

/** The entries that a plenary may discuss: those around the cut, at the last stage also all winners. */
function nearCut({ standings, places, last }: StageResult): Standing[] {
  // Where categories have places of their own, or some are passed over, the last who advances stands further down.
  const lastIn = standings.reduce((last, one, index) => (one.advances ? index : last), -1);
  const within = places === null ? 0 : Math.max(standings.filter((one) => one.rank <= places).length, lastIn + 1);
  if (within === 0) return [];
  const from = last && within <= MOST_WINNERS ? 0 : Math.max(0, within - NEAR);
  const lastRank = standings[Math.min(standings.length, within + NEAR) - 1]?.rank ?? 0;
  return standings.filter((one, index) => index >= from && one.rank <= lastRank);
}

/** Makes the plenary tab or adds what is not in it yet; what somebody typed stays. */
export function preparePlenary(request: unknown): Reply<Prepared> {
  return replying(() => {
    const { stage: wanted } = requested(plenaryRequest, request);
    requireAdmin();
    return exclusively((): Prepared => {
      const workbook = readWorkbook();
      guardTabs(workbook);
      const { competition } = workbook;
      const { language } = competition.settings;
      // Decisions that do not fit must not keep the others from being listed.
      const { results } = evaluate(withoutPlenary(workbook), { provisional: false });
      const named = wanted === undefined ? undefined : stageNamed(competition, wanted).name;
      const result = results.find((one) => one.stage.name === named) ?? results[results.length - 1];
      const words = messages(language).tabs;
      const name = workbook.deciding.tabs.get('plenary');
      const listed = name === undefined ? [] : readPlenary(readTab(name), competition).listed;
      const rows = (result === undefined ? [] : nearCut(result))
        .filter(({ entry }) => !listed.some((one) => one.entry === entry.code && one.stage === result?.stage.name))
        .map(({ entry, rank }) => ({ stage: result?.stage.name ?? '', entry: entry.code, computed: rank }));
      const tab = addRows(plenaryTable, name, rows, language, [words.plenary, words.plenaryOrigin], workbook.keepers);
      bindTab('plenary', tab);
      return { tab, added: rows.length };
    });
  });
}

/** As if nothing had been decided: what is typed already must not keep the rest from being listed. */
const withoutPlenary = (workbook: WorkbookReading): WorkbookReading => ({
  ...workbook,
  decisions: [],
  findings: workbook.findings.filter(({ code }) => code !== 'PLENARY_UNCONFIRMED'),
});

/** Makes the objections tab where there is none. */
export function prepareObjections(): Reply<Prepared> {
  return replying(() => {
    requireAdmin();
    return exclusively((): Prepared => {
      const workbook = readWorkbook();
      guardTabs(workbook);
      const { language } = workbook.competition.settings;
      const words = messages(language).tabs;
      const tab = addRows(
        objectionsTable,
        workbook.deciding.tabs.get('objections'),
        [],
        language,
        [words.objections, words.objectionsOrigin],
        workbook.keepers,
      );
      bindTab('objections', tab);
      return { tab, added: 0 };
    });
  });
}

/** Adds rows below a table, by its headers; makes the tab where there is none or a blank one. Answers with its name. */
export function addRows<K extends string>(
  table: Table<K>,
  name: string | undefined,
  rows: readonly Partial<Record<K, string | number>>[],
  language: Language,
  [title, origin]: [string, string],
  keepers: Keepers,
): string {
  const reading = name === undefined ? null : readTable(readTab(name), table);
  if (name === undefined || (reading === null && rowAfterLast(name) === 0)) {
    const columns = table.columns.map(({ key, header, width, format }) => ({
      header: header[language],
      width,
      ...(format === undefined ? {} : { format }),
      value: (row: (typeof rows)[number]) => row[key] ?? '',
    }));
    const content = tableContent(name ?? table.tab[language], title, origin, columns, rows, 2);
    createTab(content, keepers);
    return content.name;
  }
  if (reading === null || rows.length === 0) return name;
  const width = Math.max(...reading.columns.values()) + 1;
  const block = rows.map((row) => {
    const line: (string | number)[] = Array.from({ length: width }, () => '');
    for (const [key, column] of reading.columns) line[column] = row[key] ?? '';
    return line;
  });
  writeBlock(name, rowAfterLast(name), 0, block);
  return name;
}
