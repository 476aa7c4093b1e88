// The reliability of the ranked stages as text for a terminal: plain words first, then the numbers.

import { decimal } from '../../domain/vocabulary/format';
import type { Language } from '../../domain/vocabulary/language';
import type { ReliabilityAnswer } from '../../use-cases/answers';
import type { CommandLineWords } from '../words/command-line';
import { table } from './print';

const UNKNOWN = '–';

function figures(language: Language) {
  const number = (value: number | null, decimals = 2): string =>
    value === null ? UNKNOWN : decimal(value.toFixed(decimals), language).replace('-', '−');
  const signed = (value: number | null): string => (value !== null && value > 0 ? '+' : '') + number(value);
  const percent = (value: number | null): string => (value === null ? UNKNOWN : `${(value * 100).toFixed(0)} %`);
  const probability = (value: number | null): string =>
    value !== null && value < 0.001 ? `< ${number(0.001, 3)}` : `= ${number(value, 3)}`;
  return { number, signed, percent, probability };
}

/** Those in doubt, each with the two figures and its likely ranks. */
function contestedLines(found: ReliabilityAnswer, language: Language, words: CommandLineWords): string[] {
  const { percent } = figures(language);
  const { code, inTop, again, ranks } = words.reliability;
  const rows = found.stability
    .filter((one) => found.verdict.contested.includes(one.code))
    .map((one) => [
      one.code,
      percent(one.inTop),
      percent(one.again),
      `${one.rankLow ?? UNKNOWN}–${one.rankHigh ?? UNKNOWN}`,
    ]);
  if (rows.length === 0) return [];
  return table([code, inTop, again, ranks], ['left', 'right', 'right', 'right'], rows).map((line) => `  ${line}`);
}

/** Each judge, then who would change without whom. */
function judgeLines(found: ReliabilityAnswer, language: Language, words: CommandLineWords): string[] {
  const { number, signed } = figures(language);
  const { judge, severity, spread, agreement, without, enters, leaves } = words.reliability;
  const rows = found.judges.map((one) => [one.code, signed(one.severity), number(one.spread), number(one.agreement)]);
  const changes = found.leaveOneOut.flatMap((one) => {
    const parts = [
      ...(one.enters.length > 0 ? [enters(one.enters.join(', '))] : []),
      ...(one.leaves.length > 0 ? [leaves(one.leaves.join(', '))] : []),
    ];
    return parts.length > 0 ? [`${without(one.judge)}: ${parts.join('; ')}`] : [];
  });
  return [
    ...table([judge, severity, spread, agreement], ['left', 'right', 'right', 'right'], rows),
    ...changes.map((line) => line.replace(/[\p{Cc}\p{Cf}]+/gu, ' ')),
  ].map((line) => `  ${line}`);
}

/** Of every stage: the verdict in words, who is in doubt, the judges, the figures. */
export const reliabilityLines = (
  stages: readonly ReliabilityAnswer[],
  language: Language,
  words: CommandLineWords,
): string[] =>
  stages.flatMap((found) => {
    const { number, probability } = figures(language);
    const { panel, kendallW, kendallP, iccSingle, iccAverage, alpha } = found;
    const texts = words.reliability;
    return [
      '',
      texts.title(found.stage),
      ...found.verdict.text.map((sentence) => `  ${sentence}`),
      ...contestedLines(found, language, words),
      ...judgeLines(found, language, words),
      `  Kendall W ${number(kendallW)} (p ${probability(kendallP)}) · ICC(2,1) ${number(iccSingle)} · ICC(2,k) ${number(iccAverage)} · Krippendorff α ${number(alpha)}`,
      ...(panel.complete < panel.entries ? [`  ${texts.complete(panel.complete, panel.entries)}`] : []),
    ];
  });
