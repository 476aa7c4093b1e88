// The words of the office: letterhead, signer, addressee, basis.

import { headOfInstitution } from '../../../../src/domain/documents/fields/addressee';
import { DOTS } from '../../../../src/domain/documents/fields/fields';
import { basisOf } from '../../../../src/domain/documents/fields/legal-basis';
import {
  competitionName,
  headOfRegion,
  letterhead,
  officialCapitals,
  signatureFields,
} from '../../../../src/domain/documents/fields/office';
import { itemsOf, unquoted } from '../../../../src/domain/documents/fields/text';
import { defaultSettings, type Settings } from '../../../../src/domain/settings/settings';

const set = (over: Partial<Settings>): Settings => ({ ...defaultSettings, ...over });

it.each([
  ['Dinas Kesehatan', 'Kepala Dinas Kesehatan'],
  ['Kelurahan Petamanan', 'Lurah Petamanan'],
  ['Kecamatan Bugul Kidul', 'Camat Bugul Kidul'],
  ['Puskesmas Gadingrejo', 'Kepala Puskesmas Gadingrejo'],
  ['SMP Negeri 2 Pasuruan', 'Kepala SMP Negeri 2 Pasuruan'],
  ['SDN Kebonagung', 'Kepala SDN Kebonagung'],
  ['RSUD dr. R. Soedarsono', 'Direktur RSUD dr. R. Soedarsono'],
  ['Inspektorat Kota Pasuruan', 'Inspektur Kota Pasuruan'],
  ['Sekretariat DPRD Kota Pasuruan', 'Sekretaris DPRD Kota Pasuruan'],
  ['Kepala Dinas Perhubungan', 'Kepala Dinas Perhubungan'],
  ['Universitas Merdeka', 'Pimpinan Universitas Merdeka'],
  ['Mangga Dua', 'Pimpinan Mangga Dua'],
])('the head of %s is %s', (institution, head) => {
  expect(headOfInstitution(institution, 'id')).toBe(head);
});

it('writes positions in capitals, the words of delegation as typed', () => {
  expect(officialCapitals('Wali Kota Pasuruan')).toBe('WALI KOTA PASURUAN');
  expect(officialCapitals('a.n. Wali Kota Pasuruan')).toBe('a.n. WALI KOTA PASURUAN');
  expect(officialCapitals('Plt. Sekretaris Daerah')).toBe('Plt. SEKRETARIS DAERAH');
});

describe('letterhead', () => {
  const government = 'Pemerintah Kota Pasuruan';
  const organizer = 'Sekretariat Daerah';

  it('is the head of the region who signs, else government and unit', () => {
    const byMayor = set({ government, organizer, signerPosition: 'Wali Kota Pasuruan' });
    expect(letterhead(byMayor)).toEqual({ first: 'WALI KOTA PASURUAN', unit: '' });
    const onBehalf = set({ government, organizer, signerPosition: 'a.n. Wali Kota Pasuruan\nSekretaris Daerah' });
    expect(letterhead(onBehalf)).toEqual({ first: 'PEMERINTAH KOTA PASURUAN', unit: 'SEKRETARIAT DAERAH' });
  });

  it('has dots when nobody said', () => {
    expect(letterhead(set({})).first).toContain(DOTS);
  });
});

it('knows the head of the region only from what is written', () => {
  expect(headOfRegion(set({ government: 'Pemerintah Kota Malang' }))).toBe('Wali Kota Malang');
  expect(headOfRegion(set({ government: 'Pemerintah Kabupaten Pasuruan' }))).toBe('Bupati Pasuruan');
  expect(headOfRegion(set({ government: 'Pemerintah Provinsi Jawa Timur' }))).toBe('Gubernur Jawa Timur');
  expect(headOfRegion(set({ government: 'City Government of Malang', language: 'en' }))).toBe('Mayor of Malang');
  expect(headOfRegion(set({ signerPosition: 'Wali Kota Mojokerto' }))).toBe('Wali Kota Mojokerto');
  expect(headOfRegion(set({ organizer: 'Bagian Organisasi' }))).toBeNull();
});

it('names the competition with its year once', () => {
  expect(competitionName(set({ competition: 'Kolabik', year: '2023' }))).toBe('Kolabik Tahun 2023');
  expect(competitionName(set({ competition: 'Kolabik 2023', year: '2023' }))).toBe('Kolabik 2023');
  expect(competitionName(set({ competition: 'Kolabik', year: '2023', language: 'en' }))).toBe('Kolabik 2023');
  expect(competitionName(set({ year: '2023' }))).toBe(DOTS);
});

it('leaves a signature block without a signer to be filled in, and no empty labels', () => {
  expect(signatureFields(set({}))).toEqual({
    kota: DOTS,
    tanggal: DOTS,
    tanggal_pendek: DOTS,
    hari: DOTS,
    tanggal_huruf: DOTS,
    jabatan_penandatangan: DOTS,
    nama_penandatangan: DOTS,
    pangkat_penandatangan: '',
    nip_penandatangan: '',
  });
  const signer = { signerNip: 'NIP. 19680101 198903 1 004', city: 'Kota Pasuruan', decisionDate: '2023-12-07' };
  expect(signatureFields(set(signer))).toMatchObject({
    kota: 'Pasuruan',
    tanggal: '7 Desember 2023',
    nip_penandatangan: '19680101 198903 1 004',
  });
});

describe('basisOf', () => {
  const decree = { government: 'Pemerintah Kota Pasuruan', decreeNumber: '188/412/2023' };

  it('names decree and minutes as far as they are known', () => {
    expect(
      basisOf(set({ ...decree, decisionDate: '2023-12-07', minutesNumber: '12/BA', plenaryDate: '2023-12-04' })),
    ).toBe(
      'Berdasarkan Keputusan Wali Kota Pasuruan Nomor 188/412/2023 tanggal 7 Desember 2023 dan Berita Acara Rapat Pleno Dewan Juri Nomor 12/BA tanggal 4 Desember 2023',
    );
    expect(basisOf(set(decree))).toBe(`Berdasarkan Keputusan Wali Kota Pasuruan Nomor 188/412/2023 tanggal ${DOTS}`);
    expect(basisOf(set({ plenaryDate: '2023-12-04' }))).toBe(
      `Berdasarkan Berita Acara Rapat Pleno Dewan Juri Nomor ${DOTS} tanggal 4 Desember 2023`,
    );
  });

  it('rests on the judges where nothing is known, without a number', () => {
    expect(basisOf(set({}))).toBe('Berdasarkan hasil penilaian Dewan Juri');
    expect(basisOf(set({ language: 'en' }))).toBe('Pursuant to the assessment by the Board of Judges');
  });
});

it('takes lists apart at lines and semicolons, not at degrees', () => {
  expect(itemsOf('1. Siti, S.Kep., Ns.\n2. Budi, S.T.; Ani')).toEqual(['Siti, S.Kep., Ns.', 'Budi, S.T.', 'Ani']);
  expect(itemsOf(' \n ; ')).toEqual([]);
  expect(unquoted('“SiPandai”')).toBe('SiPandai');
  expect(unquoted('"A" dan "B"')).toBe('"A" dan "B"');
});
