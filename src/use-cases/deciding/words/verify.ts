// Messages about what differs from a decided or computed result.

import type { PrintedChange, PrintedPart } from '../../../domain/audit/printed';
import { changePhrase } from '../../../domain/audit/words/changes';
import type { Change } from '../../../domain/competition/change';
import { settingName } from '../../../domain/settings/setting-names';
import type { Finding } from '../../../domain/validation/finding';
import { dateTime, quoted } from '../../../domain/vocabulary/format';
import type { Language } from '../../../domain/vocabulary/language';
import type { CellDifference, TabDifference } from '../../../domain/workbook/write/compare';

type DiscrepancyParams = {
  NOTHING_DECIDED: null;
  /** Something that counts has changed since the result was decided. */
  CHANGED: Change;
  CHANGED_SINCE_COMPUTED: { at: string };
  /** Everything that counts is as it was, but the rules by which it is ranked are newer. */
  COMPUTED_BY_EARLIER_RULES: { at: string; version: number; present: number };
  /** What counted then cannot be read any more. `isSame`: the workbook's hash still is the decided one. */
  DECISION_DAMAGED: { at: string; isSame: boolean };
  DECISION_UNRECORDED: { code: string; at: string };
  /** The code, the time or the name beside the kept result is not the recorded one. */
  DECISION_MISLABELLED: { written: string; recorded: string };
  /** An error finding keeps the result from being recomputed. */
  RANKING_STOPPED: Finding;
  RANKING_MISSING: null;
  RANKING_UNRECORDED: null;
  /** The line that says when, by whom and how a ranking was computed says something else. */
  RANKING_ORIGIN: { expected: string };
  RANKING_TITLE: { written: string; expected: string };
  RANKING_ROW: TabDifference;
  /** The number of further differences in the same tab. */
  RANKING_MORE: { count: number };
  HISTORY_ROW: { row: number; reason: 'altered' | 'unsealed' };
  HISTORY_CUT: null;
  /** Something that papers print, or a score that has become a formula. */
  PRINTED_CHANGED: PrintedChange;
  /** `isEvidence`: it is one, but not as it was written. */
  EVIDENCE_DAMAGED: { isEvidence: boolean };
  /** The history knows no decision under this seal. `present`: the code of what it knows instead. */
  EVIDENCE_UNRECORDED: { code: string; at: string; present: string | null };
  /** The history up to the decision, of so many rows, is another. */
  EVIDENCE_HISTORY: { rows: number };
  EVIDENCE_RANK: { code: string; rank: number; now: number | null };
  DOCUMENT_OF_OTHER_RESULT: Documents;
  DOCUMENT_OF_NOBODY: Documents;
  DOCUMENT_UNRECORDED: Documents;
  DOCUMENT_TITLE: { kind: string; written: string; expected: string };
  DOCUMENT_FILE_MISSING: Documents;
  DOCUMENT_FILE_CHANGED: Documents;
  DOCUMENT_LINK: Documents;
  DOCUMENT_NUMBER: Documents;
  DOCUMENT_ROW_MISSING: { count: number };
  /** A number format shows something else. `more`: in so many cells more. */
  NUMBER_HIDDEN: { value: number; format: string; more: number };
  FORMULA_IN_PLACE: { more: number };
  /** A tab that passes for another by its name. */
  TAB_FALSE: { real: string };
};

/** Documents that share the same finding. */
type Documents = { documents: { kind: string; entry: string; title: string }[] };

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

/** The explanation of a row repeats its numbers in words: report it only when nothing else differs. */
function cellsIn(cells: readonly CellDifference[], language: Language): string {
  const brief = cells.filter(({ written, expected }) => [written, expected].every((one) => String(one).length <= 60));
  const long = language === 'id' ? 'tidak sama dengan hitung ulang' : 'is not what is recomputed';
  if (brief.length === 0) return cells.map(({ header }) => `${header} ${long}`).join('; ');
  return brief
    .map(({ header, written, expected }) => {
      const [one, other] = [cellText(written, language), cellText(expected, language)];
      return language === 'id'
        ? `${header} tertulis ${one}, dihitung ulang ${other}`
        : `${header} is written ${one}, recomputed ${other}`;
    })
    .join('; ');
}

const cellText = (cell: CellDifference['written'], language: Language): string =>
  cell === '' ? (language === 'id' ? 'kosong' : 'blank') : quoted(cell, language);

function rowWords(one: TabDifference, language: Language): string {
  const text = (id: string, en: string): string => (language === 'id' ? id : en);
  switch (one.kind) {
    case 'cells': {
      const cells = cellsIn(one.cells, language);
      return text(`Baris ${one.row} (${one.code}): ${cells}.`, `Row ${one.row} (${one.code}): ${cells}.`);
    }
    case 'stray': {
      const code = one.code === '' ? text('tanpa kode', 'without a code') : one.code;
      return text(
        `Baris ${one.row} (${code}) tidak ada dalam hitung ulang, atau berulang.`,
        `Row ${one.row} (${code}) is not in what is recomputed, or is there twice.`,
      );
    }
    case 'missing':
      return text(
        `Tidak ada baris untuk ${one.code}, yang menurut hitung ulang di peringkat ${one.rank}.`,
        `There is no row for ${one.code}, recomputed at rank ${one.rank}.`,
      );
    case 'column':
      return text(`Kolom “${one.header}” tidak ada.`, `The column “${one.header}” is not there.`);
    case 'order':
      return text(
        `Isi tiap baris sama, tetapi mulai baris ${one.row} urutannya lain.`,
        `Each row is the same, but from row ${one.row} on they are in another order.`,
      );
  }
}

const PARTS: Record<PrintedPart, Record<Language, string>> = {
  settings: { id: '', en: '' },
  signers: { id: 'Penanda tangan', en: 'Signer' },
  innovators: { id: 'Inovator', en: 'Innovator' },
  judges: { id: 'Nama juri', en: 'Name of judge' },
  roles: { id: 'Peran juri', en: 'Role of judge' },
  notes: { id: 'Catatan untuk Peserta', en: 'Notes to Entrant' },
  formulas: { id: 'Nilai', en: 'Score' },
};

function printedWords({ part, names, old, now }: PrintedChange, language: Language): string {
  const text = (id: string, en: string): string => (language === 'id' ? id : en);
  const of = part === 'settings' ? quoted(settingName(names[0] ?? '', language), language) : names.join(', ');
  const what = `${PARTS[part][language]} ${of}`.trim();
  if (part === 'formulas')
    return text(`${what} kini rumus, bukan angka yang diketik.`, `${what} is a formula now, not a typed number.`);
  return text(
    `Berubah sejak dikunci: ${what}: semula ${quoted(old, 'id')}, kini ${cellText(now, 'id')}.`,
    `Changed since it was locked: ${what}: was ${quoted(old, 'en')}, is ${cellText(now, 'en')}.`,
  );
}

/** "piagam P-01, surat P-01" */
const listOf = ({ documents }: Documents): string =>
  documents.map(({ kind, entry }) => `${kind} ${entry}`.trim()).join(', ');

/** One document by its title, several by kind and code. */
const documentWords = (params: Documents, language: Language): string => {
  const [first] = params.documents;
  if (params.documents.length === 1 && first !== undefined) {
    const what = `${quoted(first.title, language)} (${listOf(params)})`;
    return language === 'id' ? `Dokumen ${what}` : `The document ${what}`;
  }
  const count = params.documents.length;
  return language === 'id' ? `${count} dokumen (${listOf(params)})` : `${count} documents (${listOf(params)})`;
};

/** "piagam untuk P-09" */
const nobody = ({ documents }: Documents, language: Language): string => {
  const [first] = documents;
  if (documents.length === 1 && first !== undefined && first.entry !== '')
    return `${first.kind} ${language === 'id' ? 'untuk' : 'for'} ${first.entry}`;
  return language === 'id' ? 'dokumen seperti itu' : 'such document';
};

/** " (dan 3 sel lagi)" */
const further = (more: number, language: Language): string =>
  more === 0 ? '' : language === 'id' ? ` (dan ${more} sel lagi)` : ` (and in ${more} more)`;

const were = ({ documents }: Documents): string => (documents.length === 1 ? 'was' : 'were');
const are = ({ documents }: Documents, one: string, more: string): string => (documents.length === 1 ? one : more);

const id: Sentences = {
  NOTHING_DECIDED: () => 'Belum ada hasil yang dihitung atau ditetapkan, jadi tidak ada yang dapat dibandingkan.',
  CHANGED: (p) => `Berubah sejak ditetapkan: ${changePhrase(p, 'id')}.`,
  CHANGED_SINCE_COMPUTED: (p) =>
    `Nilai, aturan, atau putusan pleno berubah sejak perhitungan terakhir (${dateTime(p.at, 'id')}).`,
  COMPUTED_BY_EARLIER_RULES: (p) =>
    `Dihitung ${dateTime(p.at, 'id')} menurut versi aturan ${p.version}; kini berlaku versi ${p.present}. Isi lembar yang menentukan hasil masih sama.`,
  DECISION_DAMAGED: (p) =>
    `Simpanan hasil yang ditetapkan ${dateTime(p.at, 'id')} hilang atau diubah. ${p.isSame ? 'Isi lembar sendiri masih sama dengan sidik yang tercatat.' : 'Isi lembar juga tidak lagi sama dengan sidik yang tercatat, dan perubahannya tidak dapat dirinci.'}`,
  DECISION_UNRECORDED: (p) =>
    `Hasil terkunci dengan kode ${p.code} (${p.at}) tersimpan, tetapi barisnya tidak ada lagi di tab Riwayat.`,
  DECISION_MISLABELLED: (p) =>
    `Kode, waktu, atau pelaku di samping hasil yang disimpan tertulis ${p.written}; menurut tab Riwayat ${p.recorded}.`,
  RANKING_MISSING: () => 'Tab peringkat ini tidak ada lagi.',
  RANKING_UNRECORDED: () => 'Tab peringkat ini bukan dari perhitungan yang tercatat di tab Riwayat.',
  RANKING_ORIGIN: (p) => `Baris keterangan di bawah judul diubah. Menurut tab Riwayat seharusnya: ${p.expected}.`,
  RANKING_TITLE: (p) => `Judul tab tertulis ${cellText(p.written, 'id')}, seharusnya ${quoted(p.expected, 'id')}.`,
  RANKING_ROW: (p) => rowWords(p, 'id'),
  RANKING_MORE: (p) => `Dan ${p.count} perbedaan lagi di tab ini.`,
  HISTORY_ROW: (p) =>
    p.reason === 'unsealed'
      ? `Baris ${p.row} riwayat tidak bersegel: disisipkan dengan tangan, atau segelnya dihapus.`
      : `Rantai riwayat putus di baris ${p.row}: baris itu atau baris sebelumnya diubah, dihapus, atau disisipkan.`,
  HISTORY_CUT: () => 'Baris terbaru riwayat tidak ada lagi: dihapus, atau segelnya diubah.',
  PRINTED_CHANGED: (p) => printedWords(p, 'id'),
  EVIDENCE_DAMAGED: (p) =>
    p.isEvidence
      ? 'Berkas bukti diubah sejak ditulis: segelnya tidak cocok dengan isinya.'
      : 'Berkas itu bukan berkas bukti yang dapat dibaca.',
  EVIDENCE_UNRECORDED: (p) =>
    `Riwayat tidak mencatat berkas bukti ini (kode ${p.code}, ${dateTime(p.at, 'id')})${p.present === null ? '' : `; hasil yang tercatat berkode ${p.present}`}.`,
  EVIDENCE_HISTORY: (p) => `${p.rows} baris pertama riwayat bukan lagi yang ada saat hasil dikunci.`,
  EVIDENCE_RANK: (p) =>
    `Menurut berkas bukti ${p.code} di peringkat ${p.rank}, menurut hitung ulang ${p.now === null ? 'tidak diperingkat' : `di peringkat ${p.now}`}.`,
  DOCUMENT_OF_OTHER_RESULT: (p) => `${documentWords(p, 'id')} dibuat dari hasil yang lain.`,
  DOCUMENT_OF_NOBODY: (p) => `${documentWords(p, 'id')} tidak sesuai: menurut hasil ini tidak ada ${nobody(p, 'id')}.`,
  DOCUMENT_UNRECORDED: (p) => `${documentWords(p, 'id')} bukan dari proses yang tercatat di tab Riwayat.`,
  DOCUMENT_TITLE: (p) =>
    `Judul ${p.kind} tertulis ${quoted(p.written, 'id')}, menurut hasil ini ${quoted(p.expected, 'id')}.`,
  DOCUMENT_FILE_MISSING: (p) => `${documentWords(p, 'id')}: berkasnya tidak ada lagi di folder.`,
  DOCUMENT_FILE_CHANGED: (p) => `${documentWords(p, 'id')}: berkasnya diubah sejak dibuat.`,
  DOCUMENT_LINK: (p) => `${documentWords(p, 'id')}: tautannya tidak menuju berkas yang dibuat.`,
  DOCUMENT_NUMBER: (p) => `${documentWords(p, 'id')}: nomornya bukan nomor yang tercetak di dalamnya.`,
  DOCUMENT_ROW_MISSING: (p) => `${p.count} dokumen di folder tidak punya baris lagi di tab ini.`,
  NUMBER_HIDDEN: (p) =>
    `Format ${quoted(p.format, 'id')} menampilkan angka lain; isinya ${quoted(p.value, 'id')}${further(p.more, 'id')}.`,
  FORMULA_IN_PLACE: (p) => `Rumus di tempat isi yang ditulis Lembar Juri${further(p.more, 'id')}.`,
  TAB_FALSE: (p) => `Tab ini bernama seperti ${quoted(p.real, 'id')}, tetapi bukan tab itu.`,
};

const en: Sentences = {
  NOTHING_DECIDED: () => 'No result has been computed or decided yet, so there is nothing to compare with.',
  CHANGED: (p) => `Changed since it was decided: ${changePhrase(p, 'en')}.`,
  CHANGED_SINCE_COMPUTED: (p) =>
    `Scores, rules or plenary decisions have changed since the last computation (${dateTime(p.at, 'en')}).`,
  COMPUTED_BY_EARLIER_RULES: (p) =>
    `Computed on ${dateTime(p.at, 'en')} under version ${p.version} of the rules; version ${p.present} holds now. What counts for the result is still the same.`,
  DECISION_DAMAGED: (p) =>
    `What was kept of the result decided on ${dateTime(p.at, 'en')} is gone or was altered. ${p.isSame ? 'The workbook itself still has the recorded hash.' : 'The workbook no longer has the recorded hash either, and what changed cannot be told.'}`,
  DECISION_UNRECORDED: (p) =>
    `A decision with the code ${p.code} (${p.at}) is kept, but its row is gone from the history.`,
  DECISION_MISLABELLED: (p) =>
    `Code, time or person beside the kept result read ${p.written}; in the history they are ${p.recorded}.`,
  RANKING_MISSING: () => 'This ranking tab is gone.',
  RANKING_UNRECORDED: () => 'This ranking tab does not come from a computation in the history.',
  RANKING_ORIGIN: (p) => `The line below the title was altered. By the history it is to say: ${p.expected}.`,
  RANKING_TITLE: (p) => `The title is written ${cellText(p.written, 'en')}, it is to be ${quoted(p.expected, 'en')}.`,
  RANKING_ROW: (p) => rowWords(p, 'en'),
  RANKING_MORE: (p) => `And ${p.count} more differences in this tab.`,
  HISTORY_ROW: (p) =>
    p.reason === 'unsealed'
      ? `Row ${p.row} of the history carries no seal: it was put in by hand, or its seal was taken off.`
      : `The chain of the history breaks at row ${p.row}: it or the row before was altered, taken out or put in.`,
  HISTORY_CUT: () => 'The newest row of the history is gone: taken out, or its seal was altered.',
  PRINTED_CHANGED: (p) => printedWords(p, 'en'),
  EVIDENCE_DAMAGED: (p) =>
    p.isEvidence
      ? 'The evidence file was altered since it was written: its seal does not fit what it says.'
      : 'That file is no evidence file that can be read.',
  EVIDENCE_UNRECORDED: (p) =>
    `The history records no such evidence file (code ${p.code}, ${dateTime(p.at, 'en')})${p.present === null ? '' : `; the result it records has the code ${p.present}`}.`,
  EVIDENCE_HISTORY: (p) =>
    `The first ${p.rows === 1 ? 'row' : `${p.rows} rows`} of the history ${p.rows === 1 ? 'is' : 'are'} no longer what was there when the result was locked.`,
  EVIDENCE_RANK: (p) =>
    `By the evidence file ${p.code} has rank ${p.rank}, recomputed it ${p.now === null ? 'is not ranked' : `has rank ${p.now}`}.`,
  DOCUMENT_OF_OTHER_RESULT: (p) => `${documentWords(p, 'en')} ${were(p)} made of another result.`,
  DOCUMENT_OF_NOBODY: (p) =>
    `${documentWords(p, 'en')} ${are(p, 'does', 'do')} not fit: by this result there is no ${nobody(p, 'en')}.`,
  DOCUMENT_UNRECORDED: (p) => `${documentWords(p, 'en')} ${are(p, 'does', 'do')} not come from a run in the history.`,
  DOCUMENT_TITLE: (p) =>
    `The title of a ${p.kind} is written ${quoted(p.written, 'en')}, by this result it is ${quoted(p.expected, 'en')}.`,
  DOCUMENT_FILE_MISSING: (p) => `${documentWords(p, 'en')}: the file is no longer in the folder.`,
  DOCUMENT_FILE_CHANGED: (p) => `${documentWords(p, 'en')}: the file was changed since it was made.`,
  DOCUMENT_LINK: (p) => `${documentWords(p, 'en')}: the link does not lead to the file that was made.`,
  DOCUMENT_NUMBER: (p) => `${documentWords(p, 'en')}: the number is not the one printed in it.`,
  DOCUMENT_ROW_MISSING: (p) =>
    p.count === 1
      ? '1 document in the folder has no row in this tab any more.'
      : `${p.count} documents in the folder have no row in this tab any more.`,
  NUMBER_HIDDEN: (p) =>
    `The format ${quoted(p.format, 'en')} shows another number; the cell holds ${quoted(p.value, 'en')}${further(p.more, 'en')}.`,
  FORMULA_IN_PLACE: (p) => `A formula where Lembar Juri wrote a value${further(p.more, 'en')}.`,
  TAB_FALSE: (p) => `This tab is named like ${quoted(p.real, 'en')} and is not that tab.`,
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
