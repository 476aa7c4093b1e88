// What to do with a file that is no .xlsx, in one sentence for each kind; `file`: its name, or “this file”.
import type { Language } from '../vocabulary/language';
import type { OtherFile } from './other-file';

type Sentences = Record<OtherFile, (file: string) => string>;

const id: Sentences = {
  old: (file) =>
    `${file} berformat lama (.xls, .et) atau terkunci kata sandi: buka di Excel atau WPS, lepas kata sandinya, lalu simpan sebagai .xlsx.`,
  text: (file) =>
    `${file} berformat CSV: buka di Excel, WPS, atau Google Spreadsheet, pastikan kolom dan angkanya benar, lalu simpan sebagai .xlsx.`,
  photo: (file) => `${file} adalah foto: ketik nilainya ke berkas .xlsx, dan simpan foto itu sebagai bukti.`,
  pdf: (file) => `${file} adalah PDF: ketik nilainya ke berkas .xlsx, dan simpan PDF itu sebagai bukti.`,
};

const en: Sentences = {
  old: (file) =>
    `${file} is in an old format (.xls, .et) or locked with a password: open it in Excel or WPS, remove the password and save it as .xlsx.`,
  text: (file) =>
    `${file} is CSV: open it in Excel, WPS or Google Sheets, check its columns and numbers, and save it as .xlsx.`,
  photo: (file) => `${file} is a photo: type its scores into the .xlsx file, and keep the photo as evidence.`,
  pdf: (file) => `${file} is a PDF: type its scores into the .xlsx file, and keep the PDF as evidence.`,
};

const THIS: Record<Language, string> = { id: 'Berkas ini', en: 'This file' };

export const otherFileSentence = (kind: OtherFile, language: Language, name: string | null = null): string =>
  (language === 'id' ? id : en)[kind](
    name === null ? THIS[language] : `${language === 'id' ? 'Berkas' : 'The file'} “${name}”`,
  );
