// The texts of a judge's tab, in Indonesian and English: short, since a phone shows about fifty letters per line.
import type { Language } from '../../vocabulary/language';

export type JudgeTabWords = {
  /** Whose tab of which stage it is. */
  title(stage: string, judge: { code: string; name: string }, competition: string): string;
  /** How to fill it in. `range`: the scale of every criterion ("0–100"), null where they differ. */
  help(range: string | null, deadline: string): string;
  /** Between and behind the numbers of "39 dari 46 selesai". */
  of: string;
  done: string;
  /** Why a score cell takes no other value. */
  rejected(range: string): string;
};

const nameOf = ({ code, name }: { code: string; name: string }): string => (name === '' ? code : `${name} (${code})`);
const titled = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

const id: JudgeTabWords = {
  title: (stage, judge, competition) => titled([stage, nameOf(judge), competition]),
  help: (range, deadline) =>
    [`Nilai ${range ?? 'sesuai judul'} atau BK (benturan).`, ...(deadline === '' ? [] : [`Batas: ${deadline}.`])].join(
      ' ',
    ),
  of: ' dari ',
  done: ' selesai',
  rejected: (range) =>
    `Isi angka ${range}, atau BK bila tidak menilai karena benturan kepentingan. Kosongkan bila belum dinilai.`,
};

const en: JudgeTabWords = {
  title: (stage, judge, competition) => titled([stage, nameOf(judge), competition]),
  help: (range, deadline) =>
    [`Score ${range ?? 'as headed'} or BK (conflict).`, ...(deadline === '' ? [] : [`Due: ${deadline}.`])].join(' '),
  of: ' of ',
  done: ' done',
  rejected: (range) =>
    `Enter a number ${range}, or BK if you step aside because of a conflict of interest. Leave blank what is not scored yet.`,
};

export const judgeTabWords = (language: Language): JudgeTabWords => ({ id, en })[language];
