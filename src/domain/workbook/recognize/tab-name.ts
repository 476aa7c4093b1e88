// Which tabs are never a judge's, by their name alone: their cells need not be read.
import { isWord, TABS, type Word } from '../../vocabulary/words';

/** Rekap, Rekapitulasi Nilai … wherever the word stands. */
const RECAP = /(?:^|[^\p{L}])(?:rekap|recap|gabungan|klasemen)/iu;
const FIRST_WORD =
  /^(?:salinan|copy of|hasil|results?|peringkat|ranking|ringkasan|summary|template|templat|format|blangko|contoh|petunjuk)(?!\p{L})/iu;
const OF_A_JUDGE = /(?:^|[^\p{L}])(?:juri|judge)/iu;

/** Names that an office has given to tabs of its own always: what stands in them tells. */
const EVERYBODYS: readonly Word[] = [TABS.screening, TABS.assignment, TABS.schedule];

/** True for a tab of the add-on's own, configuration or written. */
const isOurs = (typed: string): boolean =>
  Object.values(TABS).some((tab: Word) => !EVERYBODYS.includes(tab) && isWord(typed, tab));

/**
 * False for configuration tabs, written tabs, recapitulations, copies, blank forms. "Hasil Juri 1" may be a judge's,
 * "Salinan Juri 1" may not.
 */
export function mayBeJudgeTab(name: string): boolean {
  const typed = name.trim();
  if (isOurs(typed) || RECAP.test(typed)) return false;
  if (!FIRST_WORD.test(typed)) return true;
  return /^(?:hasil|results?)/i.test(typed) && OF_A_JUDGE.test(typed);
}

/** True for a recapitulation of somebody's own: where no judge has a tab, it may be all there is. */
export const isRecap = (name: string): boolean =>
  !mayBeJudgeTab(name) &&
  !isOurs(name.trim()) &&
  !/^(?:salinan|copy of|templ|format|blangko|contoh|petunjuk)/i.test(name.trim());
