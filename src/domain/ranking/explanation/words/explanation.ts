// The explanation of a rank in words: the statements of `ranking/explanation`, one sentence each, in both languages.

import type { Language } from '../../../vocabulary/language';
import type { MethodId } from '../../methods/list';
import { METHOD_WORDS } from '../../methods/words';
import type { ScoreUnit } from '../../score-unit';
import type { Statement, StatementCode, StatementOf } from '../statement';
import { CUT_SENTENCES } from './cut';
import { type Formatter, formatterFor, type Sentences, stepValues, tieBreakName } from './formatter';
import { RANK_SENTENCES } from './rank';
import { SCORE_SENTENCES } from './scores';
import { TIE_SENTENCES } from './ties';

const SENTENCES: Sentences = { ...SCORE_SENTENCES, ...TIE_SENTENCES, ...RANK_SENTENCES, ...CUT_SENTENCES };

function sentence<C extends StatementCode>({ code, params }: StatementOf<C>, format: Formatter): string {
  return SENTENCES[code](params, format);
}

/** Prepares the words of explanations: statements in, one text out. `decimals`, `unit`: of the scores as the ranking prints them. */
export function explanationWords(
  language: Language,
  decimals: number,
  unit: ScoreUnit = 'points',
): (statements: readonly Statement[]) => string {
  const format = formatterFor(language, Math.max(2, decimals), unit);
  return (statements) => statements.map((one) => sentence(one, format)).join(' ');
}

/** What broke a tie, in a few words for a narrow column; '' where there was none. */
export function tieWords(statements: readonly Statement[], language: Language, decimals: number): string {
  for (const one of statements) {
    if (one.code === 'TIE_SHARED') return tieBreakName('shared', language);
    if (one.code === 'TIE_BROKEN') {
      const { step, rival } = one.params;
      const [own, other] = stepValues(step, rival.value, Math.max(2, decimals), language);
      return `${step.criterion ?? tieBreakName(step.metric, language)} ${own} (${rival.entry} ${other})`;
    }
  }
  return '';
}

/** The method's name as people read it. */
export const methodName = (method: MethodId, language: Language): string => METHOD_WORDS[method].name[language];
