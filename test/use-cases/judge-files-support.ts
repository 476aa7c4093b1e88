// A competition whose judges have own files, and judges who fill them in with another program.
import { type Cell, readXlsx, writeXlsx } from 'hucre';
import * as z from 'zod/mini';
import type { Host } from '../../src/local/runtime/host';
import { type JudgeFilesAnswer, judgeFilesAnswer } from '../../src/use-cases/judging/files/answers';
import type { Problem } from '../../src/use-cases/server';
import { type Tabs, withSettings, withTabs } from './support';

export const EMAILS = { J1: 'retno@example.go.id', J2: 'budi@example.go.id' };
export const PHONES = ['0812-1111-2222', '0812-3333-4444', '0812-5555-6666'];
export const CONTACTS = ['siti@example.go.id'];

/** The judges have no tabs in it; entries and judges have phone numbers and e-mails. */
export const separate: Tabs = withSettings(
  [['Berkas Juri', 'terpisah']],
  withTabs({
    Peserta: [
      ['Kode', 'Nama Inovasi', 'Instansi', 'Narahubung', 'No. WA', 'Email'],
      ['P-01', 'Antrean Ringkas', 'Puskesmas A', 'Siti', PHONES[2]!, CONTACTS[0]!],
      ['P-02', 'Posyandu Sore', 'Puskesmas B', '', '', ''],
      ['P-03', '=1+1', 'Puskesmas C', '', '', ''],
    ],
    Juri: [
      ['Kode', 'Nama', 'Email', 'No. WA'],
      ['J1', 'Bu Retno', EMAILS.J1, PHONES[0]!],
      ['J2', 'Pak Budi', EMAILS.J2, PHONES[1]!],
    ],
    'Penilaian · J1': null,
    'Penilaian · J2': null,
  }),
);

type Call = 'readJudgeFiles' | 'makeJudgeFiles' | 'collectJudgeFiles';

/** Calls; the answer has passed its schema. */
export function files(host: Host, name: Call, request: object = {}): JudgeFilesAnswer {
  const reply = host.call(name, request) as { answer?: unknown; problem?: Problem };
  if (reply.problem !== undefined) throw new Error(`${reply.problem.code}: ${reply.problem.message}`);
  return z.parse(judgeFilesAnswer, reply.answer);
}

export const statesOf = ({ files: all }: JudgeFilesAnswer): string[] => all.map((one) => `${one.judge} ${one.state}`);

/** What a judge types, by entry code: a value per criterion, in their order. */
export type Typed = Record<string, (string | number | boolean | Date | null)[]>;

const plainAgain = (style: Cell['style']): Cell['style'] =>
  style?.numFmt === 'dd/mm/yyyy' ? { ...style, numFmt: 'General' } : style;

const cellOf = (value: Typed[string][number], before: Cell | undefined): Cell => {
  const style = value instanceof Date ? { ...before?.style, numFmt: 'dd/mm/yyyy' } : plainAgain(before?.style);
  const type =
    value === null ? 'empty' : value instanceof Date ? 'date' : (typeof value as 'string' | 'number' | 'boolean');
  return { value, type, ...(style ? { style } : {}) };
};

/** The judge of a file opens it, types into the score cells, and saves it. */
export async function fillIn(host: Host, judge: string, typed: Typed): Promise<void> {
  const file = host.documents('judges').find((one) => !one.trashed && one.name.includes(`· ${judge} ·`))!;
  const { sheets } = await readXlsx(host.readFile(file.link), { readStyles: true });
  const [sheet] = sheets;
  const cells = new Map(sheet!.cells);
  const at = (row: number, column: number): unknown =>
    cells.get(`${row},${column}`)?.value ?? sheet!.rows[row]?.[column];
  const header = sheet!.rows.findIndex((_, row) => at(row, 0) === 'Kode');
  const left = [...Array(20).keys()].find((column) => String(at(header, column)).startsWith('Kebaruan'))!;
  for (let row = header + 1; at(row, 0) !== undefined; row += 1) {
    for (const [index, value] of (typed[String(at(row, 0))] ?? []).entries()) {
      const key = `${row},${left + index}`;
      cells.set(key, cellOf(value, cells.get(key)));
    }
  }
  const { columns, dataValidations, conditionalRules, protection, freezePane, name } = sheet!;
  const kept = { columns, dataValidations, conditionalRules, protection, freezePane, name };
  host.saveFile(file.link, await writeXlsx({ sheets: [{ ...kept, rows: [], cells }] }));
}

/** What the judges of `base` have given. */
export const SCORES: Record<'J1' | 'J2', Typed> = {
  J1: { 'P-01': [80, 90], 'P-02': [70, 75], 'P-03': [60, 60] },
  J2: { 'P-01': [85, 80], 'P-02': [75, 70], 'P-03': [65, 55] },
};

/** Every text and number in a judge's file. */
export const cellsIn = (host: Host, link: string): Promise<string[]> => fileText(host.readFile(link));

export async function fileText(bytes: Uint8Array): Promise<string[]> {
  const { sheets } = await readXlsx(bytes);
  return sheets.flatMap(({ rows, cells }) => [
    ...rows.flat().map(String),
    ...[...(cells?.values() ?? [])].flatMap((one) => [
      String(one.value),
      String(one.formula),
      JSON.stringify(one.comment ?? ''),
    ]),
  ]);
}
