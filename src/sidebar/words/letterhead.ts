// Messages of the panel about letterhead and signers.
import type { Language } from '../../domain/vocabulary/language';

const id = {
  title: 'Kop dan penandatangan',
  hint: 'Sekali untuk semua dokumen: Garuda pada kop kepala daerah, lambang daerah pada kop instansi. PNG atau JPEG, paling besar 300 kB.',
  upload: { garuda: 'Unggah Garuda', daerah: 'Unggah lambang daerah' },
  drop: { garuda: 'Hapus Garuda', daerah: 'Hapus lambang daerah' },
  none: 'Belum ada.',
  kept: (kilobytes: number) => `Terpasang (${kilobytes} kB).`,
  unreadable: 'Gambar ini tidak dapat dibaca oleh peramban.',
  addSigners: 'Buat tab Penandatangan',
  signers: (tab: string) => `Siapa menandatangani apa, di atas kop siapa, dengan tembusan siapa: tab “${tab}”.`,
};

type LetterheadPanelWords = typeof id;

const en: LetterheadPanelWords = {
  title: 'Letterhead and signers',
  hint: 'Once for all documents: Garuda on the letterhead of the head of the region, the region’s emblem on the unit’s. PNG or JPEG, at most 300 kB.',
  upload: { garuda: 'Upload Garuda', daerah: 'Upload the region’s emblem' },
  drop: { garuda: 'Remove Garuda', daerah: 'Remove the region’s emblem' },
  none: 'None yet.',
  kept: (kilobytes) => `In place (${kilobytes} kB).`,
  unreadable: 'The browser cannot read this picture.',
  addSigners: 'Make the signers tab',
  signers: (tab) => `Who signs what, on whose letterhead, with copies to whom: tab “${tab}”.`,
};

export const letterheadPanelWords: Record<Language, LetterheadPanelWords> = { id, en };
