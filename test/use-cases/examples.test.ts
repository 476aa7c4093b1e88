// Every example through the built add-on: checked, ranked, awarded, as the competition it is taken from did.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { checkPackage } from '../../src/domain/packages/check';
import { packed } from '../../src/domain/packages/pack';
import { type Host, openHost } from '../../src/local/runtime/host';
import type { PackageAnswer } from '../../src/use-cases/server';
import { compute, decide, documents, validate } from './support';

const open = (name: string) =>
  openHost({
    codeDir: 'dist',
    workbook: { bytes: readFileSync(`examples/${name}.xlsx`), name: `${name}.xlsx` },
    user: 'admin@lokal',
  });

/** The two findings that examples are to show; judges who step aside, and one who does not. */
const conflictsIn = ({ findings }: Pick<ReturnType<typeof validate>, 'findings'>): string[] =>
  findings
    .filter((one) => ['JUDGE_CONFLICT', 'JUDGE_RECUSED'].includes(one.code))
    .map((one) => `${one.code} ${one.tab?.split(' · ')[1]} ${/(?:KLB|SP|MJK|MLG|GIPP)-\d+/.exec(one.message)?.[0]}`);

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Decided, it ends in a package that is sound by itself: who is nominated in it. */
function nomineesOf(host: Host): string[] {
  expect(decide(host)).toMatchObject({ ok: true });
  const { answer } = host.call('readPackage', { with: [] }) as { answer: PackageAnswer };
  const { checked, faults } = checkPackage(packed(answer.content, answer.counted, sha256), sha256);
  expect(faults).toEqual([]);
  return (checked?.content.nominees ?? []).map(({ code }) => code).sort();
}

/** The road every example goes: no errors, ranked stages with their cuts, the documents of all winners, a package. */
async function run(name: string) {
  const host = await open(name);
  const checked = validate(host);
  expect(checked.findings.filter((one) => one.severity === 'error')).toEqual([]);
  for (const one of checked.progress) expect(one.scored).toBe(one.expected);
  const computed = compute(host);
  expect(computed.ok).toBe(true);
  const last = computed.stages[computed.stages.length - 1]!;
  const winners = last.ranking.filter((row) => row.advances);
  expect(winners).toHaveLength(last.cut ?? 0);
  const titles: string[] = [];
  for (let skip: string[] = [], more = true; more; ) {
    const batch = documents(host, { kinds: ['piagam', 'surat'], skip, remake: false });
    expect([batch.ok, batch.failed]).toEqual([true, 0]);
    titles.push(...batch.documents.map((one) => one.title));
    ({ skip, more } = batch);
  }
  expect(nomineesOf(host)).toEqual(winners.map(({ code }) => code).sort());
  return {
    host,
    conflicts: conflictsIn(checked),
    stages: computed.stages.map((stage) => [stage.ranking.length, stage.cut]),
    winners,
    titles: [...new Set(titles)],
    judges: last.judges.length,
  };
}

it('kolabik: 65 entries, over 20 and 10 to the three that won in 2023, without an order', async () => {
  const { stages, winners, titles, conflicts } = await run('kolabik');
  expect(stages).toEqual([
    [64, 20],
    [20, 10],
    [10, 3],
  ]);
  expect(winners.map((row) => row.institution).sort()).toEqual([
    'RSUD dr. R. Soedarsono',
    'SMPN 2 Pasuruan',
    'UPT Puskesmas Kandangsapi',
  ]);
  expect(winners.every((row) => row.title === 'Terbaik')).toBe(true);
  expect(titles).toHaveLength(6);
  for (const title of titles) expect(title).toMatch(/^(Piagam|Surat) – Terbaik – /);
  expect(conflicts).toEqual(['JUDGE_RECUSED J2 KLB-15']);
});

it('satuin-pelita: ten of equal standing, own units recused, and who of 150 has not submitted', async () => {
  const { host, stages, winners, titles, conflicts, judges } = await run('satuin-pelita');
  expect([stages, judges]).toEqual([[[42, 10]], 5]);
  expect(winners.map((row) => row.code)).toEqual([
    'SP-40',
    'SP-03',
    'SP-16',
    'SP-27',
    'SP-41',
    'SP-34',
    'SP-11',
    'SP-22',
    'SP-24',
    'SP-28',
  ]);
  expect(titles).toHaveLength(20);
  for (const title of titles) expect(title).toMatch(/^(Piagam|Surat) – Sepuluh Inovasi Terbaik – /);
  // One judge scored a puskesmas that belongs to the judge's own office; all others stepped aside.
  expect(conflicts.filter((one) => one.startsWith('JUDGE_CONFLICT'))).toEqual(['JUDGE_CONFLICT J4 SP-26']);
  // Of 20 recusals those that stand one below the other are told as one.
  expect(conflicts.filter((one) => one.startsWith('JUDGE_RECUSED'))).toHaveLength(6);
  const [header, ...units] = host.sheets().Keikutsertaan!.slice(2);
  const column = (name: string): unknown[] => units.map((row) => row[header!.indexOf(name)]);
  const count = (list: unknown[], wanted: unknown): number => list.filter((one) => one === wanted).length;
  expect(units).toHaveLength(150);
  expect(count(column('Keikutsertaan'), 'ikut')).toBe(42);
  expect(count(column('Keikutsertaan'), 'belum mengirim')).toBe(108);
  expect(['Kelurahan', 'Puskesmas', 'Sekolah'].map((type) => count(column('Jenis Unit'), type))).toEqual([34, 8, 67]);
});

it('mojokerto: 155 entries, every office at least one, Juara I to III who go on to the nation', async () => {
  const { host, stages, winners, titles, conflicts } = await run('mojokerto');
  expect(stages).toEqual([[155, 3]]);
  expect(winners.map((row) => [row.code, row.title])).toEqual([
    ['MJK-047', 'Nominasi Nasional'],
    ['MJK-060', 'Nominasi Nasional'],
    ['MJK-088', 'Nominasi Nasional'],
  ]);
  expect(titles.filter((title) => title.startsWith('Surat')).map((title) => title.split(' – ')[1])).toEqual([
    'Juara I',
    'Juara II',
    'Juara III',
  ]);
  expect(conflicts).toEqual(['JUDGE_RECUSED J3 MJK-007', 'JUDGE_RECUSED J3 MJK-063']);
  const [header, ...units] = host.sheets().Keikutsertaan!.slice(2);
  expect(new Set(units.map((row) => row[header!.indexOf('Keikutsertaan')]))).toEqual(new Set(['ikut']));
});

it('malang: 46 institutions over two days, one ranking with two outcomes', async () => {
  const { host, stages, winners, titles, conflicts, judges } = await run('malang');
  expect([stages, judges]).toEqual([[[46, 6]], 5]);
  expect(winners.map((row) => [row.code, row.title])).toEqual([
    ['MLG-04', 'Nominasi Nasional dan Nominasi Provinsi'],
    ['MLG-18', 'Nominasi Nasional dan Nominasi Provinsi'],
    ['MLG-41', 'Nominasi Nasional dan Nominasi Provinsi'],
    ['MLG-15', 'Nominasi Provinsi'],
    ['MLG-30', 'Nominasi Provinsi'],
    ['MLG-10', 'Nominasi Provinsi'],
  ]);
  expect(titles).toHaveLength(12);
  expect(conflicts).toEqual(['JUDGE_RECUSED J5 MLG-40']);
  const [header, ...entries] = host.sheets().Peserta!;
  const days = entries.map((row) => String(row[header!.indexOf('Jadwal')]).split(' 2021')[0]);
  expect(days).toEqual([...Array(23).fill('Selasa, 16 Maret'), ...Array(23).fill('Rabu, 17 Maret')]);
});

it('gipp: 34 offices, a field visit of twelve by three of the four judges, Terbaik I to VI', async () => {
  const { stages, winners, titles, conflicts, judges } = await run('gipp');
  expect([stages, judges]).toEqual([
    [
      [34, 12],
      [12, 6],
    ],
    3,
  ]);
  expect(winners.map((row) => row.code)).toEqual(['GIPP-02', 'GIPP-16', 'GIPP-19', 'GIPP-34', 'GIPP-05', 'GIPP-29']);
  expect(titles.filter((title) => title.startsWith('Piagam')).map((title) => title.split(' – ')[1])).toEqual(
    ['I', 'II', 'III', 'IV', 'V', 'VI'].map((place) => `Terbaik ${place}`),
  );
  expect(conflicts).toEqual(['JUDGE_RECUSED J4 GIPP-07']);
});
