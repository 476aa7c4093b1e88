// What is wrong with a package, in Indonesian and English.
import type { Language } from '../vocabulary/language';
import type { PackageFault } from './check';

type Sentences = Record<PackageFault['code'], (of: { part: string; stage: string; entry: string }) => string>;

const id = {
  'not-a-package': () => 'Bukan Paket Usulan, atau arsipnya rusak seluruhnya.',
  'too-large': () => 'Arsipnya lebih besar daripada Paket Usulan mana pun, atau memuat dua bagian bernama sama.',
  'seal-broken': () => 'Bagian manifest.json diubah sejak paket dibuat.',
  newer: () => 'Dibuat oleh Lembar Juri yang lebih baru. Perbarui Lembar Juri, lalu ulangi.',
  'hash-differs': () => 'Kode hasil tidak sesuai dengan data yang dihitung (counted.json).',
  'not-ranked': () => 'Dihitung dengan aturan dari versi lain, jadi peringkatnya tidak dapat dihitung ulang di sini.',
  'part-missing': ({ part }) => `Bagian ${part} tidak ada.`,
  'part-damaged': ({ part }) => `Bagian ${part} rusak dan tidak dapat dibaca.`,
  'part-changed': ({ part }) => `Bagian ${part} diubah sejak paket dibuat.`,
  'part-unknown': ({ part }) => `Bagian ${part} ditambahkan setelah paket dibuat.`,
  'part-invalid': ({ part }) => `Isi bagian ${part} tidak lengkap atau tidak sah.`,
  'part-contradicts': ({ part }) => `Isi bagian ${part} berbeda dari data yang dihitung (counted.json).`,
  'place-wrong': ({ stage, entry }) => `Peringkat ${entry} pada tahap ${stage} tidak sesuai dengan nilainya.`,
} satisfies Sentences;

const en: Sentences = {
  'not-a-package': () => 'No nomination package, or the whole archive is damaged.',
  'too-large': () => 'The archive is larger than any nomination package, or holds two parts of one name.',
  'seal-broken': () => 'The part manifest.json was changed after the package was made.',
  newer: () => 'Made by a newer Lembar Juri. Update Lembar Juri and try again.',
  'hash-differs': () => 'The result code does not match what counted (counted.json).',
  'not-ranked': () => 'Counted by the rules of another version, so its ranking cannot be computed again here.',
  'part-missing': ({ part }) => `The part ${part} is missing.`,
  'part-damaged': ({ part }) => `The part ${part} is damaged and cannot be read.`,
  'part-changed': ({ part }) => `The part ${part} was changed after the package was made.`,
  'part-unknown': ({ part }) => `The part ${part} was added after the package was made.`,
  'part-invalid': ({ part }) => `The content of the part ${part} is incomplete or invalid.`,
  'part-contradicts': ({ part }) => `The part ${part} differs from what counted (counted.json).`,
  'place-wrong': ({ stage, entry }) => `The rank of ${entry} at stage ${stage} does not follow from its scores.`,
};

/** The fault in one sentence. */
export const packageFaultSentence = (fault: PackageFault, language: Language): string =>
  (language === 'id' ? id : en)[fault.code]({ part: '', stage: '', entry: '', ...fault });
