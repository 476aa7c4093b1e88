// Messages about emblems, and what the hidden tab of them says of itself.
import type { Language } from '../../vocabulary/language';

const id = {
  tab: 'Lambang pada kop surat',
  origin: 'ditulis saat lambang diunggah',
  tooLarge: (kilobytes: number) => `Gambar ini lebih dari ${kilobytes} kB. Perkecil, lalu unggah lagi.`,
  noPicture: 'Gambar ini tidak dapat dipakai. Unggah PNG atau JPEG.',
};

const en: typeof id = {
  tab: 'Emblems of the letterhead',
  origin: 'written when an emblem is uploaded',
  tooLarge: (kilobytes) => `This picture has more than ${kilobytes} kB. Make it smaller and upload it again.`,
  noPicture: 'This picture cannot be used. Upload a PNG or JPEG.',
};

export const letterheadWords = (language: Language): typeof id => (language === 'id' ? id : en);
