// Every kind of document, made of a small competition and read back by other libraries than those that wrote it.
import { DOMParser } from '@xmldom/xmldom';
import PizZip from 'pizzip';
import type { PlenaryDecision } from '../../../src/domain/competition/plenary';
import {
  currentDocuments,
  type DocumentContext,
  documentKinds,
  fieldsOf,
  isReady,
  kindOf,
  type NumberOf,
  planDocuments,
} from '../../../src/domain/documents';
import { DOTS } from '../../../src/domain/documents/fields/fields';
import { kindsIn } from '../../../src/domain/documents/phases';
import { judged, sheetsOf, small, unjudged, whole } from './competition';
import { aboutsOf, docxOf, said } from './made';
import { paragraphs, part } from './support';

const noNumber: NumberOf = () => null;

describe('which there are', () => {
  it('before anybody has scored, those of the rules alone', () => {
    const context = unjudged();
    const ready = documentKinds.filter((kind) => isReady(kind, context)).map(({ id }) => id);
    expect(ready).toEqual(kindsIn('before'));
    expect(aboutsOf('pernyataan', context)).toEqual(['J1', 'J2', 'J3']);
    expect(aboutsOf('undangan', context)).toEqual(['Pleno']);
    expect(aboutsOf('lembar-nilai', context).slice(0, 2)).toEqual(['Proposal · J1 · kosong', 'Proposal · J2 · kosong']);
    expect(planDocuments(documentKinds, context).map(({ kind }) => kind.needs)).not.toContain('result');
  });

  it('of a competition that was judged, all', () => {
    const context = judged();
    const abouts = Object.fromEntries(documentKinds.map(({ id }) => [id, aboutsOf(id, context)]));
    expect(abouts).toMatchObject({
      'tata-cara': [''],
      undangan: ['Tahap Presentasi', 'Pleno', 'Penyerahan'],
      'daftar-hadir': ['Tahap Presentasi', 'Pleno', 'Penyerahan'],
      'berita-acara': [''],
      sk: [''],
      pengumuman: [''],
      piagam: ['P-01', 'P-02'],
      gabungan: [''],
      'surat-daftar': [''],
      'tanda-terima': ['P-01', 'P-02'],
      // Of whoever went further first; who was disqualified took no part.
      'umpan-balik': ['P-03', 'P-04', 'P-05'],
      laporan: [''],
    });
    expect(abouts['lembar-nilai']).toContain('Presentasi · J3');
  });

  it('no score sheet of a tab that cannot be read as it stands', () => {
    const context = { ...judged(), faultyTabs: new Set(['Proposal · J2']) };
    expect(aboutsOf('lembar-nilai', context)).not.toContain('Proposal · J2');
    expect(aboutsOf('lembar-nilai', context)).toContain('Proposal · J1');
  });

  it('nothing that names winners where nobody has won', () => {
    const context = { ...judged(), winners: [] };
    for (const id of ['sk', 'pengumuman', 'gabungan', 'surat-daftar', 'piagam'])
      expect(aboutsOf(id, context)).toEqual([]);
  });

  it('tells what is made no more, and nothing while there is no result', () => {
    const isCurrent = currentDocuments(judged());
    expect([isCurrent('piagam', 'P-01'), isCurrent('piagam', 'P-03'), isCurrent('umpan-balik', 'P-03')]).toEqual([
      true,
      false,
      true,
    ]);
    expect(currentDocuments(unjudged())('piagam', 'P-03')).toBe(true);
  });

  it('each has a title of its own, and fields with live values', () => {
    const context = judged();
    const titles = planDocuments(documentKinds, context).map((one) => one.kind.title(one.fields(noNumber)));
    expect(new Set(titles).size).toBe(titles.length);
    expect(fieldsOf(kindOf('sk')!, context)).toMatchObject({ kepala: 'Wali Kota Pasuruan' });
    expect(fieldsOf(kindOf('sk')!, unjudged())).toBeNull();
  });
});

describe('tata-cara', () => {
  it('states what was set', () => {
    const text = said('tata-cara', unjudged({ settings: { method: 'trimmed', passingScore: 70.5, decimals: 3 } }));
    for (const one of ['60%', '40%', '0–100', 'terpangkas', 'di bawah 70,5 tidak lolos', '3 desimal', '2 Oktober 2023'])
      expect(text).toContain(one);
    expect(text).not.toMatch(/Maks per|anggal 7 Desember/);
  });
});

describe('berita-acara', () => {
  const decision: PlenaryDecision = {
    stage: 'Presentasi',
    entry: 'P-02',
    computed: 2,
    rank: 1,
    reason: 'kebaruan lebih kuat',
    votesFor: 3,
    votesAgainst: 0,
    tab: 'Pleno',
    cell: null,
  };

  it('carries date in words, recusals, disqualified, ranks and scores, and a line for every judge', () => {
    const text = said('berita-acara', { ...judged(), code: '1234-5678' }, '', () => '000.8.3/1');
    for (const one of [
      'Senin tanggal empat bulan Desember tahun dua ribu dua puluh tiga (04-12-2023)',
      'Bank Sampah (P-06), Kelurahan Petamanan: diskualifikasi; alasan: plagiat',
      'Budi Santoso (J2), peserta Antre Ringkas (P-02), tahap Proposal: mundur dari penilaian (BK)',
      'kode verifikasi hasil: 1234-5678',
      'Tidak ada penyesuaian pleno',
      'LAMPIRAN I\n',
      'LAMPIRAN II\n',
      '94,40',
      'Terbaik I (Pertama)',
      'NOMOR: 000.8.3/1',
    ])
      expect(text).toContain(one);
    for (const { name } of small.judges) expect(text.split('Tanda tangan')[1]).toContain(name);
  });

  it('tells what the plenary decided, with votes and reason', () => {
    const other = { ...decision, entry: 'P-01', computed: 1, rank: 2, votesFor: null, votesAgainst: null };
    const text = said('berita-acara', judged({ decisions: [decision, other] }));
    expect(text).toContain(
      'Antre Ringkas (P-02), tahap Presentasi: dari peringkat 2 menjadi 1; alasan: kebaruan lebih kuat; setuju 3, tidak setuju 0 suara.',
    );
    expect(text).toContain('setuju …, tidak setuju … suara');
  });

  it('repeats the header of its annexes on every page', () => {
    expect(part(docxOf('berita-acara', judged()), 'word/document.xml')).toContain('<w:tblHeader/>');
  });
});

describe('sk', () => {
  it('is a draft until it has a number, wherever it is typed', () => {
    expect(said('sk', judged())).toContain('RANCANGAN');
    expect(said('sk', judged(), '', (kind) => (kind === 'sk' ? '188/1' : null))).not.toContain('RANCANGAN');
    expect(said('sk', judged({ settings: { decreeNumber: '188/2' } }))).toContain('NOMOR 188/2');
  });

  it('cites nothing that nobody typed', () => {
    const text = said('sk', judged());
    expect(text).toContain(`1.\n${DOTS}`);
    expect(text).not.toMatch(/Undang|Peraturan|PermenPAN/);
    expect(said('sk', judged({ settings: { legalBasis: 'UU 25/2009; PP 96/2012' } }))).toContain('2.\nPP 96/2012');
  });

  it('says in letters the number of the decree that was typed for it', () => {
    const text = said('surat', judged(), 'P-01', (kind) => (kind === 'sk' ? '188/9/2023' : null));
    expect(text).toContain('Keputusan Wali Kota Pasuruan Nomor 188/9/2023');
  });
});

it('pengumuman: a time for objections only where one was set', () => {
  expect(said('pengumuman', judged())).not.toMatch(/anggahan/);
  expect(said('pengumuman', judged({ settings: { objectionDays: 5 } }))).toContain('5 (lima) hari kalender');
});

describe('umpan-balik', () => {
  it('sets the profile beside the median, names no judge and gives the notes in no judge’s order', () => {
    const context = judged();
    const text = said('umpan-balik', context, 'P-03');
    // Of five at the presentation four: a median among so few would all but be another's score.
    expect(text).toContain('63,50\n–\n100\n–');
    expect(text).toContain('peserta tahap itu kurang dari lima');
    const first = said('umpan-balik', context, 'P-05');
    expect(first).toMatch(/\n\d\d,\d\d\n\d\d,\d\d\n100\ndi bawah median/);
    expect(first).not.toContain('kurang dari lima');
    expect(text).toMatch(/Catatan lain untuk Kurir Obat\.\n– Catatan pertama untuk Kurir Obat\./);
    for (const { name, code } of small.judges) for (const one of [name, code]) expect(text).not.toContain(one);
    expect(text).not.toMatch(/peringkat/i);
  });

  it('speaks English', () => {
    const text = said('umpan-balik', judged({ settings: { language: 'en' } }), 'P-05');
    expect(text).toContain('below the median');
    expect(text).toContain('up to the stage Proposal');
    expect(text).not.toMatch(/Nilai|Saudara|tahap/);
  });
});

it('tanda-terima: money in figures and words, dots where a shared rank leaves it open', () => {
  const context = judged();
  expect(said('tanda-terima', context, 'P-02')).toContain('Rp7.500.000,00 (tujuh juta lima ratus ribu rupiah)');
  const open = { ...context, winners: context.winners!.map((one) => ({ ...one, prize: 'open' as const })) };
  expect(said('tanda-terima', open, 'P-02')).toContain(`Rp${DOTS} (${DOTS} rupiah)`);
  const none = { ...context, winners: context.winners!.map((one) => ({ ...one, prize: null })) };
  expect(said('tanda-terima', none, 'P-02')).not.toContain('uang pembinaan');
});

it('gabungan: a page for every winner, with the number of the certificate itself', () => {
  const docx = docxOf('gabungan', judged(), '', (kind, about) => (kind === 'piagam' ? `N/${about}` : null));
  const text = paragraphs(docx).join('\n');
  expect(text).toContain('Nomor: N/P-01');
  expect(text).toContain('Nomor: N/P-02');
  expect(part(docx, 'word/document.xml').match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
});

describe('lembar-nilai', () => {
  it('holds what the judge gave, a recusal as BK, and no contact', () => {
    const text = said('lembar-nilai', judged(), 'Proposal · J2');
    expect(text).toMatch(/P-02\nAntre Ringkas\nPuskesmas B\nBK\nBK\n/);
    expect(text).toContain('94,5\n94,25\n94,40');
    expect(text).not.toMatch(/0812|a@b\.id|Bank Sampah/);
    expect(text).not.toContain('Perubahan nilai');
  });

  it('lists the changes its judge confirmed, and those alone', () => {
    const change = { stage: 'Proposal', judge: 'J1', entry: 'P-03', criterion: 'Manfaat', from: '“8,5”', to: '85' };
    const changes = [
      { ...change, at: '2023-10-03T09:30:00' },
      { ...change, judge: 'J2', from: '11', at: '2023-10-03T09:30:00' },
    ];
    const text = said('lembar-nilai', { ...judged(), changes }, 'Proposal · J1');
    expect(text).toContain('Kurir Obat\nManfaat\n“8,5”\n85\n3 Oktober 2023 09.30');
    expect(text).not.toContain('\n11\n');
  });

  it.each([1, 2, 5, 8, 9, 12])('with %i criteria', (count) => {
    const criteria = Array.from({ length: count }, (_, at) => ({ ...small.criteria[0]!, name: `Kriteria ${at + 1}` }));
    const competition = { ...small, criteria };
    const context = judged({ competition, sheets: sheetsOf(competition) });
    const docx = docxOf('lembar-nilai', context, 'Proposal · J1');
    const text = paragraphs(docx).join('\n');
    // A header for the scores exactly once, and every criterion's score.
    expect(text.split('Inovasi / instansi')).toHaveLength(2);
    // The words of eight heads have no room: signs stand there, and the list above says what they mean.
    const head = count === 8 ? 'K8' : `Kriteria ${count}`;
    expect(text).toContain(count > 8 ? 'Kriteria 9: ' : `${head}\n(0–100)`);
    expect(text).not.toContain('{{');
  });

  it('blank holds whoever reached the stage and no score', () => {
    const context = unjudged({ sheets: sheetsOf(small).filter(({ stage }) => stage === 'Proposal') });
    const text = said('lembar-nilai', context, 'Presentasi · J1 · kosong');
    expect(text).toContain('Posyandu Sore');
    expect(text).not.toMatch(/Lapor Cepat|\d,\d/);
  });
});

it('pernyataan: the conflicts that are known, and none that are not', () => {
  expect(said('pernyataan', unjudged(), 'J2')).toContain(
    'P-02\nAntre Ringkas\nPuskesmas B\ndari instansi saya sendiri',
  );
  expect(said('pernyataan', unjudged(), 'J1')).toContain('Menurut catatan panitia tidak ada.');
});

describe('laporan', () => {
  it('says how firm the result is and nothing about a single judge', () => {
    const text = said('laporan', judged());
    expect(text).toContain('Kekukuhan hasil');
    expect(text).toMatch(/Batas lolos/);
    for (const { name, code } of small.judges) {
      expect(text).not.toContain(name);
      expect(text).not.toMatch(new RegExp(`\\b${code}\\b`));
    }
  });

  it('counts who took part where institutions are listed', () => {
    const one = (name: string) => ({ name, parent: '', unitType: '', required: true });
    const institutions = ['Puskesmas A', 'Puskesmas Z'].map(one);
    const text = said('laporan', judged({ competition: { ...small, institutions } }));
    expect(text).toContain('1 (satu) dari 2 (dua) yang terdaftar');
    expect(text).toContain('– Puskesmas Z');
    expect(said('laporan', judged())).not.toContain('Keikutsertaan');
  });
});

it('an order among winners is told nowhere where the rules give none', () => {
  const settings = { rankedWinners: false, prizes: [] };
  const swapped = sheetsOf(small).map((sheet) => {
    if (sheet.stage !== 'Presentasi') return sheet;
    const [first, second, ...rest] = sheet.rows;
    return { ...sheet, rows: [{ ...first!, marks: second!.marks }, { ...second!, marks: first!.marks }, ...rest] };
  });
  // Nobody steps aside, so that the two may change places.
  const readable = (sheets: ReturnType<typeof sheetsOf>) => sheets.filter(({ judge }) => judge !== 'J2');
  const judges = small.judges.filter(({ code }) => code !== 'J2');
  const competition = { ...small, judges };
  const [one, other] = [sheetsOf(small), swapped].map((sheets) =>
    judged({ competition, settings, sheets: readable(sheets) }),
  );
  const order = (context: DocumentContext) => context.results[1]!.standings.map(({ entry }) => entry.code).join();
  expect(order(one!)).not.toBe(order(other!));
  const kinds = documentKinds.filter(({ id, needs }) => needs === 'result' && id !== 'umpan-balik');
  for (const kind of kinds) {
    const texts = [one!, other!].map((context) =>
      planDocuments([kind], context).map((planned) => JSON.stringify(planned.fields(noNumber))),
    );
    expect(texts[0]).toEqual(texts[1]);
  }
});

describe.each<[what: string, text: string]>([
  // No semicolon: between names of a list it ends one.
  [
    'tags, markup and a formula',
    '{{nomor}} {#x} {{/pemenang}} {{#juri}} =IMPORTXML("http://a","b") <script> & \' " ]]> <w:p/>',
  ],
  [
    'other scripts, open directions and control characters',
    'नमस्ते שלום 你好 🏆👩🏽‍⚕️ \u202E def \u2067 ghi \u200F a\u0000b\u0007c\u001B d\uFFFE e\uD800 f',
  ],
  ['ten thousand letters', 'panjang '.repeat(1250).trim()],
])('%s as names', (_, text) => {
  const named = (name: string): DocumentContext => {
    const competition = {
      ...whole,
      settings: { ...small.settings, copies: name, acknowledgedBy: name, signerName: name, plenaryPlace: name },
      entries: small.entries.map((one) => ({ ...one, name, innovator: name, institution: `${name} ${one.code}` })),
      judges: small.judges.map((one) => ({ ...one, name, role: name, institution: `${name} ${one.code}` })),
    };
    const sheets = sheetsOf(competition).map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({ ...row, notesToEntrant: name, notesToCommittee: name })),
    }));
    const context = judged({ competition, sheets });
    return { ...context, coverage: { present: 1, listed: 2, absent: [name] } };
  };
  /** What XML can hold of it, without what is not seen. */
  const visible = (one: string): string =>
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what documents cannot hold
    one.replace(/[\u0000-\u0008\u000E-\u001F\uFFFE\uD800\u202A-\u202E\u2066-\u2069](?![\uDC00-\uDFFF])/g, '');
  const [hostile, plain] = [named(text), named('x'.repeat(visible(text).length))];

  it.each(documentKinds.map(({ id }) => id))('%s: they appear, and nothing else happens', (id) => {
    const [one, other] = [docxOf(id, hostile), docxOf(id, plain)].map((docx) => {
      const xml = new PizZip(docx).file('word/document.xml')!.asText();
      const faults: string[] = [];
      const document = new DOMParser({
        onError: (level, message) => void faults.push(`${level} ${message}`),
      }).parseFromString(xml, 'text/xml');
      expect(faults).toEqual([]);
      return {
        elements: Array.from(document.getElementsByTagName('*'), (node) => node.nodeName),
        text: Array.from(document.getElementsByTagName('w:t'), (node) => node.textContent ?? '').join('\n'),
      };
    });
    // The same elements in the same order as with a harmless name of the same length.
    expect(one!.elements).toEqual(other!.elements);
    expect(other!.text).toContain('x'.repeat(visible(text).length));
    expect(visible(one!.text)).toContain(visible(text));
  });
});
