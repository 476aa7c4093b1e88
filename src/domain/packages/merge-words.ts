// What is said while packages are taken into the next level's competition, in Indonesian and English.
import type { Language } from '../vocabulary/language';
import type { MergeNote, Refusal } from './merge';

const id = {
  twice: (of: string) => `Hasil yang sama sudah diterima dari “${of}”.`,
  outdated: (of: string) => `Hasil kompetisi ini ditetapkan lagi sesudahnya; yang diterima “${of}”.`,
  foreign: (province: string) => `Berasal dari Provinsi ${province}.`,
  empty: () => 'Tidak ada inovasi yang diusulkan di dalamnya.',
  'same-innovation': (name: string, one: string, other: string) =>
    `Inovasi bernama sama dari dua daerah: “${name}” (${one} dan ${other}). Periksa mana yang asli.`,
  'past-winner': (name: string, government: string, year: string) =>
    `“${name}” (${government}) sudah pernah menang${year === '' ? '' : ` pada ${year}`}. Periksa apakah boleh ikut lagi.`,
  'over-quota': (government: string, count: number, quota: number) =>
    `${government} mengirim ${count} inovasi, kuotanya ${quota}. Isi Status bagi yang tidak diikutkan.`,
  known: (name: string, government: string) => `“${name}” (${government}) sudah ada di tab Peserta; tidak ditambah.`,
};

const en: typeof id = {
  twice: (of) => `The same result was taken from “${of}”.`,
  outdated: (of) => `The result of this competition was decided again later; “${of}” is taken.`,
  foreign: (province) => `It comes from the province of ${province}.`,
  empty: () => 'It nominates no innovation.',
  'same-innovation': (name, one, other) =>
    `Two governments sent an innovation of this name: “${name}” (${one} and ${other}). Check whose it is.`,
  'past-winner': (name, government, year) =>
    `“${name}” (${government}) has won before${year === '' ? '' : ` in ${year}`}. Check whether it may enter again.`,
  'over-quota': (government, count, quota) =>
    `${government} sent ${count} innovations, its quota is ${quota}. Fill in the status of those that do not enter.`,
  known: (name, government) => `“${name}” (${government}) is in the entries tab already; it was not added.`,
};

export function refusalSentence(refusal: Refusal, language: Language): string {
  const words = language === 'id' ? id : en;
  if (refusal.code === 'foreign') return words.foreign(refusal.province);
  return refusal.code === 'empty' ? words.empty() : words[refusal.code](refusal.of);
}

export function mergeNoteSentence(note: MergeNote, language: Language): string {
  const words = language === 'id' ? id : en;
  if (note.code === 'over-quota') return words['over-quota'](note.government, note.count, note.quota);
  if (note.code === 'past-winner') return words['past-winner'](note.name, note.government, note.year);
  if (note.code === 'known') return words.known(note.name, note.government);
  return words['same-innovation'](note.name, ...note.governments);
}
