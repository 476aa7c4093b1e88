// The title of a winner: "Terbaik I (Pertama)", "Top 10", "First Place Winner".
import { nameKey } from '../../vocabulary/keys';
import type { WinnerContext } from '../context';
import { oneLine } from '../fields/text';
import { placeOf } from './place';
import { roman } from './roman';
import { ordinalWords } from './terbilang';

export type Predicate = {
  /** In full, for sentences: "Terbaik I (Pertama)". */
  full: string;
  /** For titles of files: "Terbaik I". */
  short: string;
  /** A title beside the place ("Nominasi Nasional"); '' when there is none or it is the predicate itself. */
  title: string;
  /** The place alone, '' without an order: 1, "I", "pertama". */
  arabic: string;
  roman: string;
  words: string;
};

const CHAMPIONS = 3;

const TERMS = {
  id: { Juara: 'Juara', Terbaik: 'Terbaik' },
  en: { Juara: 'Winner', Terbaik: 'Best Innovation' },
} as const;

function capitalized(text: string): string {
  return text.replace(/(^|[\s-])(\S)/g, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** Champions are three, or as many as there is prize money for; the others carry the title of all ("Top 10"). */
const isNamedPlace = (place: number, { competition, standing }: WinnerContext): boolean =>
  competition.settings.winnerTerm !== 'Juara' ||
  place <= Math.max(CHAMPIONS, competition.settings.prizes.length) ||
  (standing.title ?? '') === '';

/** The predicate of a winner; without ranked winners no number and no order stands in any part of it. */
export function predicateOf(context: WinnerContext): Predicate {
  const { language, winnerTerm } = context.competition.settings;
  const term = TERMS[language][winnerTerm];
  // Where the workbook names no outcome the title is only "Top N", which says less than a place.
  const isNamed = context.result.stage.title !== null;
  const title = oneLine(context.standing.title ?? '');
  const place = placeOf(context);
  if (!place || !isNamedPlace(place.place, context)) {
    const name = title === '' ? term : title;
    return { full: name, short: name, title: '', arabic: '', roman: '', words: '' };
  }
  const words = ordinalWords(place.place, language);
  const sign = roman(place.place);
  const isTerm = [term, winnerTerm].some((one) => nameKey(one) === nameKey(title));
  const rest = { title: isTerm || !isNamed ? '' : title, arabic: String(place.place), roman: sign, words };
  if (language === 'id') return { full: `${term} ${sign} (${capitalized(words)})`, short: `${term} ${sign}`, ...rest };
  const inOrder = `${capitalized(words)} Place`;
  const full = winnerTerm === 'Juara' ? `${inOrder} Winner` : `${term}, ${inOrder}`;
  return { full, short: full, ...rest };
}
