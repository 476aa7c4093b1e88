// What judges write beside their scores: to the entrant about the weakest criterion, now and then to the committee.
type Cells = readonly (number | string)[];

export type Notes = { committee: string; entrant: string };

const ADVICE: Record<string, string> = {
  Kebaruan: 'Jelaskan apa yang membedakan inovasi ini dari layanan serupa.',
  Efektif: 'Lengkapi data capaian sebelum dan sesudah inovasi berjalan.',
  Bermanfaat: 'Sertakan tanggapan pengguna, misalnya hasil survei kepuasan.',
  'Mudah Disebarkan': 'Susun panduan singkat agar unit lain dapat meniru.',
  Berkelanjutan: 'Perkuat dasar hukum dan anggaran agar tetap berjalan tahun depan.',
};

/** Every third entry of a judge gets advice, every twentieth a question to the committee. */
export function notesFor(row: number, judge: number, criteria: readonly string[], marks: Cells): Notes {
  const scores = marks.filter((mark) => typeof mark === 'number');
  if (scores.length < marks.length) return { committee: 'Unit kerja sendiri atau binaan; tidak menilai.', entrant: '' };
  const weakest = criteria[scores.indexOf(Math.min(...scores))] ?? '';
  return {
    committee:
      row % 20 === (7 * judge + 4) % 20 ? 'Mohon panitia memeriksa bukti dukung; satu tautan belum dapat dibuka.' : '',
    entrant: row % 3 === judge % 3 ? (ADVICE[weakest] ?? '') : '',
  };
}
