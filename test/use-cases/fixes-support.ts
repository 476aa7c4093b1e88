// A workbook with everything that can be put right, and what is asked of it.
import { type Cell, type WriteSheet, writeXlsx } from 'hucre';
import * as z from 'zod/mini';
import { readCorrections } from '../../src/domain/workbook/tabs/corrections';
import { type Host, type HostOptions, openHost } from '../../src/local/runtime/host';
import { appliedAnswer, ownFixes, previewAnswer, validateReply } from '../../src/use-cases/answers';
import type { Reply } from '../../src/use-cases/server';
import { type CellValue, withTabs } from './support';

export const J1 = 'Penilaian · J1';
export const J2 = 'Penilaian · J2';
export const RETNO = 'retno@example.go.id';
export const ADMIN = 'panitia@example.go.id';

/** Judge J1 can be asked, J2 has no e-mail. */
export const tabs = withTabs({
  Juri: [
    ['Kode', 'Nama', 'Email'],
    ['J1', 'Bu Retno', 'Retno@example.go.id'],
    ['J2', 'Pak Budi', ''],
  ],
});

type Styled = Record<string, Partial<Cell>>;

/** Opens the workbook with cells (`C2`) of a judge's tab given with value and format. */
export async function openWith(
  cells: Record<string, Styled>,
  from = tabs,
  options: Partial<HostOptions> = {},
): Promise<Host> {
  const sheets = Object.entries(from).map(([name, rows]): WriteSheet => {
    const own = Object.entries(cells[name] ?? {}).map(([key, cell]): [string, Partial<Cell>] => {
      const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(key) ?? [];
      return [`${Number(row) - 1},${letter.charCodeAt(0) - 65}`, cell];
    });
    return { name, rows: rows as CellValue[][], ...(own.length > 0 ? { cells: new Map(own) } : {}) };
  });
  const bytes = await writeXlsx({ sheets });
  const people = { user: ADMIN, owner: ADMIN, editors: [ADMIN, RETNO] };
  return openHost({ codeDir: 'dist', workbook: { bytes, name: 'uji.xlsx' }, ...people, ...options });
}

export const text = (value: string, numFmt = '@'): Partial<Cell> => ({ value, type: 'string', style: { numFmt } });
export const number = (value: number, numFmt: string): Partial<Cell> => ({ value, type: 'number', style: { numFmt } });

/** 8 May 2023, as a spreadsheet keeps it. */
export const EIGHTH_OF_MAY = 45054;

function answerOf<T extends z.core.$ZodType>(schema: T, reply: unknown): z.output<T> {
  const one = reply as Reply<unknown>;
  if ('problem' in one) throw new Error(one.problem.message);
  return z.parse(schema, one.answer);
}

export const check = (host: Host) => answerOf(validateReply, host.call('validateWorkbook'));
export const preview = (host: Host, fixes: string[]) => answerOf(previewAnswer, host.call('previewFixes', { fixes }));
export const apply = (host: Host, fixes: string[]) => answerOf(appliedAnswer, host.call('applyFixes', { fixes }));
export const undo = (host: Host) => answerOf(validateReply, host.call('undoFixes'));
export const own = (host: Host) => answerOf(ownFixes, host.call('readOwnFixes')).fixes;
export const answer = (host: Host, id: string, accept: boolean) =>
  answerOf(ownFixes, host.call('answerFix', { id, accept })).fixes;

/** The ids of the remedies that are offered. */
export const offered = (host: Host): string[] =>
  check(host).findings.flatMap(({ fix }) => (fix?.status === 'offered' ? [fix.id] : []));

export const codes = (host: Host): string[] =>
  check(host).findings.map(({ code, cell }) => [code, cell].filter((part) => part !== null).join(' '));

/** What the history tells: who did what, in which words. */
export const history = (host: Host): string[] =>
  (host.sheets().Riwayat ?? []).slice(3).map(([, by, action, detail]) => `${by}: ${action}: ${detail}`);

export const corrections = (host: Host) => {
  const values = host.sheets().Perbaikan;
  return values === undefined ? [] : readCorrections({ tab: 'Perbaikan', values: values as string[][] });
};
