// The package of a decided competition: made, checked, and everything that can be wrong with one.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { textOf, unzipped, utf8, zipped } from '../../../src/domain/file-formats/zip';
import { PACKAGE } from '../../../src/domain/file-formats/zip/limits';
import { checkPackage } from '../../../src/domain/packages/check';
import { incompleteIn } from '../../../src/domain/packages/completeness';
import type { Manifest, PackageContent } from '../../../src/domain/packages/content';
import { packed, sealOf } from '../../../src/domain/packages/pack';
import { packageFaultSentence } from '../../../src/domain/packages/words';
import type { PackageAnswer } from '../../../src/use-cases/server';
import { type CellValue, decide, open, problemOf, withSettings, withTabs } from '../../use-cases/support';

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const Peserta: CellValue[][] = [
  ['Kode', 'Nama Inovasi', 'Instansi', 'Jenis Unit', 'Inovator', 'Narahubung', 'No. WA', 'Tautan Proposal'],
  ['P-01', 'Antrean Ringkas', 'Puskesmas A', 'puskesmas', 'Sari', 'Tono', '0812', 'https://contoh.go.id/1'],
  ['P-02', '=HYPERLINK("x")', 'Puskesmas B', 'puskesmas', 'Budi', '', '', ''],
  ['P-03', 'Kurir, "Obat"', 'Puskesmas C', '', '', '', '', ''],
];
const Tahapan: CellValue[][] = [
  ['Urutan', 'Tahap', 'Bobot', 'Lolos', 'Predikat'],
  [1, 'Penilaian', 100, 2, '1: Nominasi Nasional; 2: Nominasi Provinsi'],
];
const names = (tab: string): CellValue[][] =>
  [80, 70, 60].map((score, index) => [
    Peserta[index + 1]![0]!,
    Peserta[index + 1]![1]!,
    score + (tab === 'J2' ? 5 : 0),
    70,
  ]);
const HEADER = ['Kode', 'Nama Inovasi', 'Kebaruan', 'Efektif'];

const tabs = withTabs(
  {
    Peserta,
    Tahapan,
    'Penilaian · J1': [HEADER, ...names('J1')],
    'Penilaian · J2': [HEADER, ...names('J2')],
  },
  withSettings([['Juara Berperingkat', 'Ya']]),
);

type Answer = PackageAnswer & { code: string };

async function decided(personal: string[] = []): Promise<Answer> {
  const host = await open(tabs);
  const { ok, code, findings } = decide(host);
  if (!ok) throw new Error(JSON.stringify(findings));
  const { answer } = host.call('readPackage', { with: personal }) as { answer: PackageAnswer };
  return { ...answer, code: code ?? '' };
}

let plain: Answer;
let bytes: Uint8Array;
beforeAll(async () => {
  plain = await decided();
  bytes = packed(plain.content, plain.counted, digest);
});

const partsOf = (of: Uint8Array): Record<string, Uint8Array> => unzipped(of, PACKAGE);
const codesOf = (of: Uint8Array): string[] =>
  checkPackage(of, digest).faults.map((one) => ('part' in one ? `${one.code} ${one.part}` : one.code));
type Texts = Record<string, string>;
/** With parts changed, and with `seal` the hashes and the seal made anew, as somebody does who knows how. */
function altered(change: (parts: Texts) => Texts, seal = false): Uint8Array {
  const texts = change(
    Object.fromEntries(
      Object.entries(partsOf(bytes)).map(([name, part]) => [name, Buffer.from(part).toString('utf8')]),
    ),
  );
  const parts = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, utf8(text)]));
  if (seal) {
    const manifest = JSON.parse(texts['manifest.json']!) as Manifest;
    for (const name of Object.keys(manifest.parts)) manifest.parts[name] = digest(parts[name] ?? new Uint8Array());
    manifest.seal = sealOf(manifest, digest);
    parts['manifest.json'] = utf8(JSON.stringify(manifest));
  }
  return zipped(parts);
}
const without =
  (name: string) =>
  ({ [name]: _, ...rest }: Texts): Texts =>
    rest;
const replaced =
  (name: string, from: string, to: string) =>
  (parts: Texts): Texts => ({ ...parts, [name]: parts[name]!.replace(from, to) });
const contentWith = (change: Partial<PackageContent>): Uint8Array =>
  packed({ ...plain.content, ...change }, plain.counted, digest);

it('holds who goes on with every outcome that the place is within, and nothing personal', () => {
  const { content, seal } = checkPackage(bytes, digest).checked!;
  expect(content).toMatchObject({
    stage: 'Penilaian',
    competition: { name: 'Lomba Uji', year: '2023', city: 'Pasuruan' },
    decided: { code: plain.code, evidenceSeal: expect.stringMatching(/^[0-9a-f]{64}$/) },
    personal: [],
  });
  expect(content.nominees.map(({ code, title, outcomes }) => [code, title, outcomes])).toEqual([
    ['P-01', 'Nominasi Nasional', ['Nominasi Nasional', 'Nominasi Provinsi']],
    ['P-02', 'Nominasi Provinsi', ['Nominasi Provinsi']],
  ]);
  expect(seal).toMatch(/^[0-9a-f]{64}$/);
  const all = Object.values(partsOf(bytes)).map(textOf).join('\n');
  for (const person of ['Sari', 'Tono', '0812', 'Bu Retno', 'admin']) expect(all).not.toContain(person);
});

it('takes along what is ticked and no more', async () => {
  const { content, counted } = await decided(['innovators']);
  const own = packed(content, counted, digest);
  const { 'nominees.csv': csv } = partsOf(own);
  expect(textOf(csv!)).toContain(',Sari');
  expect(textOf(csv!)).not.toContain('Tono');
  const [first] = (await decided(['contacts', 'innovators'])).content.nominees;
  expect(first).toMatchObject({ innovator: 'Sari', contact: 'Tono', phone: '0812', email: '' });
});

it('says what a nominee lacks, of personal data only what is ticked, and nothing of a column that nobody uses', async () => {
  const lacking = ({ content }: PackageAnswer): unknown =>
    incompleteIn(content).map(({ nominee, lacks }) => [nominee.code, lacks.map(({ id }) => id)]);
  expect(lacking(plain)).toEqual([['P-02', ['Tautan Proposal']]]);
  expect(lacking(await decided(['contacts']))).toEqual([
    ['P-01', ['Email']],
    ['P-02', ['Tautan Proposal', 'Narahubung', 'No. WA', 'Email']],
  ]);
});

it('is the same, byte by byte, of the same result', () => {
  expect(digest(packed(plain.content, plain.counted, digest))).toBe(digest(bytes));
});

it('has tables that quote what must be and run nothing', () => {
  const { 'nominees.csv': nominees, 'scores.csv': scores, 'rankings.csv': rankings } = partsOf(bytes);
  expect(textOf(nominees!)).toContain('"\'=HYPERLINK(""x"")"');
  expect(textOf(rankings!)).toContain('"Kurir, ""Obat"""');
  const rows = textOf(scores!)
    .replace(/^\uFEFF/, '')
    .trim()
    .split('\r\n');
  expect(rows).toHaveLength(1 + 2 * 3 * 2);
  expect(rows).toContain('Penilaian,J2,P-01,Kebaruan,85,score');
});

it('every part that was changed, lost, damaged or added is told by its name', () => {
  expect(codesOf(bytes)).toEqual([]);
  for (const part of Object.keys(partsOf(bytes)).filter((name) => name !== 'manifest.json')) {
    expect(codesOf(altered((parts) => ({ ...parts, [part]: `${parts[part]} ` })))).toEqual([`part-changed ${part}`]);
    expect(codesOf(altered(without(part)))).toEqual([`part-missing ${part}`]);
  }
  expect(codesOf(altered((parts) => ({ ...parts, 'baru.txt': 'x' })))).toEqual(['part-unknown baru.txt']);
  expect(codesOf(altered(replaced('manifest.json', 'Lomba', 'L')))).toEqual(['seal-broken']);
  const damaged = Uint8Array.from(bytes);
  const at = Buffer.from(bytes).indexOf('scores.csv') + 'scores.csv'.length;
  damaged.fill(0xff, at, at + 20);
  expect(codesOf(damaged)).toEqual(['part-damaged scores.csv']);
});

it('what is no package, cut off, of a newer version or swollen is refused without being read', () => {
  expect(codesOf(new Uint8Array())).toEqual(['not-a-package']);
  expect(codesOf(utf8('nama,nilai'))).toEqual(['not-a-package']);
  expect(codesOf(bytes.slice(0, bytes.length / 2))).toEqual(['not-a-package']);
  expect(codesOf(readFileSync('examples/gipp.xlsx'))).not.toEqual([]);
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`b${index}`, utf8('x')]));
  expect(codesOf(zipped(many))).toEqual(['too-large']);
  expect(codesOf(altered(replaced('manifest.json', '"schemaVersion": 1', '"schemaVersion": 2')))).toEqual(['newer']);
});

it('a package that was rewritten and sealed again contradicts itself', () => {
  const { nominees, entries, rankings } = plain.content;
  const [first, second, ...rest] = rankings[0]!.standings;
  const swapped = [{ ...first!, rank: 2 }, { ...second!, rank: 1 }, ...rest];
  expect(checkPackage(contentWith({ rankings: [{ ...rankings[0]!, standings: swapped }] }), digest).faults).toEqual([
    { code: 'place-wrong', stage: 'Penilaian', entry: 'P-01' },
    { code: 'place-wrong', stage: 'Penilaian', entry: 'P-02' },
  ]);
  for (const change of [
    { nominees: nominees.slice(1) },
    { nominees: nominees.map((one) => ({ ...one, name: 'Lain' })) },
    { entries: entries.map((one) => ({ ...one, institution: 'Lain' })) },
  ])
    expect(codesOf(contentWith(change))).toEqual(['part-contradicts package.json']);
  expect(codesOf(altered(replaced('scores.csv', '85', '95'), true))).toEqual(['part-contradicts scores.csv']);
  // Marks are bound to the code in the minutes.
  expect(codesOf(altered(replaced('counted.json', '85', '95'), true))).toEqual(['hash-differs']);
});

it('says each fault in both languages', () => {
  const { faults } = checkPackage(altered(without('scores.csv')), digest);
  expect(faults.map((one) => packageFaultSentence(one, 'id'))).toEqual(['Bagian scores.csv tidak ada.']);
  expect(faults.map((one) => packageFaultSentence(one, 'en'))).toEqual(['The part scores.csv is missing.']);
});

it('nothing is packed of a result that is not decided, or no longer is what was decided', async () => {
  const host = await open(tabs);
  expect(problemOf(host.call('readPackage', { with: [] }))?.message).toContain('belum ditetapkan');
  decide(host);
  expect(problemOf(host.call('readPackage', { with: [] }))).toBeNull();
  host.editCell('Penilaian · J1', 'C2', 100);
  expect(problemOf(host.call('readPackage', { with: [] }))?.message).toContain('tidak lagi sama');
  expect(problemOf(host.call('readPackage', { with: ['semua'] }))?.code).toBe('BAD_REQUEST');
});
