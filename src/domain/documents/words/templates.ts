// Messages about templates: what is wrong with one, and why one cannot be used.

import type { Language } from '../../vocabulary/language';
import type { TagFault } from '../filling/template-check';

const id = {
  TAG_UNKNOWN: (tag: string, near: string | null) =>
    `{{${tag}}} bukan isian yang dikenal${near === null ? '' : `; maksudnya {{${near}}}?`}`,
  TAG_UNSUPPORTED: (tag: string) => `{{${tag}}} bukan jenis isian yang didukung`,
  LIST_AS_TEXT: (tag: string) => `{{${tag}}} adalah daftar: tulis {{#${tag}}} … {{/${tag}}}`,
  TAG_UNCLOSED: (tag: string) => `“{{${tag}” tidak ditutup dengan }}`,
  TAG_UNOPENED: (tag: string) => `“${tag}}}” tidak dibuka dengan {{`,
  TAG_SINGLE: (tag: string) => `{${tag}} harus bertanda kurung ganda: {{${tag}}}`,
  LOOP_UNCLOSED: (tag: string) => `{{#${tag}}} tidak ditutup dengan {{/${tag}}}`,
  LOOP_UNOPENED: (tag: string) => `{{/${tag}}} tidak dibuka dengan {{#${tag}}}`,
  LOOP_CROSSED: (tag: string) => `{{/${tag}}} menutup bagian lain yang masih terbuka`,
  TAG_BROKEN: (tag: string) => (tag === '' ? 'templat ini tidak dapat diisi' : `{{${tag}}} tidak dapat diisi`),
  TAG_FOREIGN: (tag: string, near: string | null) =>
    near === null ? `${tag} bukan isian; tulis nama isian dalam {{…}}` : `${tag} bukan isian; tulis {{${near}}}`,
  NO_FIELDS: (tag: string) =>
    `templat ini tidak berisi satu isian pun, sehingga semua dokumen akan sama; tulis misalnya {{${tag}}}`,
  NOT_A_DOCX: () => 'berkas ini bukan dokumen Word (.docx)',
  TOO_LARGE: () => 'isi berkas ini terlalu besar untuk sebuah templat; hapus halaman dan gambar yang tidak perlu',
  ACTIVE_CONTENT: (what: string) =>
    `templat ini berisi ${what}, yang menjalankan atau mengambil sesuatu dari luar saat dokumen dibuka; hapus dahulu di Word`,
  at: (paragraph: string) => `pada “${paragraph}”`,
  faulty: (kind: string, faults: string) =>
    `Templat ${kind} belum dapat dipakai, jadi tidak ada yang dibuat: ${faults}`,
  more: (count: number) => `dan ${count} hal lain`,
  deleted: (kind: string) =>
    `Templat ${kind} tidak ada lagi di Drive. Kembalikan templat bawaan, atau unggah templat lagi.`,
  foreign: (kind: string, maker: string) =>
    `Templat ${kind} milik ${maker} dan hanya terlihat olehnya. Minta ${maker} membuat dokumennya, unggah templat yang sama sebagai milik Anda, atau kembalikan templat bawaan.`,
  tooLarge: (megabytes: string, most: string) =>
    `Berkas ini ${megabytes} MB; paling besar ${most} MB. Perkecil gambar di dalamnya, lalu unggah lagi.`,
  title: (kind: string) => `Templat ${kind}`,
};

const en: typeof id = {
  TAG_UNKNOWN: (tag, near) => `{{${tag}}} is no known field${near === null ? '' : `; is {{${near}}} meant?`}`,
  TAG_UNSUPPORTED: (tag) => `{{${tag}}} is of a sort that is not supported`,
  LIST_AS_TEXT: (tag) => `{{${tag}}} is a list: write {{#${tag}}} … {{/${tag}}}`,
  TAG_UNCLOSED: (tag) => `“{{${tag}” is not closed with }}`,
  TAG_UNOPENED: (tag) => `“${tag}}}” is not opened with {{`,
  TAG_SINGLE: (tag) => `{${tag}} wants double braces: {{${tag}}}`,
  LOOP_UNCLOSED: (tag) => `{{#${tag}}} is not closed with {{/${tag}}}`,
  LOOP_UNOPENED: (tag) => `{{/${tag}}} is not opened with {{#${tag}}}`,
  LOOP_CROSSED: (tag) => `{{/${tag}}} closes another part that is still open`,
  TAG_BROKEN: (tag) => (tag === '' ? 'this template cannot be filled' : `{{${tag}}} cannot be filled`),
  TAG_FOREIGN: (tag, near) =>
    near === null ? `${tag} is no field; write the field’s name in {{…}}` : `${tag} is no field; write {{${near}}}`,
  NO_FIELDS: (tag) =>
    `this template has no field at all, so all documents would be the same; write for instance {{${tag}}}`,
  NOT_A_DOCX: () => 'this file is no Word document (.docx)',
  TOO_LARGE: () => 'this file holds too much for a template; remove the pages and pictures it does not need',
  ACTIVE_CONTENT: (what) =>
    `this template holds ${what}, which runs or fetches something when a document is opened; remove it in Word first`,
  at: (paragraph) => `at “${paragraph}”`,
  faulty: (kind, faults) => `The template ${kind} cannot be used yet, so nothing was made: ${faults}`,
  more: (count) => `and ${count} more`,
  deleted: (kind) => `The template ${kind} is no longer in Drive. Restore the built-in one, or upload one again.`,
  foreign: (kind, maker) =>
    `The template ${kind} belongs to ${maker}, who alone can see it. Ask ${maker} to make the documents, upload the same template as yours, or restore the built-in one.`,
  tooLarge: (megabytes, most) =>
    `This file has ${megabytes} MB; the most is ${most} MB. Make its pictures smaller and upload it again.`,
  title: (kind) => `Template ${kind}`,
};

export const templateWords = (language: Language): typeof id => (language === 'id' ? id : en);

/** One sentence for each fault, with its paragraph. */
export function faultSentences(faults: readonly TagFault[], language: Language): string[] {
  const words = templateWords(language);
  const sentences = faults.map((fault) => {
    const what = 'near' in fault ? words[fault.code](fault.tag, fault.near) : words[fault.code](fault.tag);
    return fault.paragraph === '' ? what : `${what}${what.endsWith('?') ? '' : ','} ${words.at(fault.paragraph)}`;
  });
  return [...new Set(sentences)];
}

/** The first few faults in one sentence, for a message. */
export function faultSummary(kind: string, faults: readonly TagFault[], language: Language): string {
  const words = templateWords(language);
  const all = faultSentences(faults, language);
  const told = all.slice(0, 5);
  return words.faulty(kind, [...told, ...(all.length > 5 ? [words.more(all.length - 5)] : [])].join('; '));
}
