// Messages about kinds of documents for people who choose among them.

import type { Language } from '../../vocabulary/language';
import type { MissingPeople, Phase } from '../kinds/document-kind';
import type { KindId } from '../kinds/list';
import { KIND_WORDS } from '../kinds/words';

const PHASE_NAMES: Record<Language, Record<Phase, string>> = {
  id: { before: 'Sebelum penilaian', plenary: 'Pleno', award: 'Penghargaan' },
  en: { before: 'Before judging', plenary: 'Plenary', award: 'Award' },
};

export const kindName = (kind: KindId, language: Language): string => KIND_WORDS[kind].name[language];

export const phaseName = (phase: Phase, language: Language): string => PHASE_NAMES[language][phase];

/** Above the list of kinds. */
export const chooseKinds = (count: number, language: Language): string =>
  language === 'id' ? `Pilih jenis dokumen (${count} dipilih)` : `Choose kinds of documents (${count} chosen)`;

/** On the button, where others are chosen than certificates and letters. */
export const makeChosen = (count: number, language: Language): string => {
  if (language === 'id') return count === 0 ? 'Pilih jenis dokumen dahulu' : `Buat ${count} jenis dokumen`;
  if (count === 0) return 'Choose kinds of documents first';
  return `Make ${count} ${count === 1 ? 'kind' : 'kinds'} of documents`;
};

/** What must exist for a document of the kind. */
const REASONS: Record<Language, Record<MissingPeople, string>> = {
  id: {
    judges: 'belum ada juri, atau tab jurinya masih berisi kesalahan',
    guests: 'belum ada juri, peserta presentasi, atau pemenang yang dapat diundang',
    winners: 'tidak ada pemenang pada tahap terakhir',
    losers: 'semua peserta yang dinilai menang',
    stages: 'belum ada tahap yang peringkatnya tersusun',
    earlierStages: 'belum ada tahap sebelum tahap terakhir yang peringkatnya tersusun',
    nominees:
      'tidak ada pemenang yang diusulkan ke kompetisi berikutnya (tulis sebutannya di kolom Sebutan tab Tahapan)',
    visits: 'tidak ada tahap kunjungan lapangan, atau pesertanya belum diketahui',
    people: 'belum ada peserta atau juri',
    money: 'tidak ada uang pembinaan dan tidak ada juri',
  },
  en: {
    judges: 'there are no judges yet, or their tabs still hold errors',
    guests: 'there are no judges, presenters or winners to invite yet',
    winners: 'nobody has won at the last stage',
    losers: 'every entry that was scored has won',
    stages: 'no stage has been ranked yet',
    earlierStages: 'no stage before the last has been ranked yet',
    nominees: 'no winner is proposed for a further competition (write the title in the column Title of the stages tab)',
    visits: 'there is no field visit, or nobody has reached it yet',
    people: 'there are no entries or judges yet',
    money: 'there is no prize money, and there are no judges',
  },
};

/** Why no document of a kind was made; `awaits`: the stage whose result it needs. */
export function noDocument(kind: KindId, language: Language, awaits?: string): string {
  const name = kindName(kind, language);
  if (language === 'id') {
    const reason =
      awaits === undefined ? REASONS.id[KIND_WORDS[kind].missing] : `menunggu hasil tahap terakhir, ${awaits}`;
    return `Tidak ada dokumen “${name}” yang dibuat: ${reason}.`;
  }
  const reason =
    awaits === undefined ? REASONS.en[KIND_WORDS[kind].missing] : `it needs the result of the last stage, ${awaits}`;
  return `No document “${name}” was made: ${reason}.`;
}
