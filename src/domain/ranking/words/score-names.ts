// Names for the numbers of a ranking: not every method reports points.
import type { Language } from '../../vocabulary/language';
import type { ScoreUnit } from '../score-unit';

const NAMES: Record<Language, Record<ScoreUnit, string>> = {
  id: { points: 'nilai', 'mean-rank': 'rata-rata peringkat', 'standard-score': 'skor baku' },
  en: { points: 'score', 'mean-rank': 'mean rank', 'standard-score': 'standard score' },
};

const HINTS: Record<Language, Record<ScoreUnit, string>> = {
  id: { points: '', 'mean-rank': 'makin kecil makin baik', 'standard-score': '50 berarti setara rata-rata' },
  en: { points: '', 'mean-rank': 'lower is better', 'standard-score': '50 means average' },
};

export const capitalized = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The name within a sentence. */
export const scoreName = (unit: ScoreUnit, language: Language): string => NAMES[language][unit];

/** How the number is to be read; '' where that goes without saying. */
export const scoreHint = (unit: ScoreUnit, language: Language): string => HINTS[language][unit];

/** The name as the header of a column, of the stage's own score or of the one ranked by. */
export function scoreHeader(unit: ScoreUnit, language: Language, ofStage = false): string {
  const name = NAMES[language][unit].split(' ').map(capitalized).join(' ');
  if (!ofStage) return name;
  return language === 'id' ? `${name} Tahap` : `Stage ${name}`;
}
