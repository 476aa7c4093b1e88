// Papers around plenary, ceremony and payment, visits and certificates: what they say, and what they leave to the office.
import { fieldsOf, fill, kindOf, planDocuments, templateOf } from '../../../src/domain/documents';
import { DOTS } from '../../../src/domain/documents/fields/fields';
import { judged, sheetsOf, small, unjudged } from './competition';
import { aboutsOf, said, titlesOf } from './made';
import { docxOf as docxWith, paragraphs } from './support';

const unordered = () => judged({ settings: { rankedWinners: false, prizes: [] } });

it('pengumuman-tahap: who goes on, in no order of ranks, without scores', () => {
  const text = said('pengumuman-tahap', judged({ settings: { objectionDays: 5 } }));
  expect(text).toContain('PESERTA YANG LOLOS TAHAP PROPOSAL');
  expect(text).toContain('4 (empat) inovasi yang lolos tahap Proposal');
  expect(text).toContain('5 (lima) hari kalender');
  expect(text).not.toMatch(/P-05|P-06|\d\d,\d\d/);
  expect(text).toContain(`Pasuruan, ${DOTS}`);
  const numbered = said('pengumuman-tahap', judged(), undefined, (kind) => (kind === 'ba-tahap' ? 'BA/1' : null));
  expect(numbered).toContain('Berdasarkan Berita Acara Penilaian Nomor BA/1 tanggal 2 Oktober 2023');
});

it('surat-tahap: one letter to those who go on, one to those who do not', () => {
  expect(aboutsOf('surat-tahap', judged())).toEqual(['Tahap Proposal · lolos', 'Tahap Proposal · belum lolos']);
  expect(titlesOf('surat-tahap', judged())).toEqual(['Surat Lolos – Proposal', 'Surat Belum Lolos – Proposal']);
  const on = said('surat-tahap', judged(), 'Tahap Proposal · lolos');
  expect(on).toContain('Tahap Presentasi dilaksanakan pada Kamis, 16 November 2023');
  expect(on).toContain('Kepala Puskesmas A\nP-01\nSiPandai');
  const not = said('surat-tahap', judged(), 'Tahap Proposal · belum lolos');
  expect(not).toContain('belum lolos ke tahap berikutnya');
  expect(not.match(/P-0\d/g)).toEqual(['P-05']);
});

it('notulen: chair, judges, stages and what is proposed; the discussion is left open', () => {
  const text = said('notulen', judged());
  expect(text).toContain('Pimpinan rapat\n:\nDr. Retno');
  expect(text).toContain('Senin, 4 Desember 2023');
  expect(text).toContain('– Proposal: 5 peserta dinilai oleh 3 juri, lolos 4.');
  expect(text).toMatch(/Pembahasan:\n…+\n…+\n…+/);
});

it('nota-dinas: from the head of the unit, never signed by whom it goes to', () => {
  const text = said('nota-dinas', judged());
  expect(text).toContain('Dari\n:\nKepala Bagian Organisasi Sekretariat Daerah');
  expect(text).toContain('Yth.\n:\nWali Kota Pasuruan');
  expect(text).toContain('KEPALA BAGIAN ORGANISASI SEKRETARIAT DAERAH,');
  expect(text).not.toContain('WALI KOTA PASURUAN,');
});

describe('surat-pengusulan', () => {
  const nominating = (settings = {}) => {
    const [first, last] = small.stages;
    const title = {
      outcomes: [
        { places: 1, name: 'Nominasi Provinsi' },
        { places: 2, name: 'Harapan' },
      ],
    };
    return judged({ competition: { ...small, stages: [first!, { ...last!, title }] }, settings });
  };

  it('proposes those alone who hold a title of nominees', () => {
    expect(aboutsOf('surat-pengusulan', judged())).toEqual([]);
    expect(aboutsOf('surat-pengusulan', nominating())).toEqual(['Nominasi Provinsi']);
    const text = said('surat-pengusulan', nominating());
    expect(text).toContain('1 (satu) inovasi pemenang Kolabik Tahun 2023 berikut sebagai Nominasi Provinsi');
    expect(text).not.toContain('Antre Ringkas');
  });

  it('is addressed where the workbook says to whom, else left open', () => {
    expect(said('surat-pengusulan', nominating())).toContain(`Yth. ${DOTS}`);
    expect(said('surat-pengusulan', nominating({ province: 'East Java' }))).toContain('Yth. Gubernur Jawa Timur');
  });
});

describe('at the ceremony', () => {
  it('the last place is called first', () => {
    const text = said('susunan-penyerahan', judged());
    expect(text.indexOf('Terbaik II')).toBeLessThan(text.indexOf('Terbaik I ('));
    expect(text).toContain('uang pembinaan Rp7.500.000,00');
    expect(said('susunan-penyerahan', unordered())).toContain('Disusun menurut abjad');
  });

  it('daftar-piala spells as the certificates do, and names a recipient once', () => {
    const text = said('daftar-piala', judged());
    expect(text).toContain('TERBAIK I (PERTAMA)\nSiPandai\nPuskesmas A\nKolabik Tahun 2023\nPuskesmas A');
    expect(text).not.toContain('SiPandai\nPuskesmas A\nPuskesmas A');
  });

  it('dokumentasi has room for each occasion', () => {
    const text = said('dokumentasi', judged());
    expect(text).toContain('1. Presentasi tahap Presentasi');
    expect(text).toContain('3. Penyerahan penghargaan');
    expect(text.match(/\(foto\)/g)).toHaveLength(6);
  });
});

describe('daftar-penerimaan', () => {
  it('fees of each stage and the prize money; nothing of rates and taxes', () => {
    expect(aboutsOf('daftar-penerimaan', judged())).toEqual([
      'Honorarium Juri Tahap Proposal',
      'Honorarium Juri Tahap Presentasi',
      'Uang Pembinaan',
    ]);
    expect(aboutsOf('daftar-penerimaan', unordered())).not.toContain('Uang Pembinaan');
    expect(said('daftar-penerimaan', judged(), 'Uang Pembinaan')).toContain('Puskesmas A\nRp10.000.000,00');
    expect(said('daftar-penerimaan', judged(), 'Honorarium Juri Tahap Proposal')).not.toMatch(/Rp\d|\d%/);
  });

  it('takes numbers from the columns that the office added', () => {
    const judges = small.judges.map((one) => ({ ...one, own: { NIP: '1968', 'No. Rekening': 'Bank Jatim 1' } }));
    const text = said(
      'daftar-penerimaan',
      judged({ competition: { ...small, judges } }),
      'Honorarium Juri Tahap Proposal',
    );
    expect(text).toContain('Cahya\nAnggota\n1968\nBank Jatim 1');
  });
});

describe('ba-kunjungan', () => {
  const visiting = (over = {}) => {
    const [first, last] = small.stages;
    return { ...small, stages: [first!, { ...last!, form: 'field' as const }], ...over };
  };

  it('one for each entry that is visited, once that is known', () => {
    expect(aboutsOf('ba-kunjungan', judged())).toEqual([]);
    expect(aboutsOf('ba-kunjungan', unjudged({ competition: visiting() }))).toEqual([]);
    const sheets = sheetsOf(small).filter(({ stage }) => stage === 'Proposal');
    const context = unjudged({ competition: visiting(), sheets });
    expect(aboutsOf('ba-kunjungan', context)).toEqual(
      ['P-01', 'P-02', 'P-03', 'P-04'].map((one) => `Presentasi · ${one}`),
    );
    const text = said('ba-kunjungan', context);
    expect(text).toContain('bertempat di Puskesmas A');
    expect(text).toContain('Yang dikunjungi,\nKepala Puskesmas A');
    expect(text).toContain('1\nKebaruan\n2\nManfaat');
  });

  it('on the day and at the hour of the timetable', () => {
    const slot = {
      occasion: 'Presentasi',
      stage: 'Presentasi',
      date: '2023-11-16',
      start: 540,
      end: 600,
      place: 'Jl. Pahlawan 1',
      room: '',
      entry: 'P-01',
    };
    const sheets = sheetsOf(small).filter(({ stage }) => stage === 'Proposal');
    const text = said('ba-kunjungan', unjudged({ competition: visiting({ schedule: [slot] }), sheets }));
    expect(text).toContain('Kamis tanggal enam belas bulan November');
    expect(text).toContain('pukul 09.00–10.00, bertempat di Jl. Pahlawan 1');
  });
});

describe('sertifikat', () => {
  it('for whoever did not win, with the level reached, and for every judge', () => {
    const [first, last] = small.stages;
    const stages = [{ ...first!, title: { name: 'Top 4' } }, last!];
    const context = judged({ competition: { ...small, stages } });
    expect(titlesOf('sertifikat', context)).toEqual([
      'Sertifikat – Top 4 – Kurir Obat (P-03)',
      'Sertifikat – Top 4 – Posyandu Sore (P-04)',
      'Sertifikat – Peserta – Lapor Cepat (P-05)',
      'Sertifikat – Juri – Dr. Retno (J1)',
      'Sertifikat – Juri – Budi Santoso (J2)',
      'Sertifikat – Juri – Cahya (J3)',
    ]);
    expect(said('sertifikat', context, 'P-03')).toContain('sebagai  TOP 4  dengan inovasi\n“Kurir Obat”');
    const judge = said('sertifikat', context, 'Juri · J1');
    expect(judge).toMatch(/Dr\. Retno\nUniversitas Merdeka\nsebagai {2}JURI {2}\npada Kolabik/);
    expect(said('sertifikat', judged({ settings: { language: 'en' } }), 'P-03')).toContain(
      'CERTIFICATE OF PARTICIPATION',
    );
  });
});

it('columns that an office added are fields, of entries and of judges', () => {
  const entries = small.entries.map((one) => ({ ...one, own: { 'Nomor HP PIC': `0812-${one.code}`, Kota: 'Lain' } }));
  const judges = small.judges.map((one) => ({ ...one, own: { NIP: `19-${one.code}` } }));
  const context = judged({ competition: { ...small, entries, judges } });
  const filled = (id: string, template: string) =>
    paragraphs(
      fill(
        docxWith(template),
        planDocuments([kindOf(id)!], context)[0]!.fields(() => null),
      ),
    ).join('\n');
  expect(filled('piagam', 'Hubungi {{Peserta Nomor HP PIC}} di {{kota}}')).toBe('Hubungi 0812-P-01 di Pasuruan');
  expect(filled('berita-acara', '{{#juri}}{{nama}}: {{juri_nip}}; {{/juri}}')).toContain('Cahya: 19-J3');
  expect(filled('surat-daftar', '{{#pemenang}}{{peserta_nomor_hp_pic}} {{/pemenang}}')).toContain('0812-P-02');
  expect(fieldsOf(kindOf('surat')!, context)).toMatchObject({ peserta_kota: 'Lain', kota: 'Pasuruan' });
  expect(templateOf(kindOf('piagam')!, context.competition).length).toBeGreaterThan(0);
});
