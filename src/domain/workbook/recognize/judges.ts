// The judges behind tabs nobody has listed: their codes and names from the names of the tabs.
import { blankJudge, type Judge } from '../../competition/competition';
import { codeKey, nameKey } from '../../vocabulary/keys';
import { textOf } from '../read/cells';
import { splitsOf } from '../tab-names';
import type { ScoreTable } from './score-table';

const LONGEST_CODE = 12;

/** "Juri-1": the word in front is no stage. */
const JUDGE_WORDS = ['juri', 'dewanjuri', 'judge', 'penilai', 'panelis'];

export const isJudgeWord = (text: string): boolean => JUDGE_WORDS.includes(nameKey(text));

/**
 * One judge a tab, in their order. `Proposal · J1`, `Proposal · J2`: where all tabs have the same words in front, what
 * follows is the code; else a short name of a tab is itself the code. What is longer is the judge's name, with the next of
 * the codes J1, J2 … that no other judge has.
 */
export function judgesOfTabs(tabs: readonly string[]): Judge[] {
  return judgesOfLabels(behindStage(tabs) ?? tabs.map((tab) => tab.trim()));
}

/** One judge a label: a short one is the code, a longer one the name or e-mail of the next of J1, J2 … */
export function judgesOfLabels(labels: readonly string[]): Judge[] {
  const taken = new Set(labels.filter((label) => isShort(label)).map(codeKey));
  let number = 0;
  return labels.map((label) => {
    if (isShort(label)) return judge(label, isPersonal(label) ? label : '');
    do number += 1;
    while (taken.has(`j${number}`));
    return label.includes('@') ? { ...judge(`J${number}`, ''), email: label } : judge(`J${number}`, label);
  });
}

const isShort = (label: string): boolean =>
  [...label].length <= LONGEST_CODE && codeKey(label) !== '' && !label.includes('@');

/** "Bu Retno" says who it is, "J1", "Juri 2" or "A" does not. */
const isPersonal = (label: string): boolean => !/\p{N}/u.test(label) && [...label].length > 3;

/** What stands behind the words that all tabs have in front; null when they have none, or when it does not tell them apart. */
function behindStage(tabs: readonly string[]): string[] | null {
  const [first, ...others] = tabs.map((tab) => splitsOf(tab).filter(({ right }) => codeKey(right) !== ''));
  for (const { left, right } of [...(first ?? [])].sort(spacedLast).reverse()) {
    const key = nameKey(left);
    if (key === '' || isJudgeWord(left)) continue;
    const rights = others.map((splits) => splits.find((split) => nameKey(split.left) === key)?.right);
    const all = [right, ...rights].flatMap((one) => one ?? []);
    if (all.length === tabs.length && new Set(all.map(codeKey)).size === all.length) return all;
  }
  return null;
}

/** A separator between spaces is meant as one; of those the last stands before the judge. */
const spacedLast = (one: { spaced: boolean; at: number }, other: { spaced: boolean; at: number }): number =>
  Number(one.spaced) - Number(other.spaced) || one.at - other.at;

const NAME_CELL = /^(?:nama\s+)?(?:dewan\s+)?(?:juri|judge|penilai|panelis)(?:\s+name)?\s*(?:[:=]\s*(.*))?$/i;

/** "Nama Juri: Bu Retno" over a table, in one cell or in two; '' when nothing says so. */
export function judgeNameAbove({ above }: Pick<ScoreTable, 'above'>): string {
  for (const cells of above) {
    const texts = cells.map(textOf);
    for (const [index, text] of texts.entries()) {
      const found = NAME_CELL.exec(text);
      if (found === null) continue;
      const name = (found[1] ?? '').trim() || (texts.slice(index + 1).find((one) => /\p{L}/u.test(one)) ?? '');
      const clean = name.replace(/^[:=\s]+/, '');
      if (/\p{L}/u.test(clean)) return clean;
    }
  }
  return '';
}

const judge = (code: string, name: string): Judge => ({ ...blankJudge, code, name });
