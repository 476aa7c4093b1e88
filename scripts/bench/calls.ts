// What the main commands ask of Google: content calls counted on the local host, and the seconds they take by the model.

import { type CellValue, writeXlsx } from 'hucre';
import { type Host, openHost } from '../../src/local/runtime/host';
import { CRITERIA, marksOf, workbookOf } from './workbook';

export type Counted = { what: string; content: number };

const PEOPLE = { user: 'panitia@example.go.id', owner: 'panitia@example.go.id' };

/** A workbook that is set up and has no judges' tabs yet; it is shared with its judges. */
async function blank(judges: number, entries: number): Promise<Host> {
  const who = Array.from({ length: judges }, (_, index) => `juri${index + 1}@example.go.id`);
  const tabs: Record<string, CellValue[][]> = {
    Pengaturan: [
      ['Pengaturan', 'Isi'],
      ['Nama Kompetisi', 'Lomba Uji'],
      ['Tahun', 2026],
      ['Jumlah Top', 10],
    ],
    Kriteria: [['Kriteria', 'Bobot', 'Maks'], ...CRITERIA.map((one) => [one, 20, 100])],
    Peserta: [
      ['Kode', 'Nama Inovasi', 'Instansi'],
      ...Array.from({ length: entries }, (_, index) => [
        `P-${index + 1}`,
        `Inovasi ${index + 1}`,
        `Instansi ${index + 1}`,
      ]),
    ],
    Juri: [['Kode', 'Nama', 'Email'], ...who.map((email, index) => [`J${index + 1}`, `Juri ${index + 1}`, email])],
  };
  const bytes = await writeXlsx({ sheets: Object.entries(tabs).map(([name, rows]) => ({ name, rows })) });
  return openHost({ codeDir: 'dist', workbook: { bytes, name: 'bench.xlsx' }, ...PEOPLE, editors: who });
}

const costOf = (host: Host, work: () => unknown): number => {
  host.resetCost();
  const reply = work() as { problem?: { message: string } };
  if (reply.problem !== undefined) throw new Error(reply.problem.message);
  return host.cost().total;
};

/** In the order in which an office meets them. */
export async function countedCalls(entries: number): Promise<Counted[]> {
  const [five, fifteen] = [await blank(5, entries), await blank(15, entries)];
  const makeTabs = (host: Host) => costOf(host, () => host.call('makeJudgeTabs', {}));
  const size = { entries, judges: 5, top: 10 };
  const bytes = await workbookOf(size, marksOf(size));
  const filled = await openHost({ codeDir: 'dist', workbook: { bytes, name: 'bench.xlsx' } });
  const onFilled = (name: string, request?: object): number =>
    costOf(filled, () => (request === undefined ? filled.call(name) : filled.call(name, request)));
  return [
    { what: 'panel opens', content: onFilled('getState') },
    { what: 'tabs of 5 judges', content: makeTabs(five) },
    { what: 'the same again', content: makeTabs(five) },
    { what: 'tabs of 15 judges', content: makeTabs(fifteen) },
    { what: 'check', content: onFilled('validateWorkbook') },
    { what: 'close and compute, first', content: onFilled('computeRanking', { provisional: false, close: true }) },
    { what: 'compute again', content: onFilled('computeRanking', { provisional: false }) },
    { what: 'panel opens after it', content: onFilled('getState') },
  ];
}
