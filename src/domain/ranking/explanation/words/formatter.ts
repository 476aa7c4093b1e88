// Prints numbers and names and picks the language, for all sentences of an explanation.
import Fraction from 'fraction.js';
import { decimal } from '../../../vocabulary/format';
import type { Language } from '../../../vocabulary/language';
import { compare, mean, roundedUnits, toFixed } from '../../exact';
import type { TieBreakStep } from '../../result';
import type { ScoreUnit } from '../../score-unit';
import type { TieBreakId } from '../../tie-breaks/list';
import { TIE_BREAK_WORDS } from '../../tie-breaks/words';
import { capitalized, scoreName } from '../../words/score-names';
import type { StatementCode, StatementParams } from '../statement';
import { enoughPlaces } from './enough-places';

export type Formatter = {
  language: Language;
  /** Of the scores as the ranking prints them. */
  decimals: number;
  unit: ScoreUnit;
  /** What the number of the ranking is called within a sentence, and at its beginning. */
  name: string;
  Name: string;
  /** The one of two texts that is in this language. */
  text: (id: string, en: string) => string;
  points: (value: Fraction) => string;
  /** With enough decimals not to read as zero. */
  distance: (value: Fraction) => string;
  /** As short as it is exact, with at most four decimals: weights and maxima as they were typed. */
  plain: (value: Fraction) => string;
  fixed: (value: Fraction, places: number) => string;
  /** Judges with their scores, with decimals enough to work out their mean, and the one without the highest and the lowest. */
  scoresOf: (judges: readonly { judge: string; score: Fraction }[]) => string[];
  /** Words about something that stands in many statements are put together once. */
  once: (about: object, words: () => string) => string;
};

/** A sentence for each of these statements. */
export type Sentences<C extends StatementCode = StatementCode> = {
  [K in C]: (params: StatementParams[K], format: Formatter) => string;
};

export const NOTHING = new Fraction(0);

const fixed = (value: Fraction, places: number, language: Language): string =>
  decimal(toFixed(value, places), language);

/** The fewest decimals (at least `decimals`) that show two values as different; `decimals` where they are equal. */
function placesApart(one: Fraction, other: Fraction, decimals: number): number {
  let places = decimals;
  if (compare(one, other) === 0) return places;
  while (roundedUnits(one, places) === roundedUnits(other, places)) places += 1;
  return places;
}

export const tieBreakName = (metric: TieBreakId, language: Language): string => TIE_BREAK_WORDS[metric].name[language];

/** The value of a step and that of a rival, with decimals enough to see which is more; a balance of pairs is a whole number. */
export function stepValues(
  step: TieBreakStep,
  rival: Fraction,
  decimals: number,
  language: Language,
): [string, string] {
  const places = placesApart(step.value, rival, step.metric === 'majority' ? 0 : decimals);
  return [fixed(step.value, places, language), fixed(rival, places, language)];
}

export function formatterFor(language: Language, decimals: number, unit: ScoreUnit): Formatter {
  const name = scoreName(unit, language);
  const cache = new Map<object, string>();
  const written = (value: Fraction, places: number): string => fixed(value, places, language);
  return {
    language,
    decimals,
    unit,
    name,
    Name: capitalized(name),
    text: (id, en) => (language === 'id' ? id : en),
    points: (value) => written(value, decimals),
    distance: (value) => written(value, placesApart(value, NOTHING, decimals)),
    plain: (value) => decimal(toFixed(value, 4).replace(/\.?0+$/, ''), language),
    fixed: written,
    scoresOf: (judges) => {
      const scores = judges.map((one) => one.score);
      const all = enoughPlaces(scores, mean, decimals);
      const isTrimmed = unit === 'points' && scores.length > 2;
      const inner = isTrimmed ? enoughPlaces([...scores].sort(compare).slice(1, -1), mean, decimals) : all;
      return judges.map(({ judge, score }) => `${judge} ${written(score, Math.max(all, inner))}`);
    },
    once: (about, words) => {
      const text = cache.get(about) ?? words();
      cache.set(about, text);
      return text;
    },
  };
}
