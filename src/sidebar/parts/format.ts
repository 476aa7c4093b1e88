// How scores and moments are written for people.

import { dateTime, decimal } from '../../domain/vocabulary/format';
import { dayMonthYear } from '../../domain/vocabulary/months';
import type { ComputeAnswer } from '../../use-cases/answers';
import type { Language } from '../../use-cases/server';

type Ranking = ComputeAnswer['stages'][number]['ranking'];

/** Rounds half up on the decimals a number prints with, as the ranking does (1.005 → 1.01, not 1.00). */
function roundHalfUp(value: number, decimals: number): string {
  const shifted = Number(`${value}e${decimals}`);
  const rounded = Number.isFinite(shifted) ? Math.floor(shifted + 0.5) / 10 ** decimals : value;
  return rounded.toFixed(decimals);
}

/** A score with the language's decimal mark. */
export function showScore(score: number, decimals: number, language: Language): string {
  return decimal(roundHalfUp(score, decimals), language);
}

/**
 * Decimals, 2 to 6, that a ranking must be shown with so that no two entries look equal that are not: neighbours of
 * different rank that needed no tie-break.
 */
export function decimalsFor(ranking: Ranking): number {
  const looksEqual = (decimals: number) =>
    ranking.some((row, index) => {
      const above = ranking[index - 1];
      if (!above || above.rank === row.rank || (above.tieBrokenBy !== null && row.tieBrokenBy !== null)) return false;
      return roundHalfUp(above.score, decimals) === roundHalfUp(row.score, decimals);
    });
  let decimals = 2;
  while (decimals < 6 && looksEqual(decimals)) decimals += 1;
  return decimals;
}

/** A coefficient or points with two decimals; a dash where it is not defined. */
export const showFigure = (value: number | null, language: Language): string =>
  value === null ? '–' : decimal(value.toFixed(2), language).replace('-', '−');

/** A share of 0 to 1 in whole percent. */
export const showShare = (share: number | null): string => (share === null ? '–' : `${(share * 100).toFixed(0)} %`);

/** A day (yyyy-mm-dd) in words. */
export const showDay = (day: string, language: Language): string => dayMonthYear(day, language);

const ISO = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;
const two = (value: number) => String(value).padStart(2, '0');

/** A moment in words; one with a zone in the reader's own time, anything that is not an ISO moment as it stands. */
export function showMoment(at: string, language: Language): string {
  const [, day, time, zone] = ISO.exec(at) ?? [];
  if (!day) return at;
  if (!zone) return dateTime(`${day}T${time}`, language);
  const date = new Date(at);
  const localDay = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return dateTime(`${localDay}T${two(date.getHours())}:${two(date.getMinutes())}`, language);
}
