// Workbooks as offices make them, as real .xlsx files: merged title cells, formulas, hidden tabs; and what must come of them.
import { type CellValue, readXlsx, writeXlsx } from 'hucre';
import { type Host, openHost } from '../../../src/local/runtime/host';
import { compute, validate } from '../../use-cases/support';

/** A formula with the value it has. */
export type Formula = { f: string; v: number };
export type In = CellValue | Formula | undefined;
/** `merges`: first and last cell, 0-based row and column. */
export type Tab = { name: string; rows: In[][]; merges?: [number, number, number, number][]; hidden?: boolean };

const isFormula = (cell: In): cell is Formula => typeof cell === 'object' && cell !== null && 'f' in cell;

export const bytesOf = (tabs: Tab[]): Promise<Uint8Array> =>
  writeXlsx({
    sheets: tabs.map(({ name, rows, merges = [], hidden = false }) => ({
      name,
      hidden,
      rows: rows.map((row) => row.map((cell) => (isFormula(cell) ? cell.v : (cell ?? null)))),
      cells: new Map(
        rows.flatMap((row, r) =>
          row.flatMap((cell, c) =>
            isFormula(cell)
              ? [
                  [
                    `${r},${c}`,
                    { value: null, type: 'formula' as const, formula: cell.f, formulaResult: cell.v },
                  ] as const,
                ]
              : [],
          ),
        ),
      ),
      merges: merges.map(([startRow, startCol, endRow, endCol]) => ({ startRow, startCol, endRow, endCol })),
    })),
  });

/** Every cell of every tab, value and formula, as the library reads the file: not through the local host. */
export async function contentOf(bytes: Uint8Array): Promise<Record<string, Record<string, unknown>>> {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  return Object.fromEntries(
    sheets.map((sheet) => {
      const cells: Record<string, unknown> = {};
      for (const [r, row] of sheet.rows.entries()) {
        for (const [c, value] of row.entries()) if (value !== null && value !== '') cells[`${r},${c}`] = value;
      }
      for (const [at, cell] of sheet.cells ?? []) {
        if (cell.formula !== undefined) cells[at] = { f: cell.formula, v: cell.formulaResult ?? cell.value };
      }
      return [sheet.name, { ...cells, merges: JSON.stringify(sheet.merges ?? []), hidden: sheet.hidden === true }];
    }),
  );
}

export const openBytes = (bytes: Uint8Array): Promise<Host> =>
  openHost({ codeDir: 'dist', workbook: { bytes, name: 'buku.xlsx' } });

export type Adopted = {
  host: Host;
  validated: ReturnType<typeof validate>;
  computed: ReturnType<typeof compute>;
  /** What was understood, "kind: sentence". */
  facts: string[];
};

/**
 * Checks, computes twice, and computes once more over the saved file: the same every time, and nothing that was in the
 * workbook before has changed, read by another reader than the host's.
 */
export async function adopt(tabs: Tab[]): Promise<Adopted> {
  const bytes = await bytesOf(tabs);
  const before = await contentOf(bytes);
  const host = await openBytes(bytes);
  const validated = validate(host);
  const computed = compute(host);
  const sheets = host.sheets();
  const again = compute(host);
  expect(again.stages).toEqual(computed.stages);
  expect(again.hash).toBe(computed.hash);
  expect(host.sheets()).toEqual(sheets);
  expect(again.understood.facts).toEqual([]);
  const saved = await host.toBytes();
  const after = await contentOf(saved);
  for (const [name, cells] of Object.entries(before)) expect({ name, ...after[name] }).toEqual({ name, ...cells });
  const later = compute(await openBytes(saved));
  expect(later.stages).toEqual(computed.stages);
  expect(later.hash).toBe(computed.hash);
  expect(later.findings).toEqual(again.findings);
  const facts = validated.understood.facts.map(({ kind, sure, message }) => `${kind}${sure ? '' : '?'}: ${message}`);
  return { host, validated, computed, facts };
}

/** Nothing is ranked, no configuration is written, and the workbook stays what it was. Answers with the sentence. */
export async function refuse(tabs: Tab[]): Promise<string> {
  const bytes = await bytesOf(tabs);
  const before = await contentOf(bytes);
  const host = await openBytes(bytes);
  const { findings, understood } = validate(host);
  expect(understood.facts).toEqual([]);
  const computed = compute(host);
  expect(computed.stages).toEqual([]);
  expect(computed.ok).toBe(false);
  for (const name of ['Pengaturan', 'Tahapan', 'Kriteria', 'Peserta', 'Juri']) {
    if (before[name] === undefined) expect(Object.keys(host.sheets())).not.toContain(name);
  }
  const after = await contentOf(await host.toBytes());
  for (const [name, cells] of Object.entries(before)) expect({ name, ...after[name] }).toEqual({ name, ...cells });
  return findings.find((one) => one.code === 'TAB_MISSING')?.message ?? '';
}
