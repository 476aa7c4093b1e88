// DOCUMENT_OUTDATED: papers that stand say other than the result does now. Found by use-cases/documents.
import type { FindingWords } from '../../finding-kind';

/** Titles of the first papers, and how many there are. */
export type Params = { titles: string[]; count: number };

const named = ({ titles, count }: Params, more: (rest: number) => string): string =>
  titles.join('; ') + (count > titles.length ? more(count - titles.length) : '');

export const words: FindingWords<Params> = {
  id: (p) =>
    `Tidak sesuai lagi dengan hasil: ${named(p, (rest) => `; dan ${rest} lain`)}. Buat revisi atau tarik dokumennya.`,
  en: (p) =>
    `No longer what the result says: ${named(p, (rest) => `; and ${rest} more`)}. Make a revision or withdraw the paper.`,
};
