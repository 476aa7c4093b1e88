// The committed examples are what their scripts make, follow their presets, and say that their scores are invented.
import { readFileSync } from 'node:fs';
import { examples } from '../../../scripts/examples';
import { exampleTabs } from '../../../scripts/examples/example';
import { presets } from '../../../src/domain/settings/presets';
import { emptyWorkbook } from '../../../src/local/command-line/empty-workbook';
import { openHost } from '../../../src/local/runtime/host';

const fileOf = (name: string): Buffer => readFileSync(`examples/${name}.xlsx`);
const open = (name: string) => openHost({ codeDir: 'dist', workbook: { bytes: fileOf(name), name: `${name}.xlsx` } });

const named = examples.map((example) => [example.preset.id, example] as const);

it('there is one example for every preset', () => {
  expect(examples.map((example) => example.preset)).toEqual(presets);
});

describe.each(named)('%s.xlsx', (name, example) => {
  let sheets: Record<string, unknown[][]> = {};
  beforeAll(async () => {
    sheets = (await open(name)).sheets();
  });

  it('holds what npm run examples writes', () => {
    const made = exampleTabs(example);
    expect(Object.keys(sheets)).toEqual(made.map((tab) => tab.name));
    for (const tab of made) expect(sheets[tab.name]).toEqual(tab.values);
  });

  it('says on every judge’s tab that the scores are invented', () => {
    const tabs = Object.entries(sheets).filter(([tab]) => / · J\d$/.test(tab));
    expect(tabs.length).toBeGreaterThan(2);
    for (const [, rows] of tabs) expect(rows[1]?.[0]).toContain('semua skor di buku kerja ini rekaan');
  });

  it('names each innovation and each entry code once', () => {
    for (const texts of [example.entries.map((one) => one.name), example.entries.map((one) => one.code)]) {
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  it('agrees with a new workbook of its preset, which leaves open what belongs to one year', async () => {
    const host = await openHost({
      codeDir: 'dist',
      workbook: { bytes: await emptyWorkbook(), name: 'baru.xlsx' },
      user: 'admin@lokal',
    });
    host.call('createWorkbook', { preset: name });
    const fresh = host.sheets();
    for (const tab of ['Pengaturan', 'Tahapan', 'Kriteria']) {
      const rows = fresh[tab] ?? [];
      expect(sheets[tab]).toHaveLength(rows.length);
      const told = rows.map((row, index) =>
        row.map((cell, column) => (cell === '' || cell === 'admin@lokal' ? sheets[tab]?.[index]?.[column] : cell)),
      );
      expect(sheets[tab]).toEqual(told);
    }
  });

  it('is small', () => {
    expect(fileOf(name).length).toBeLessThan(200_000);
  });
});
