// lembar-juri pictures: what it writes, and what it keeps to itself.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { answerOf, freshFolder, hashOf, run, workbook } from './cli-support';

/** Optional: npm leaves it out where it has no build for the system. */
const hasPng = existsSync('node_modules/@napi-rs/canvas');

/** Scores of its own for each judge, so that one that leaks is found by its digits. */
const tabs = Object.fromEntries(
  ['Juri Melati', 'Juri Kenanga'].map((name, judge) => [
    name,
    [
      ['Kode', 'Nama Inovasi', 'Efektif'],
      ['P-01', 'Antrean Ringkas', judge === 0 ? 91.37 : 88.13],
      ['P-02', 'Posyandu Sore', judge === 0 ? 72.59 : 70.71],
    ],
  ]),
);

test('SVG of every picture, PNG where the library is installed; the workbook stays as it was', async () => {
  const [file, out] = [await workbook(tabs), freshFolder()];
  const before = hashOf(file);
  const { answer } = await answerOf('pictures', [file, '--out', out]);
  const folder = path.join(out, 'pictures');
  expect(answer).toMatchObject({ ok: true, png: hasPng });
  expect(readdirSync(folder).sort()).toEqual([...answer.pictures].sort());
  expect(answer.pictures.filter((one) => one.endsWith('.svg')).length).toBeGreaterThanOrEqual(4);
  for (const name of answer.pictures) {
    const bytes = readFileSync(path.join(folder, name));
    if (name.endsWith('.png')) expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    else expect(bytes.toString()).toMatch(/^<svg [^>]*>.*@font-face.*<\/svg>\n$/s);
  }
  const pngs = answer.pictures.filter((one) => one.endsWith('.png'));
  expect(pngs).toHaveLength(hasPng ? answer.pictures.length / 2 : 0);
  expect([hashOf(file), readdirSync(out)]).toEqual([before, ['pictures']]);
});

test('no judge and no judge’s score is in a picture', async () => {
  const [file, out] = [await workbook(tabs), freshFolder()];
  const { answer } = await answerOf('pictures', [file, '--out', out]);
  const drawn = answer.pictures
    .filter((one) => one.endsWith('.svg'))
    .map((one) => readFileSync(path.join(out, 'pictures', one), 'utf8'))
    .join('');
  expect(drawn).toContain('89,75');
  expect(drawn).not.toMatch(/Melati|Kenanga|91,37|88,13|72,59|70,71/);
});

test('what cannot be ranked is told, and nothing written', async () => {
  const [first = []] = Object.values(tabs);
  const gap = { ...tabs, 'Juri Melati': first.slice(0, 2).concat([['P-02', 'Posyandu Sore', null as never]]) };
  const out = freshFolder();
  const { code, out: said } = await run(['pictures', await workbook(gap), '--out', out]);
  expect(code).toBe(1);
  expect(said).toContain('Belum ada tahap yang dapat diperingkat.');
  expect(existsSync(path.join(out, 'pictures'))).toBe(false);
});
