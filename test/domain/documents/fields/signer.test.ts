// Who signs which paper, under which letterhead, with and without titles, rank and NIP.
import type { Signer } from '../../../../src/domain/competition/signer';
import { documentKinds, fieldsOf, kindOf } from '../../../../src/domain/documents';
import { withoutTitles } from '../../../../src/domain/documents/fields/signer';
import type { Pictures } from '../../../../src/domain/documents/filling/pictures';
import { everyKind, judged, small } from '../competition';

const signer = (over: Partial<Signer>): Signer => ({
  office: 'Wali Kota Pasuruan',
  name: 'Drs. H. Saifullah Yusuf, M.Si.',
  plainName: '',
  rank: 'Pembina Utama Madya',
  nip: '19680101 198903 1 004',
  status: 'definitive',
  acting: 'self',
  onBehalfOf: [],
  documents: [],
  letterhead: '',
  copies: '',
  ...over,
});
const secretary = { office: 'Sekretaris Daerah', name: 'Dr. Rudiyanto, M.M.', acting: 'on-behalf' as const };
const section = { office: 'Kepala Bagian Organisasi', name: 'Ir. Sri Wahyuni, M.T.' };

function signed(id: string, signers: Signer[], settings: Partial<typeof small.settings> = {}, pictures?: Pictures) {
  const context = judged({ competition: { ...small, signers }, settings });
  const fields = fieldsOf(kindOf(id)!, { ...context, pictures: pictures ?? new Map() })!;
  const { jabatan_penandatangan, nama_penandatangan, pangkat_penandatangan, nip_penandatangan } = fields;
  return { block: [jabatan_penandatangan, nama_penandatangan, pangkat_penandatangan, nip_penandatangan], fields };
}

it('takes titles off a name, and nothing else', () => {
  expect(withoutTitles('Drs. H. Saifullah Yusuf, M.Si.')).toBe('Saifullah Yusuf');
  expect(withoutTitles('dr. Ida Ayu, Sp.A')).toBe('Ida Ayu');
  expect(withoutTitles('Hendra Irawan')).toBe('Hendra Irawan');
  expect(withoutTitles('Prof. Dr. Ir. Siti')).toBe('Siti');
  expect(withoutTitles('')).toBe('');
});

it('the head signs with titles in letters, without in decree and certificate, never with rank or NIP', () => {
  const head = [signer({})];
  expect(signed('surat', head).block).toEqual(['WALI KOTA PASURUAN', 'Drs. H. Saifullah Yusuf, M.Si.', '', '']);
  for (const id of ['sk', 'piagam'])
    expect(signed(id, head).block).toEqual(['WALI KOTA PASURUAN', 'Saifullah Yusuf', '', '']);
  expect(signed('piagam', [signer({ plainName: 'Gus Ipul' })]).block[1]).toBe('Gus Ipul');
});

it('an acting head has neither title nor rank nor NIP', () => {
  expect(signed('surat', [signer({ status: 'plt' })]).block).toEqual([
    'Plt. WALI KOTA PASURUAN',
    'Saifullah Yusuf',
    '',
    '',
  ]);
});

it('on behalf and by order stand in lines above the office; officials have rank and NIP, the secretary has not', () => {
  expect(signed('surat', [signer(secretary)]).block).toEqual([
    'a.n. WALI KOTA PASURUAN\nSEKRETARIS DAERAH',
    'Dr. Rudiyanto, M.M.',
    '',
    '',
  ]);
  const byOrder = { ...section, acting: 'by-order' as const, onBehalfOf: ['Wali Kota Pasuruan', 'Sekretaris Daerah'] };
  expect(signed('surat', [signer(byOrder)]).block).toEqual([
    'a.n. WALI KOTA PASURUAN\nSEKRETARIS DAERAH\nu.b.\nKEPALA BAGIAN ORGANISASI',
    'Ir. Sri Wahyuni, M.T.',
    'Pembina Utama Madya',
    '19680101 198903 1 004',
  ]);
});

it('each kind is signed by whoever is named for it, by id or name, and the decree by the head whatever else', () => {
  const all = [
    signer({ ...secretary, documents: ['surat', 'Undangan'], copies: 'Inspektur' }),
    signer({ ...section }),
    signer({ documents: ['piagam'] }),
  ];
  expect(signed('surat', all).block[1]).toBe('Dr. Rudiyanto, M.M.');
  expect(signed('surat', all).fields.tembusan).toEqual([{ nama: 'Inspektur' }]);
  expect(signed('undangan', all).block[1]).toBe('Dr. Rudiyanto, M.M.');
  expect(signed('pengumuman', all).block[1]).toBe('Ir. Sri Wahyuni, M.T.');
  expect(signed('piagam', all).block[1]).toBe('Saifullah Yusuf');
  expect(signed('sk', all).block.slice(0, 2)).toEqual(['WALI KOTA PASURUAN', 'Saifullah Yusuf']);
  // Nobody is invented where the head is not among them.
  const unnamed = { signerPosition: '', signerName: '' };
  const dots = signed('sk', [signer(secretary)], unnamed).block;
  expect(dots.slice(0, 1)).toEqual(['WALI KOTA PASURUAN']);
  expect(dots[1]).toMatch(/^…+$/);
  const settings = { signerPosition: 'a.n. Wali Kota Pasuruan\nSekretaris Daerah', signerName: 'Dr. Rudiyanto' };
  expect(signed('sk', [], settings).block[1]).toMatch(/^…+$/);
});

it('the letterhead follows the signer, and none of the judges’ own papers has the head’s', () => {
  const head = [signer({})];
  const of = (id: string, signers: Signer[]) => {
    const { kop, kop_unit, kop_kepala, kop_instansi } = signed(id, signers).fields;
    return [kop, kop_unit, kop_kepala, kop_instansi];
  };
  const unit = ['PEMERINTAH KOTA PASURUAN', 'BAGIAN ORGANISASI SEKRETARIAT DAERAH', '', 'ya'];
  expect(of('surat', head)).toEqual(['WALI KOTA PASURUAN', '', 'ya', '']);
  expect(of('surat', [signer(secretary)])).toEqual(unit);
  expect(of('berita-acara', head)).toEqual(unit);
  for (const id of ['pernyataan', 'lembar-nilai']) expect(of(id, head).slice(2)).toEqual(['', '']);
  expect(of('surat', [signer({ ...secretary, letterhead: 'Sekretariat Daerah' })])[1]).toBe('SEKRETARIAT DAERAH');
  expect(of('surat', [signer({ ...secretary, letterhead: 'tanpa' })]).slice(2)).toEqual(['', '']);
});

it('the emblem follows the letterhead: Garuda for the head, the region’s for the others', () => {
  const picture = { bytes: new Uint8Array(), type: 'png' as const, width: 1, height: 1 };
  const pictures: Pictures = new Map([
    ['garuda:1', picture],
    ['daerah:2', picture],
  ]);
  const emblem = (id: string, signers: Signer[]) => signed(id, signers, {}, pictures).fields['%lambang'];
  expect(emblem('surat', [signer({})])).toBe('garuda:1');
  expect(emblem('piagam', [signer({})])).toBe('garuda:1');
  expect(emblem('surat', [signer(secretary)])).toBe('daerah:2');
  expect(emblem('sk', [signer(secretary)])).toBe('garuda:1');
});

it('papers in Indonesian speak Indonesian, whatever language the workbook has', () => {
  const settings = {
    language: 'en' as const,
    government: 'City Government of Pasuruan',
    province: 'East Java',
    signerPosition: 'Mayor of Pasuruan',
  };
  const decree = signed('sk', [], settings).fields;
  expect(decree.provinsi_kapital).toBe('PROVINSI JAWA TIMUR');
  expect(decree.jabatan_penandatangan).toBe('WALI KOTA PASURUAN');
  expect(signed('berita-acara', [], settings).fields.kop).toBe('PEMERINTAH KOTA PASURUAN');
  expect(signed('piagam', [], settings).fields.jabatan_penandatangan).toBe('Mayor of Pasuruan');
  const typed = { ...settings, signerPosition: 'Wali Kota Pasuruan', government: 'Pemerintah Kota Pasuruan' };
  expect(signed('piagam', [], typed).fields.jabatan_penandatangan).toBe('Mayor of Pasuruan');
  for (const kind of documentKinds) {
    if (kind.inEnglish) continue;
    const fields = JSON.stringify(fieldsOf(kind, everyKind(settings)));
    expect(fields).toContain('Kolabik');
    expect(fields).not.toMatch(/East Java|Mayor|City Government/i);
  }
});
