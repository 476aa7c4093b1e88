// Messages when Drive refuses: a sentence for each kind of refusal, with the way to fix it.
import type { DriveFailure, DriveFailureKind } from '../../../domain/documents/filing/drive-failure';
import type { Language } from '../../../domain/vocabulary/language';

type Sentences = Record<DriveFailureKind, string>;

const again = 'dokumen yang sudah jadi tidak dibuat dua kali';

const id: Sentences = {
  'api-off':
    'Layanan Drive belum diaktifkan. Buka Ekstensi → Apps Script, pada Layanan (Services) klik +, pilih Drive API, lalu Tambahkan.',
  scope: 'Izin untuk menyimpan dokumen ke Drive belum diberikan. Buka tautan ini, centang izin Drive, lalu ulangi.',
  quota: `Ruang penyimpanan Drive penuh. Kosongkan sebagian, lalu ulangi: ${again}.`,
  'folder-full': `Folder atau drive bersama ini tidak dapat menampung berkas lagi. Pindahkan atau hapus sebagian isinya, lalu ulangi: ${again}.`,
  'daily-limit': `Batas harian permintaan ke Drive sudah tercapai. Ulangi besok: ${again}.`,
  policy:
    'Aturan organisasi Anda tidak mengizinkan skrip ini memakai Drive. Minta pengelola akun Google instansi mengizinkannya.',
  'not-yours': 'Anda tidak berhak mengubah berkas ini di Drive. Minta pemiliknya memberi akses sebagai penyunting.',
  'not-granted': 'Skrip ini tidak (lagi) berhak membuka berkas itu, karena tidak dibuat olehnya atau aksesnya dicabut.',
  'not-exportable': 'Drive tidak dapat mengekspor berkas ini: terlalu besar atau tidak dapat diekspor.',
  'too-large': 'Dokumen ini terlalu besar untuk Drive. Perkecil gambar di templatnya, lalu ulangi.',
  haste: `Drive sedang sibuk. Tunggu beberapa menit, lalu ulangi: ${again}.`,
  server: `Drive sedang terganggu. Tunggu beberapa menit, lalu ulangi: ${again}.`,
  unknown: `Drive tidak menjawab dengan jelas. Ulangi: ${again}.`,
  'not-found': 'Berkas atau foldernya tidak ada lagi di Drive Anda.',
  refused: 'Drive menolak permintaan ini.',
};

const twice = 'documents that are ready are not made twice';

const en: Sentences = {
  'api-off':
    'The Drive service is not switched on. Open Extensions → Apps Script, click + at Services, choose Drive API, then Add.',
  scope:
    'The permission to save documents to Drive has not been granted. Open this link, tick the Drive permission, then try again.',
  quota: `Drive storage is full. Free some space and try again: ${twice}.`,
  'folder-full': `This folder or shared drive takes no more files. Move or delete some of them and try again: ${twice}.`,
  'daily-limit': `The daily limit of requests to Drive is reached. Try again tomorrow: ${twice}.`,
  policy: 'The rules of your organisation do not let this script use Drive. Ask whoever manages its Google accounts.',
  'not-yours': 'You may not change this file in Drive. Ask its owner to make you an editor.',
  'not-granted': 'This script may not (or no longer) open that file: it did not make it, or its access was withdrawn.',
  'not-exportable': 'Drive cannot export this file: it is too large, or of a sort that is not exported.',
  'too-large': 'This document is too large for Drive. Make the pictures in its template smaller and try again.',
  haste: `Drive is busy. Wait a few minutes and try again: ${twice}.`,
  server: `Drive has a fault just now. Wait a few minutes and try again: ${twice}.`,
  unknown: `Drive gave no clear answer. Try again: ${twice}.`,
  'not-found': 'The file or its folder is no longer in your Drive.',
  refused: 'Drive refused this request.',
};

/** The sentence for a refusal; with Google's own words where there is none that says more. */
export function driveSentence({ kind, reason }: DriveFailure, language: Language): string {
  const sentence = (language === 'id' ? id : en)[kind];
  return kind === 'refused' || kind === 'not-exportable' ? `${sentence} (${reason})` : sentence;
}
