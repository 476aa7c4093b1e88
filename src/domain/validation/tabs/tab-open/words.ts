// TAB_OPEN: a tab that decides stands open although it was shut. Found while reading (use-cases/guarding).
import type { FindingWords } from '../../finding-kind';

export type Params = Record<string, never>;

export const words: FindingWords<Params> = {
  id: () =>
    'Tab ini menentukan hasil dan pernah dikunci, tetapi sekarang dapat diubah orang lain. Periksa isinya, lalu ulangi: perintah panitia menguncinya kembali.',
  en: () =>
    'This tab decides the result and was locked, but now others can edit it. Check what it says, then try again: a command of the committee locks it.',
};
