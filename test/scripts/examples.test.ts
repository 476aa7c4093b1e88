// The committed example is what its script makes, says that its scores are invented, and ends with the real three winners.
import { readFileSync } from 'node:fs';
import { kolabikExample } from '../../scripts/examples/kolabik';
import { openHost } from '../../src/local/host';
import { compute } from '../commands/support';

const open = () =>
  openHost({ codeDir: 'dist', workbook: { bytes: readFileSync('examples/kolabik.xlsx'), name: 'kolabik.xlsx' } });

it('kolabik.xlsx holds what npm run examples writes', async () => {
  const sheets = (await open()).sheets();
  const made = kolabikExample();
  expect(Object.keys(sheets)).toEqual(made.map((tab) => tab.name));
  for (const { name, values } of made) expect(sheets[name]).toEqual(values);
});

it('kolabik.xlsx says on every judge’s tab that the scores are invented', async () => {
  const tabs = Object.entries((await open()).sheets()).filter(([name]) => / · J\d$/.test(name));
  expect(tabs).toHaveLength(9);
  for (const [, rows] of tabs) expect(rows[1]?.[0]).toContain('semua skor di buku kerja ini rekaan');
});

it('kolabik.xlsx goes from 65 entries over 20 and 10 to the three that won in 2023', async () => {
  const answer = compute(await open());
  expect(answer.ok).toBe(true);
  expect(answer.stages.map((stage) => [stage.ranking.length, stage.cut])).toEqual([
    [64, 20],
    [20, 10],
    [10, 3],
  ]);
  const winners = answer.stages[2]!.ranking.filter((row) => row.advances);
  expect(winners.map((row) => row.institution).sort()).toEqual([
    'RSUD dr. R. Soedarsono',
    'SMPN 2 Pasuruan',
    'UPT Puskesmas Kandangsapi',
  ]);
  expect(winners.every((row) => row.title === 'Terbaik')).toBe(true);
});
