// Packages taken into the next level: who is refused, who enters, what is told.
import type { Nominee, PackageContent } from '../../../src/domain/packages/content';
import { planMerge, type Received } from '../../../src/domain/packages/merge';
import { mergeNoteSentence, refusalSentence } from '../../../src/domain/packages/merge-words';
import { readPastWinners } from '../../../src/domain/packages/past-winners';

const nominee = (name: string, code = 'P-01'): Nominee => ({
  ...{ code, name, institution: 'Dinas A', category: '', unitType: '', link: '', rank: 1, title: null, outcomes: [] },
});

type Told = { city: string; hash?: string; at?: string; province?: string; year?: string; nominees?: Nominee[] };

function received(
  file: string,
  {
    city,
    hash = city,
    at = '2026-03-01 10:00',
    province = 'Jawa Timur',
    year = '2026',
    nominees = [nominee(file)],
  }: Told,
): Received {
  const competition = { name: 'Lomba', year, government: `Pemerintah Kota ${city}`, city, province, organizer: '' };
  const decided = { at, code: `${hash}-CODE`, hash, rulesVersion: '2', evidenceSeal: null, minutes: null };
  const none = {
    rules: {},
    stages: [],
    criteria: [],
    judges: [],
    entries: [],
    rankings: [],
    findings: [],
    personal: [],
  };
  const content: PackageContent = { language: 'id', competition, stage: 'Final', decided, nominees, ...none };
  return { file, content };
}

const next = { province: 'Jawa Timur', pastWinners: [], quota: null };
const refusedBy = (packages: Received[], options: Partial<Parameters<typeof planMerge>[1]> = {}) =>
  planMerge(packages, { ...next, ...options }).refused.map(({ file, code }) => [file, code]);

it('nominees enter with their government and where they come from', () => {
  const { nominations, refused, notes } = planMerge(
    [
      received('a', { city: 'Pasuruan' }),
      received('b', { city: 'Malang', nominees: [nominee('x'), nominee('y', 'P-02')] }),
    ],
    next,
  );
  expect(nominations.map(({ file, government, origin }) => [file, government, origin])).toEqual([
    ['a', 'Pemerintah Kota Pasuruan', 'Pasuruan-CODE · P-01'],
    ['b', 'Pemerintah Kota Malang', 'Malang-CODE · P-01'],
    ['b', 'Pemerintah Kota Malang', 'Malang-CODE · P-02'],
  ]);
  expect([refused, notes]).toEqual([[], []]);
});

it('one result counts once; of a competition decided again the newer one, in whatever order they come', () => {
  const [old, fresh] = [
    received('lama', { city: 'Malang', hash: 'h1', at: '2026-03-01 10:00' }),
    received('baru', { city: 'Malang', hash: 'h2', at: '2026-03-09 08:00' }),
  ];
  expect(refusedBy([old, { ...old, file: 'lagi' }])).toEqual([['lagi', 'twice']]);
  for (const packages of [
    [old, fresh],
    [fresh, old],
  ]) {
    const { nominations, refused } = planMerge(packages, next);
    expect(nominations.map(({ file }) => file)).toEqual(['baru']);
    expect(refused).toEqual([{ file: 'lama', code: 'outdated', of: 'baru' }]);
  }
  // Another year's competition of the city is another one.
  expect(refusedBy([old, received('2025', { city: 'Malang', year: '2025' })])).toEqual([]);
});

it('what comes from another province or nominates nobody is refused; where nothing says which province, all are taken', () => {
  const bali = received('bali', { city: 'Denpasar', province: 'Bali' });
  expect(refusedBy([bali, received('kosong', { city: 'Batu', nominees: [] })])).toEqual([
    ['bali', 'foreign'],
    ['kosong', 'empty'],
  ]);
  expect(refusedBy([bali], { province: '' })).toEqual([]);
  expect(refusedBy([received('?', { city: 'Batu', province: '' })])).toEqual([]);
});

it('tells of one innovation from two cities, of past winners and of quotas, and takes all of them', () => {
  const packages = [
    received('a', { city: 'Pasuruan', nominees: [nominee('Antrean Ringkas'), nominee('Kurir Obat', 'P-02')] }),
    received('b', { city: 'Malang', nominees: [nominee('Antraen Ringkas')] }),
  ];
  const { nominations, notes } = planMerge(packages, {
    ...next,
    quota: 1,
    pastWinners: [{ name: 'ANTREAN RINGKAS', institution: '', year: '2024', competition: '', title: '' }],
  });
  expect(nominations).toHaveLength(3);
  expect(notes.map((one) => one.code)).toEqual(['same-innovation', 'past-winner', 'over-quota']);
  expect(notes.map((one) => mergeNoteSentence(one, 'id'))).toEqual([
    expect.stringContaining('Pemerintah Kota Pasuruan dan Pemerintah Kota Malang'),
    expect.stringContaining('sudah pernah menang pada 2024'),
    expect.stringContaining('mengirim 2 inovasi, kuotanya 1'),
  ]);
  expect(mergeNoteSentence(notes[2]!, 'en')).toContain('its quota is 1');
  expect(refusalSentence({ file: '', code: 'foreign', province: 'Bali' }, 'en')).toContain('Bali');
});

it('reads the register of past winners by its headers, wherever they stand', () => {
  expect(
    readPastWinners([
      ['Daftar juara'],
      ['Inovasi', 'Tahun', 'Instansi'],
      ['Kurir Obat', 2022, 'Puskesmas C'],
      ['', '', ''],
    ]),
  ).toEqual([{ name: 'Kurir Obat', institution: 'Puskesmas C', year: '2022', competition: '', title: '' }]);
  expect(readPastWinners([['a', 'b']])).toEqual([]);
});
