// A workbook for the built add-on: two judges, three entries, one stage, everything filled in; tests change what they are about.
import { writeXlsx } from 'hucre';
import * as z from 'zod/mini';
import { type Host, type HostOptions, openHost } from '../../src/local/runtime/host';
import { computeReply, decideAnswer, documentsAnswer, validateReply, verifyAnswer } from '../../src/use-cases/answers';
import type { DocumentsBatch, Problem, Reply } from '../../src/use-cases/server';

export type CellValue = string | number | boolean | Date | null;
export type Tabs = Record<string, CellValue[][]>;

export const base: Tabs = {
  Pengaturan: [
    ['Kunci', 'Nilai'],
    ['Nama Kompetisi', 'Lomba Uji'],
    ['Tahun', 2023],
    ['Pemerintah Daerah', 'Pemerintah Kota Pasuruan'],
    ['Kota', 'Pasuruan'],
    ['Jumlah Top', 1],
  ],
  Kriteria: [
    ['Kriteria', 'Bobot', 'Maks'],
    ['Kebaruan', 60, 100],
    ['Efektif', 40, 100],
  ],
  Peserta: [
    ['Kode', 'Nama Inovasi', 'Instansi'],
    ['P-01', 'Antrean Ringkas', 'Puskesmas A'],
    ['P-02', 'Posyandu Sore', 'Puskesmas B'],
    ['P-03', 'Kurir Obat', 'Puskesmas C'],
  ],
  Juri: [
    ['Kode', 'Nama'],
    ['J1', 'Bu Retno'],
    ['J2', 'Pak Budi'],
  ],
  'Penilaian · J1': [
    ['Kode', 'Nama Inovasi', 'Kebaruan', 'Efektif'],
    ['P-01', 'Antrean Ringkas', 80, 90],
    ['P-02', 'Posyandu Sore', 70, 75],
    ['P-03', 'Kurir Obat', 60, 60],
  ],
  'Penilaian · J2': [
    ['Kode', 'Nama Inovasi', 'Kebaruan', 'Efektif'],
    ['P-01', 'Antrean Ringkas', 85, 80],
    ['P-02', 'Posyandu Sore', 75, 70],
    ['P-03', 'Kurir Obat', 65, 55],
  ],
};

/** The tabs with some replaced, added, or (null) taken away. */
export const withTabs = (changes: Record<string, CellValue[][] | null>, from: Tabs = base): Tabs => {
  const tabs = { ...from };
  for (const [name, rows] of Object.entries(changes)) {
    if (rows === null) delete tabs[name];
    else tabs[name] = rows;
  }
  return tabs;
};

/** The tabs with one cell changed. */
export const withCell = (tab: string, row: number, column: number, value: CellValue, from: Tabs = base): Tabs =>
  withTabs(
    {
      [tab]: (from[tab] ?? []).map((cells, at) =>
        at === row ? cells.map((cell, index) => (index === column ? value : cell)) : cells,
      ),
    },
    from,
  );

/** More settings for the settings tab. */
export const withSettings = (rows: CellValue[][], from: Tabs = base): Tabs =>
  withTabs({ Pengaturan: [...(from.Pengaturan ?? []), ...rows] }, from);

export const bytesOf = (tabs: Tabs): Promise<Uint8Array> =>
  writeXlsx({ sheets: Object.entries(tabs).map(([name, rows]) => ({ name, rows })) });

/** Opens the built add-on over these tabs. */
export async function open(tabs: Tabs = base, options: Partial<HostOptions> = {}): Promise<Host> {
  return openHost({ codeDir: 'dist', workbook: { bytes: await bytesOf(tabs), name: 'uji.xlsx' }, ...options });
}

function answerOf<T extends z.core.$ZodType>(schema: T, reply: unknown): z.output<T> {
  const { answer, problem } = reply as { answer?: unknown; problem?: Problem };
  if (problem !== undefined) throw new Error(`${problem.code}: ${problem.message}`);
  return z.parse(schema, answer);
}

/** Calls the command; the answer has passed its schema. Computing writes, as the command line does, unless asked otherwise. */
export const validate = (host: Host) => answerOf(validateReply, host.call('validateWorkbook'));
export const compute = (host: Host, request: object = { provisional: false, write: true }) =>
  answerOf(computeReply, host.call('computeRanking', request));
export const decide = (host: Host, request: object = {}) => answerOf(decideAnswer, host.call('decideResult', request));
export const verify = (host: Host) => answerOf(verifyAnswer, host.call('verifyResult'));
/** Lets what is typed in the plenary tab count, as an admin does. */
export function confirmPlenary(host: Host): void {
  const { problem } = host.call('confirmPlenary', {}) as { problem?: Problem };
  if (problem !== undefined) throw new Error(problem.message);
}
export const documents = (host: Host, request: object = { kinds: ['piagam', 'surat'] }) => {
  const reply = host.call('makeDocuments', request);
  answerOf(documentsAnswer, reply);
  return (reply as { answer: DocumentsBatch }).answer;
};

export const problemOf = (reply: unknown): Problem | null => {
  const one = reply as Reply<unknown>;
  return 'problem' in one ? one.problem : null;
};
