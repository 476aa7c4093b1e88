// Filled documents, read back paragraph by paragraph.

import { documentKinds, kindOf } from '../../../src/domain/documents';
import type { WinnerContext } from '../../../src/domain/documents/context';
import { DOTS } from '../../../src/domain/documents/fields/fields';
import { kindsIn, PHASES } from '../../../src/domain/documents/phases';
import type { Settings } from '../../../src/domain/settings/settings';
import { context, docxFor, entry, fieldsFor, kolabik, paragraphs, part, winner } from './support';

const read = (id: string, of: WinnerContext): string[] => paragraphs(docxFor(id, of));

/** The kinds of which there is one document per winner. */
const PER_WINNER = ['piagam', 'surat'];

const puskesmas = {
  ...winner(1, entry('KLB-07', { name: 'SiPandai', institution: 'Puskesmas Gadingrejo' }), 'Terbaik'),
  prize: { amount: 15_000_000 },
};
const ranked: Partial<Settings> = {
  ...kolabik,
  minutesNumber: '000.8.3/123/423.031/2023',
  plenaryDate: '2023-12-04',
  decreeNumber: '188/412/423.011/2023',
  ceremonyDate: '2023-12-14',
  ceremonyTime: '09.00 WIB',
  ceremonyPlace: 'Gedung Gradika',
  copies: '1. Wali Kota Pasuruan\n2. Inspektur',
  signerName: 'Drs. Rudiyanto, M.M.',
  signerPosition: 'a.n. Wali Kota Pasuruan\nSekretaris Daerah',
  signerGrade: 'Pembina Utama Madya',
  signerNip: '19680101 198903 1 004',
};

describe('piagam', () => {
  it('reads as a certificate of the mayor', () => {
    expect(read('piagam', context({ ...kolabik, rankedWinners: false }, puskesmas))).toEqual([
      'WALI KOTA PASURUAN',
      'PIAGAM PENGHARGAAN',
      `Nomor: ${DOTS}`,
      'diberikan kepada',
      'Puskesmas Gadingrejo',
      'sebagai  TERBAIK  atas inovasi',
      '“SiPandai”',
      'pada Kolabik Tahun 2023',
      'Pasuruan, 7 Desember 2023',
      'WALI KOTA PASURUAN,',
      'Saifullah Yusuf',
    ]);
  });

  it('names innovators first, then their institution, place, title, grade and NIP', () => {
    const of = winner(1, entry('1', { innovator: 'Siti, S.Kep.; Budi', name: '"PETIK"' }), 'Nominasi Nasional');
    expect(read('piagam', context(ranked, of, [], '000.8.3/45/2023'))).toEqual([
      'PEMERINTAH KOTA PASURUAN',
      'PIAGAM PENGHARGAAN',
      'Nomor: 000.8.3/45/2023',
      'diberikan kepada',
      'Siti, S.Kep.\nBudi',
      'Dinas Kesehatan',
      'sebagai  TERBAIK I (PERTAMA)',
      'Nominasi Nasional  atas inovasi',
      '“PETIK”',
      'pada Kolabik Tahun 2023',
      'Pasuruan, 7 Desember 2023',
      'a.n. WALI KOTA PASURUAN\nSEKRETARIS DAERAH,',
      // Without titles, as certificates and decrees have names.
      'Rudiyanto',
      'Pembina Utama Madya',
      'NIP 19680101 198903 1 004',
    ]);
  });

  it('speaks English', () => {
    const english = { ...ranked, language: 'en', signerPosition: 'Mayor of Pasuruan' } as const;
    expect(read('piagam', context(english, puskesmas))).toEqual([
      'MAYOR OF PASURUAN',
      'CERTIFICATE OF ACHIEVEMENT',
      `Number: ${DOTS}`,
      'is proudly presented to',
      'Puskesmas Gadingrejo',
      'as  BEST INNOVATION, FIRST PLACE  for the innovation',
      '“SiPandai”',
      'in Kolabik 2023',
      'Pasuruan, 7 December 2023',
      'Rudiyanto',
      'Mayor of Pasuruan',
    ]);
  });

  it('names many innovators beside the signature, their institution in their place', () => {
    const team = Array.from({ length: 15 }, (_, index) => `Inovator ${index + 1}`);
    const read15 = read('piagam', context(ranked, winner(1, entry('1', { innovator: team.join(';') }))));
    expect(read15.slice(3, 5)).toEqual(['diberikan kepada', 'Dinas Kesehatan']);
    const at = read15.indexOf('Tim inovator');
    expect(read15[at + 1]).toBe(team.slice(0, 8).join('\n'));
    // As many lines as beside it, so that both begin at the same height.
    expect(read15[at + 2]).toBe([...team.slice(8), '\u00a0'].join('\n'));
    const three = read('piagam', context(ranked, winner(1, entry('1', { innovator: 'Ani; Budi; Cici' }))));
    expect(three.slice(4, 6)).toEqual(['Ani · Budi · Cici', 'Dinas Kesehatan']);
    const alone = context(ranked, winner(1, entry('1', { innovator: team.join(';'), institution: '' })));
    expect(read('piagam', alone)[4]).toBe('Tim Inovator');
  });

  it('says the same in both designs, and without any picture', () => {
    for (const design of ['classic', 'modern'] as const) {
      const of = context({ ...ranked, certificateDesign: design }, puskesmas);
      const docx = docxFor('piagam', of);
      const xml = part(docx, 'word/document.xml');
      expect(xml).toContain('<w:drawing>');
      // The emblem's place is not left open: where there is none, the ornaments alone are drawn.
      expect(xml).not.toContain('lambang');
      const words = (of: string[]) => new Set(of.join(' ').toUpperCase().split(/\s+/));
      expect(words(paragraphs(docx))).toEqual(words(read('piagam', context(ranked, puskesmas))));
    }
  });

  it('shows every text once, however long or short', () => {
    for (const length of [1, 30, 60, 100, 140, 400, 10_000]) {
      const [name, institution, innovator] = ['N', 'I', 'P'].map((letter) => letter.repeat(length));
      const of = context(ranked, winner(1, entry('1', { name, institution, innovator })));
      const said = read('piagam', of).join('\n');
      for (const text of [`“${name}”`, `\n${institution}\n`, `\n${innovator}\n`, '\nsebagai  TERBAIK I (PERTAMA)']) {
        expect(said.split(text).length - 1).toBe(1);
      }
    }
  });
});

describe('surat', () => {
  it('reads as an official letter', () => {
    expect(read('surat', context(ranked, puskesmas, [], '000.8.3/46/2023'))).toEqual([
      'PEMERINTAH KOTA PASURUAN',
      'BAGIAN ORGANISASI SEKRETARIAT DAERAH',
      'Pasuruan, 7 Desember 2023',
      ...['Nomor', ':', '000.8.3/46/2023', 'Sifat', ':', 'Biasa', 'Lampiran', ':', '-'],
      ...['Hal', ':', 'Pemberitahuan Penerima Penghargaan Kolabik Tahun 2023'],
      'Yth. Kepala Puskesmas Gadingrejo',
      'di Pasuruan',
      'Berdasarkan Keputusan Wali Kota Pasuruan Nomor 188/412/423.011/2023 tanggal 7 Desember 2023 dan Berita Acara Rapat Pleno Dewan Juri Nomor 000.8.3/123/423.031/2023 tanggal 4 Desember 2023, dengan hormat kami sampaikan bahwa inovasi berikut memperoleh penghargaan pada Kolabik Tahun 2023:',
      ...['Nama inovasi', ':', 'SiPandai', 'Instansi', ':', 'Puskesmas Gadingrejo'],
      ...['Penghargaan', ':', 'Terbaik I (Pertama)'],
      'Kami mengucapkan selamat atas capaian tersebut dan menyampaikan terima kasih atas upaya Saudara meningkatkan kualitas pelayanan publik.',
      'Atas capaian tersebut diberikan uang pembinaan sebesar Rp15.000.000,00 (lima belas juta rupiah).',
      'Penyerahan penghargaan akan dilaksanakan pada:',
      ...['Hari, tanggal', ':', 'Kamis, 14 Desember 2023', 'Waktu', ':', '09.00 WIB', 'Tempat', ':', 'Gedung Gradika'],
      'Demikian disampaikan, atas perhatian dan kehadiran Saudara diucapkan terima kasih.',
      ...['Tembusan:', '1. Wali Kota Pasuruan', '2. Inspektur'],
      'a.n. WALI KOTA PASURUAN\nSEKRETARIS DAERAH,',
      'Drs. Rudiyanto, M.M.',
      'Pembina Utama Madya',
      'NIP 19680101 198903 1 004',
    ]);
  });

  it('leaves out what nobody set, and dots what must be there', () => {
    expect(read('surat', context({}, winner(1, entry('1', { institution: '' }), null)))).toEqual([
      `PEMERINTAH ${DOTS}`,
      `${DOTS}, ${DOTS}`,
      ...['Nomor', ':', DOTS, 'Sifat', ':', 'Biasa', 'Lampiran', ':', '-'],
      ...['Hal', ':', `Pemberitahuan Penerima Penghargaan ${DOTS}`],
      `Yth. ${DOTS}`,
      'di Tempat',
      `Berdasarkan hasil penilaian Dewan Juri, dengan hormat kami sampaikan bahwa inovasi berikut memperoleh penghargaan pada ${DOTS}:`,
      ...['Nama inovasi', ':', 'Inovasi 1', 'Penghargaan', ':', 'Juara I (Pertama)'],
      'Kami mengucapkan selamat atas capaian tersebut dan menyampaikan terima kasih atas upaya Saudara meningkatkan kualitas pelayanan publik.',
      'Demikian disampaikan, atas perhatian Saudara diucapkan terima kasih.',
      `${DOTS},`,
      DOTS,
    ]);
  });

  it('dots the rest of a ceremony of which something is known', () => {
    const said = read('surat', context({ ...kolabik, ceremonyDate: '2023-12-14' }, puskesmas));
    expect(said.slice(said.indexOf('Waktu'))).toEqual(
      expect.arrayContaining(['Waktu', ':', DOTS, 'Tempat', ':', DOTS]),
    );
  });

  it('leaves the money of a shared rank to be filled in by hand', () => {
    const said = read('surat', context(kolabik, { ...puskesmas, prize: 'open' }));
    expect(said).toContain(`Atas capaian tersebut diberikan uang pembinaan sebesar Rp${DOTS} (${DOTS} rupiah).`);
    expect(said.join()).not.toMatch(/15|000/);
  });

  it('writes to innovators without an institution by name', () => {
    const of = winner(1, entry('1', { institution: '', innovator: 'Siti; Budi' }));
    expect(read('surat', context(kolabik, of))).toEqual(expect.arrayContaining(['Yth. Sdr. Siti', 'Yth. Sdr. Budi']));
  });

  it('speaks English', () => {
    const english = { ...ranked, language: 'en', government: 'City Government of Pasuruan' } as const;
    const said = read('surat', context({ ...english, signerPosition: 'City Secretary' }, puskesmas));
    expect(said).toEqual(
      expect.arrayContaining([
        'Dear Sir or Madam,',
        'To: The Head of Puskesmas Gadingrejo',
        'Pursuant to the Decree of the Mayor of Pasuruan Number 188/412/423.011/2023 of 7 December 2023 and the Minutes of the Judges’ Plenary Meeting Number 000.8.3/123/423.031/2023 of 4 December 2023, we are pleased to inform you that the following innovation has won an award in Kolabik 2023:',
        'The award comes with prize money of Rp15,000,000.00 (fifteen million rupiah).',
        'Thursday, 14 December 2023',
        'Yours faithfully,',
        'City Secretary',
      ]),
    );
    expect(said.join(' ')).not.toMatch(/Nomor|tanggal|Penghargaan/);
  });
});

it('says nothing of an order without ranked winners', () => {
  const winners = ['QX', 'QY', 'QZ'].map((code, i) => winner(i + 1, entry(code, { name: `Karya ${code}` }), 'Terbaik'));
  const settings = { ...kolabik, rankedWinners: false, prizes: [3, 2, 1], decisionDate: null, year: '' };
  for (const id of PER_WINNER) {
    const said = winners.map((one) => {
      const of = context(
        settings,
        one,
        winners.filter((other) => other !== one),
      );
      const text = `${read(id, of).join('\n')}\n${kindOf(id)!.title(fieldsFor(id, of))}`;
      return text.split(one.entry.code).join('#');
    });
    expect(new Set(said).size).toBe(1);
    expect(said[0]).not.toMatch(/[0-9]|\b(I|II|III)\b|pertama|kedua|ketiga/i);
  }
});

it('tells no score unless the office asks for it', () => {
  for (const id of PER_WINNER) expect(read(id, context(ranked, puskesmas)).join()).not.toMatch(/91,53|sembilan puluh/);
  const asked = read('surat', context({ ...ranked, letterScores: true }, puskesmas));
  expect(asked).toContain('91,53 (sembilan puluh satu koma lima tiga)');
  expect(read('piagam', context({ ...ranked, letterScores: true }, puskesmas)).join()).not.toContain('91,53');
});

it('winners without an order keep their scores to themselves, in own templates too, unless asked', () => {
  const unordered = { ...kolabik, rankedWinners: false };
  expect(fieldsFor('surat', context(unordered, puskesmas))).toMatchObject({ nilai: '', nilai_huruf: '', profil: [] });
  const asked = context({ ...unordered, letterScores: true }, puskesmas);
  expect(fieldsFor('surat', asked)).toMatchObject({ nilai: '91,53' });
});

it('dates come long, short, as a weekday and in words', () => {
  expect(fieldsFor('surat', context(kolabik, puskesmas))).toMatchObject({
    tanggal: '7 Desember 2023',
    tanggal_pendek: '07/12/2023',
    hari: 'Kamis',
    tanggal_huruf: 'Kamis tanggal tujuh bulan Desember tahun dua ribu dua puluh tiga',
  });
});

it('titles documents by kind, predicate, innovation and code', () => {
  const titles = (settings: Partial<Settings>) =>
    PER_WINNER.map((id) => kindOf(id)!.title(fieldsFor(id, context(settings, puskesmas))));
  expect(titles({ ...kolabik, rankedWinners: false })).toEqual([
    'Piagam – Terbaik – SiPandai (KLB-07)',
    'Surat – Terbaik – SiPandai (KLB-07)',
  ]);
  expect(titles(ranked)).toEqual(['Piagam – Terbaik I – SiPandai (KLB-07)', 'Surat – Terbaik I – SiPandai (KLB-07)']);
  expect(titles({ language: 'en' })).toEqual([
    'Certificate – First Place Winner – SiPandai (KLB-07)',
    'Award letter – First Place Winner – SiPandai (KLB-07)',
  ]);
});

it('takes hostile names as names', () => {
  const name = '{{nomor}} {#x} <script>alert("1")</script> & \'kutip\' 🏆';
  const of = context(kolabik, winner(1, entry('1', { name, institution: `${name}\u0000\u202E`, innovator: name })));
  expect(read('piagam', of)).toContain(`“${name}”`);
  expect(read('surat', of)).toContain(name);
});

it('knows its kinds', () => {
  expect(documentKinds.map((kind) => kind.id)).toEqual(PHASES.flatMap(kindsIn));
  expect(kindOf('kartu-nama')).toBeNull();
});

describe('the category', () => {
  const of = (category: string | null) => context({ ...ranked }, { ...puskesmas, category });

  it('stands with the award where each category has its own winners', () => {
    expect(read('piagam', of('Puskesmas'))).toContain('Kategori Puskesmas  atas inovasi');
    expect(read('surat', of('Puskesmas'))).toContain('Terbaik I (Pertama) Kategori Puskesmas');
    expect(kindOf('piagam')!.title(fieldsFor('piagam', of('Puskesmas')))).toBe(
      'Piagam – Terbaik I – Puskesmas – SiPandai (KLB-07)',
    );
    expect(read('piagam', of(null)).join()).not.toContain('Kategori');
  });

  it('is not called a category twice', () => {
    for (const typed of ['Kategori Puskesmas', 'kategori: Puskesmas'])
      expect(read('piagam', of(typed))).toContain('Kategori Puskesmas  atas inovasi');
    expect(read('piagam', of('Kategori'))).toContain('Kategori Kategori  atas inovasi');
  });
});
