// Papers of judges and stages: what they say, and whom and what they leave out.
import { kindOf } from '../../../src/domain/documents';
import { DOTS } from '../../../src/domain/documents/fields/fields';
import { judged, sheetsOf, small, unjudged } from './competition';
import { aboutsOf, docxOf, said, titlesOf } from './made';
import { part } from './support';

/** The first stage is ranked, nobody has scored at the second. */
const halfway = () => unjudged({ sheets: sheetsOf(small).filter(({ stage }) => stage === 'Proposal') });

describe('sk-tim', () => {
  it('appoints the judges, leaves the committee to the office, and cites nothing that nobody typed', () => {
    const text = said('sk-tim', unjudged());
    expect(text).toContain('1.\nDr. Retno\nUniversitas Merdeka\nKetua');
    expect(text).toContain('LAMPIRAN II\nKEPUTUSAN WALI KOTA PASURUAN');
    expect(text).toContain('PEMBENTUKAN DEWAN JURI DAN PANITIA PELAKSANA KOLABIK TAHUN 2023');
    expect(text).toContain('1.\nPenanggung jawab\n2.\nKetua');
    expect(text).toContain(`pada tanggal ${DOTS}`);
    expect(text).not.toMatch(/Undang-Undang|Permen/);
  });

  it('is a draft until it has a number, which the minutes then name', () => {
    const numberOf = (kind: string) => (kind === 'sk-tim' ? '188/7/2023' : null);
    expect(said('sk-tim', unjudged())).toContain('RANCANGAN');
    expect(said('sk-tim', unjudged(), '', numberOf)).not.toContain('RANCANGAN');
    const named = 'Keputusan Wali Kota Pasuruan Nomor 188/7/2023';
    expect(said('berita-acara', judged(), '', numberOf)).toContain(named);
    expect(said('surat-tugas', judged(), undefined, numberOf)).toContain(named);
  });
});

it('permohonan-juri: to the head of the institution where there is one, else to the judge', () => {
  expect(aboutsOf('permohonan-juri', unjudged())).toEqual(['J1', 'J2', 'J3']);
  const first = said('permohonan-juri', unjudged(), 'J1');
  expect(first).toContain('Yth. Pimpinan Universitas Merdeka');
  expect(first).toContain('Bapak/Ibu untuk menugaskan Dewan Juri');
  expect(first).toContain('2\nPresentasi\n16 November 2023');
  const third = said('permohonan-juri', unjudged(), 'J3');
  expect(third).toContain('Yth. Cahya');
  expect(third).toContain('Bapak/Ibu menjadi Dewan Juri');
});

it('surat-tugas: one for each stage, with its judges, its day and its name in the title', () => {
  expect(aboutsOf('surat-tugas', unjudged())).toEqual(['Tahap Proposal', 'Tahap Presentasi']);
  expect(titlesOf('surat-tugas', unjudged())).toEqual(['Surat Tugas – Proposal', 'Surat Tugas – Presentasi']);
  const text = said('surat-tugas', unjudged(), 'Tahap Presentasi');
  expect(text).toContain('2.\nBudi Santoso\nPuskesmas B\nAnggota');
  expect(text).toContain('Kamis, 16 November 2023');
});

describe('of a ranked stage', () => {
  it('needs no result of the last', () => {
    expect(aboutsOf('ba-tahap', halfway())).toEqual(['Tahap Proposal']);
    expect(aboutsOf('rekap-nilai', halfway())).toEqual(['Tahap Proposal']);
    expect(aboutsOf('rekap-juri', judged())).toEqual(['Tahap Proposal', 'Tahap Presentasi']);
    expect(aboutsOf('ba-tahap', unjudged())).toEqual([]);
    expect(kindOf('ba-tahap')!.needs).toBe('stage');
  });

  it('ba-tahap: recusals and ranks of that stage alone, its code, and who goes on in no order of ranks', () => {
    const context = { ...judged(), codes: new Map([['Proposal', 'ABCD-1234']]) };
    const text = said('ba-tahap', context);
    expect(text).toContain('Senin tanggal dua bulan Oktober');
    expect(text).toContain('kode verifikasi hasil: ABCD-1234');
    expect(text).toContain('lolos ke tahap Presentasi sebanyak 4 (empat) inovasi');
    expect(text).toContain('Budi Santoso (J2), peserta Antre Ringkas (P-02), tahap Proposal');
    expect(text).not.toMatch(/LAMPIRAN II|TAHAP PRESENTASI|P-06/);
    const listed = text.slice(text.indexOf('lolos ke tahap'), text.indexOf('Demikian'));
    expect(listed.match(/P-0\d/g)).toEqual(['P-01', 'P-02', 'P-03', 'P-04']);
  });

  it('rekap-nilai: every judge’s score, a recusal as BK, the final score and the rank', () => {
    const text = said('rekap-nilai', judged(), 'Tahap Proposal');
    expect(text).toMatch(/P-02\nAntre Ringkas\nPuskesmas B\n\d\d,\d\d\nBK\n\d\d,\d\d\n\d\d,\d\d\n2/);
    expect(text).toContain('3.\nJ3\nCahya\nAnggota');
    const unordered = judged({ settings: { rankedWinners: false, prizes: [] } });
    expect(said('rekap-nilai', unordered, 'Tahap Presentasi')).toMatch(
      /P-01\nSiPandai\nPuskesmas A(?:\n\d\d,\d\d){4}\n–/,
    );
  });

  it('rekap-juri: a page for each judge, and none of a tab that cannot be read as it stands', () => {
    const docx = docxOf('rekap-juri', judged(), 'Tahap Proposal');
    expect(part(docx, 'word/document.xml').match(/<w:pageBreakBefore\/>/g)).toHaveLength(2);
    expect(said('rekap-juri', judged(), 'Tahap Proposal')).toContain('Budi Santoso (J2), Anggota');
    const faulty = { ...judged(), faultyTabs: new Set(['Proposal · J2']) };
    expect(said('rekap-juri', faulty, 'Tahap Proposal')).not.toContain('(J2)');
  });
});
