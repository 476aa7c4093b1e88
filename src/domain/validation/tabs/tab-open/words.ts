// TAB_OPEN: a tab that decides stands open although it was shut, or is shut against an admin. Found while reading (use-cases/guarding).
import type { FindingWords } from '../../finding-kind';

/** `isShutOut`: the admin who asks may not edit it. */
export type Params = { isShutOut: boolean };

export const words: FindingWords<Params> = {
  id: (p) =>
    p.isShutOut
      ? 'Tab ini tertutup bagi Anda, padahal Anda panitia. Minta pemilik berkas menekan “Periksa lembar juri” satu kali; sesudahnya tab ini terbuka bagi Anda.'
      : 'Tab ini menentukan hasil dan pernah dikunci, tetapi sekarang dapat diubah orang lain. Periksa isinya, lalu ulangi: perintah panitia menguncinya kembali.',
  en: (p) =>
    p.isShutOut
      ? 'This tab is closed to you although you are on the committee. Ask the owner of the file to press “Check judge tabs” once; then it is open to you.'
      : 'This tab decides the result and was locked, but now others can edit it. Check what it says, then try again: a command of the committee locks it.',
};
