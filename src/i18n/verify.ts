// What differs from a decided or computed result, in words.
import type { Change } from '../competition/change';
import type { Finding } from '../competition/finding';
import type { Language } from '../sheets/words';
import type { CellDifference } from '../sheets/written/compare';
import { changePhrase } from './changes';
import { dateTime, quoted } from './format';

type DiscrepancyParams = {
  NOTHING_DECIDED: null;
  /** Something that counts is not what it was when the result was decided. */
  CHANGED: Change;
  CHANGED_SINCE_COMPUTED: { at: string };
  /** What counted then cannot be read any more. `isSame`: the workbook's hash still is the decided one. */
  DECISION_DAMAGED: { at: string; isSame: boolean };
  DECISION_UNRECORDED: { code: string; at: string };
  /** An error finding keeps the result from being recomputed. */
  RANKING_STOPPED: Finding;
  RANKING_MISSING: null;
  RANKING_UNRECORDED: null;
  RANKING_ROW: { row: number; cells: CellDifference[] };
  HISTORY_ROW: { row: number; reason: 'altered' | 'unsealed' };
  HISTORY_CUT: null;
  DOCUMENT_OF_OTHER_RESULT: { kind: string; entry: string; title: string };
  DOCUMENT_OF_NO_WINNER: { kind: string; entry: string; title: string };
  DOCUMENT_UNRECORDED: { kind: string; entry: string; title: string };
};

type Code = keyof DiscrepancyParams;
type DiscrepancyOf<C extends Code> = {
  code: C;
  stage?: string;
  tab?: string;
  cell?: string;
  params: DiscrepancyParams[C];
};
export type Discrepancy = { [C in Code]: DiscrepancyOf<C> }[Code];

type Sentences = { [C in Exclude<Code, 'RANKING_STOPPED'>]: (params: DiscrepancyParams[C]) => string };

/** The explanation of a row repeats in words what its numbers say: that it differs is told only when nothing else does. */
function cellsIn(cells: readonly CellDifference[], language: Language): string {
  const brief = cells.filter(({ written, expected }) => [written, expected].every((one) => String(one).length <= 60));
  const long = language === 'id' ? 'tidak sama dengan hitung ulang' : 'is not what is recomputed';
  if (brief.length === 0) return cells.map(({ header }) => `${header} ${long}`).join('; ');
  return brief
    .map(({ header, written, expected }) =>
      language === 'id'
        ? `${header} tertulis ${quoted(written, language)}, dihitung ulang ${quoted(expected, language)}`
        : `${header} is written ${quoted(written, language)}, recomputed ${quoted(expected, language)}`,
    )
    .join('; ');
}

const id: Sentences = {
  NOTHING_DECIDED: () => 'Belum ada hasil yang dihitung atau ditetapkan, jadi tidak ada yang dapat dibandingkan.',
  CHANGED: (p) => `Berubah sejak ditetapkan: ${changePhrase(p, 'id')}.`,
  CHANGED_SINCE_COMPUTED: (p) =>
    `Nilai, aturan, atau putusan pleno berubah sejak perhitungan terakhir (${dateTime(p.at, 'id')}).`,
  DECISION_DAMAGED: (p) =>
    `Simpanan hasil yang ditetapkan ${dateTime(p.at, 'id')} hilang atau diubah. ${p.isSame ? 'Isi lembar sendiri masih sama dengan sidik yang tercatat.' : 'Isi lembar juga tidak lagi sama dengan sidik yang tercatat, dan perubahannya tidak dapat dirinci.'}`,
  DECISION_UNRECORDED: (p) =>
    `Penetapan dengan kode ${p.code} (${p.at}) tersimpan, tetapi barisnya tidak ada lagi di tab Riwayat.`,
  RANKING_MISSING: () => 'Tab peringkat ini tidak ada lagi.',
  RANKING_UNRECORDED: () => 'Tab peringkat ini bukan dari perhitungan yang tercatat di tab Riwayat.',
  RANKING_ROW: (p) => `Baris ${p.row}: ${cellsIn(p.cells, 'id')}.`,
  HISTORY_ROW: (p) =>
    p.reason === 'unsealed'
      ? `Baris ${p.row} riwayat disisipkan dengan tangan: tidak bersegel.`
      : `Rantai riwayat putus di baris ${p.row}: baris itu atau baris sebelumnya diubah, dihapus, atau disisipkan.`,
  HISTORY_CUT: () => 'Baris terakhir riwayat dihapus: baris terbaru yang pernah ditulis tidak ada lagi.',
  DOCUMENT_OF_OTHER_RESULT: (p) =>
    `Dokumen ${quoted(p.title, 'id')} (${p.kind} ${p.entry}) dibuat dari hasil yang lain.`,
  DOCUMENT_OF_NO_WINNER: (p) =>
    `Dokumen ${quoted(p.title, 'id')} (${p.kind}) menyebut ${p.entry}, yang bukan pemenang.`,
  DOCUMENT_UNRECORDED: (p) =>
    `Dokumen ${quoted(p.title, 'id')} (${p.kind} ${p.entry}) bukan dari proses yang tercatat di tab Riwayat.`,
};

const en: Sentences = {
  NOTHING_DECIDED: () => 'No result has been computed or decided yet, so there is nothing to compare with.',
  CHANGED: (p) => `Changed since it was decided: ${changePhrase(p, 'en')}.`,
  CHANGED_SINCE_COMPUTED: (p) =>
    `Scores, rules or plenary decisions have changed since the last computation (${dateTime(p.at, 'en')}).`,
  DECISION_DAMAGED: (p) =>
    `What was kept of the result decided on ${dateTime(p.at, 'en')} is gone or was altered. ${p.isSame ? 'The workbook itself still has the recorded hash.' : 'The workbook no longer has the recorded hash either, and what changed cannot be told.'}`,
  DECISION_UNRECORDED: (p) =>
    `A decision with the code ${p.code} (${p.at}) is kept, but its row is gone from the history.`,
  RANKING_MISSING: () => 'This ranking tab is gone.',
  RANKING_UNRECORDED: () => 'This ranking tab does not come from a computation in the history.',
  RANKING_ROW: (p) => `Row ${p.row}: ${cellsIn(p.cells, 'en')}.`,
  HISTORY_ROW: (p) =>
    p.reason === 'unsealed'
      ? `Row ${p.row} of the history was put in by hand: it carries no seal.`
      : `The chain of the history breaks at row ${p.row}: it or the row before was altered, taken out or put in.`,
  HISTORY_CUT: () => 'The end of the history was cut off: the newest row ever written is gone.',
  DOCUMENT_OF_OTHER_RESULT: (p) =>
    `The document ${quoted(p.title, 'en')} (${p.kind} ${p.entry}) was made of another result.`,
  DOCUMENT_OF_NO_WINNER: (p) => `The document ${quoted(p.title, 'en')} (${p.kind}) names ${p.entry}, who has not won.`,
  DOCUMENT_UNRECORDED: (p) =>
    `The document ${quoted(p.title, 'en')} (${p.kind} ${p.entry}) does not come from a run in the history.`,
};

const sentences: Record<Language, Sentences> = { id, en };

function sentence<C extends keyof Sentences>(one: DiscrepancyOf<C>, language: Language): string {
  return sentences[language][one.code](one.params);
}

/** The sentence of a difference. */
export const discrepancySentence = (
  one: Exclude<Discrepancy, { code: 'RANKING_STOPPED' }>,
  language: Language,
): string => sentence(one, language);
