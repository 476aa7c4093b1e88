// Findings on the cells: coloured and noted when asked, cleared again, people's own colours and notes kept.
import type { Host } from '../../src/local/runtime/host';
import { openHost } from '../../src/local/runtime/host';
import { apply, check, J1, J2, number, offered, openWith, tabs, text } from './fixes-support';
import { compute, problemOf, withTabs } from './support';

const look = (host: Host, tab: string, cell: string) => {
  const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
  const found = host
    .views()
    .find(({ name }) => name === tab)!
    .cells.find((one) => one.row === Number(row) - 1 && one.column === letter.charCodeAt(0) - 65);
  const fill = found?.style?.fill;
  const color = fill?.type === 'pattern' ? fill.fgColor?.rgb?.toLowerCase() : undefined;
  return [color ?? null, found?.note ?? ''];
};

const mark = (host: Host, on: boolean): void => expect(problemOf(host.call('markFindings', { on }))).toBeNull();

const yellow = { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb: 'FFF2CC' } };
const book = {
  [J1]: {
    C2: text('80'),
    C3: text('80'),
    D4: {
      value: 600,
      type: 'number' as const,
      style: { fill: yellow },
      comment: { text: 'lihat proposal', author: 'Bu Retno' },
    },
    D2: { value: 90, type: 'number' as const, style: { fill: yellow }, comment: { text: 'catatan sendiri' } },
  },
};

it('marks what was found, keeps what people have, and clears without a trace', async () => {
  const host = await openWith(book);
  mark(host, true);
  expect(look(host, J1, 'C2')).toEqual(['f4c7c4', expect.stringMatching(/^Lembar Juri · Nilai “80” tersimpan/)]);
  // One finding of two cells is told once.
  expect(look(host, J1, 'C3')).toEqual(['f4c7c4', '']);
  expect(look(host, J1, 'D4')).toEqual([
    'f4c7c4',
    expect.stringMatching(/^Lembar Juri · Nilai 600 di luar .*\n#fff2cc\nlihat proposal$/),
  ]);
  expect(look(host, J1, 'D2')).toEqual(['fff2cc', 'catatan sendiri']);
  expect(check(host).fixes?.marked).toBe(true);
  expect(look(host, 'Peserta', 'A2')).toEqual([null, '']);
  // Marks say nothing to the checks and change no result.
  host.editCell(J1, 'D4', 60);
  apply(host, offered(host));
  const marked = compute(host).hash;
  mark(host, false);
  expect(compute(host).hash).toBe(marked);
  expect(check(host).fixes?.marked).toBe(false);
  expect([look(host, J1, 'C2'), look(host, J1, 'D4')]).toEqual([
    [null, ''],
    ['fff2cc', 'lihat proposal'],
  ]);
  const again = await openWith(book);
  const before = JSON.stringify(again.views());
  mark(again, true);
  mark(again, true);
  mark(again, false);
  expect(JSON.stringify(again.views()) === before).toBe(true);
});

it('marks and notes last in the file, and are cleared in whatever order the rows are by then', async () => {
  const host = await openWith(book);
  mark(host, true);
  const bytes = await host.toBytes();
  const reopened = await openHost({
    codeDir: 'dist',
    workbook: { bytes, name: 'uji.xlsx' },
    user: 'panitia@example.go.id',
  });
  expect(look(reopened, J1, 'D4')).toEqual(look(host, J1, 'D4'));
  // Remembered beside the file and not in it: without that, all tabs are looked through.
  mark(reopened, true);
  mark(reopened, false);
  expect([look(reopened, J1, 'C2'), look(reopened, J1, 'D4')]).toEqual([
    [null, ''],
    ['fff2cc', 'lihat proposal'],
  ]);
});

it('says nothing on cells about how a single judge scores', async () => {
  const codes = Array.from({ length: 12 }, (_, at) => `P-${at + 1}`);
  const names = (code: string) => [code, `Inovasi ${code}`];
  const scores = (alike: boolean) =>
    codes.map((code, at) => [...names(code), alike ? 70 : 50 + at * 3, alike ? 70 : 90 - at * 2]);
  const header = ['Kode', 'Nama Inovasi', 'Kebaruan', 'Efektif'];
  const host = await openWith(
    {},
    withTabs(
      {
        Peserta: [['Kode', 'Nama Inovasi', 'Instansi'], ...codes.map((code) => [...names(code), `Dinas ${code}`])],
        [J1]: [header, ...scores(true)],
        [J2]: [header, ...scores(false)],
      },
      tabs,
    ),
  );
  expect(check(host).findings.map(({ code }) => code)).toContain('JUDGE_NO_VARIANCE');
  const before = JSON.stringify(host.views().filter(({ name }) => name.startsWith('Penilaian')));
  mark(host, true);
  expect(JSON.stringify(host.views().filter(({ name }) => name.startsWith('Penilaian')))).toBe(before);
});

it('a date as a percentage or a number keeps its format under a mark', async () => {
  const host = await openWith({ [J1]: { D3: number(0.75, '0%') } });
  mark(host, true);
  expect(check(host).findings[0]?.value).toBe('75%');
});
