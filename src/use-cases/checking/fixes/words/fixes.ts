// Messages about fixes and marks on cells: in the history, in the tabs, and where a fix is impossible.

import type { Cell } from '../../../../domain/vocabulary/cell';
import { plainNumber, quoted } from '../../../../domain/vocabulary/format';
import type { Language } from '../../../../domain/vocabulary/language';

/** A cell's content as a change names it; an empty one as a dash. */
export const shownCell = (cell: Cell, language: Language): string =>
  cell === '' ? '–' : typeof cell === 'number' ? plainNumber(cell, language) : quoted(cell, language);

/** The value of a cell before the fix, as it was shown: 0.85 in a percentage format as 85%. */
export const shownBefore = (cell: Cell, format: string, language: Language): string =>
  typeof cell === 'number' && format.includes('%')
    ? `${plainNumber(Number((cell * 100).toPrecision(12)), language)}%`
    : shownCell(cell, language);

/** "Proposal · J1!C4 “82,5” → 82,5" */
export const changeLine = (tab: string, range: string, old: string, now: string): string =>
  `${tab}!${range} ${old} → ${now}`;

const id = {
  corrections: 'Perbaikan',
  correctionsOrigin: 'setiap sel yang diperbaiki lewat panel, dengan isi semula; jangan diubah',
  unknownFix: 'Perbaikan itu tidak ada (lagi) untuk Anda. Buka kembali panel.',
  stageClosed: (stage: string) =>
    `Penilaian tahap ${stage} sudah ditutup, jadi nilainya tidak diubah lagi. Hubungi panitia.`,
  changedSince: (tab: string, cell: string) =>
    `Isi sel ${cell} di tab “${tab}” sudah berubah sejak itu, jadi tidak diubah. Periksa selnya.`,
  refused: (tab: string, cell: string) =>
    `Sel ${cell} di tab “${tab}” menolak isi semula karena aturan validasinya, jadi tidak diurungkan di sana.`,
  nothingToUndo: 'Tidak ada perbaikan yang dapat diurungkan.',
  tooManyAnswers: 'Jawaban Anda sebelumnya belum diambil panitia. Minta panitia memeriksa lembar juri, lalu coba lagi.',
};

const en: typeof id = {
  corrections: 'Corrections',
  correctionsOrigin: 'every cell that was fixed from the panel, with what stood in it; do not change it',
  unknownFix: 'There is no such fix for you (any more). Open the panel again.',
  stageClosed: (stage) => `The judging of stage ${stage} is closed, so its scores do not change. Ask the committee.`,
  changedSince: (tab, cell) =>
    `Cell ${cell} of the tab “${tab}” has changed since, so it was left as it is. Look at it.`,
  refused: (tab, cell) =>
    `Cell ${cell} of the tab “${tab}” does not take back what it held because of its validation rule, so it was not undone there.`,
  nothingToUndo: 'There is no fix to undo.',
  tooManyAnswers:
    'The committee has not collected your earlier answers. Ask it to check the score sheets, then try again.',
};

/** The words in one language. */
export const fixMessages = (language: Language): typeof id => (language === 'id' ? id : en);
