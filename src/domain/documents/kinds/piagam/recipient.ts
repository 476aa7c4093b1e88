// Whom a certificate names in its large line, and the innovators beside the signature where they are many.

import type { Standing } from '../../../ranking/result';
import type { Settings } from '../../../settings/settings';
import { nameKey } from '../../../vocabulary/keys';
import type { Language } from '../../../vocabulary/language';
import { DOTS } from '../../fields/fields';
import { itemsOf, oneLine } from '../../fields/text';

type Recipient = { name: string; below: string; team: string[] };

/** Three names that are no longer than this together stand in one line. */
const LINE = 76;
const TEAM: Record<Language, string> = { id: 'Tim Inovator', en: 'The Team of Innovators' };

/** One or two innovators are named large, with their institution below; of more the institution is, and they are listed. */
export function recipientOf({ entry }: Pick<Standing, 'entry'>, { language }: Settings): Recipient {
  const names = itemsOf(entry.innovator);
  const institution = oneLine(entry.institution);
  const [first, ...others] = names;
  if (first === undefined) return { name: institution || DOTS, below: '', team: [] };
  // An office that repeats itself in both columns is one recipient, not two.
  if (others.length === 0)
    return { name: first, below: nameKey(first) === nameKey(institution) ? '' : institution, team: [] };
  if (others.length === 1) return { name: names.join('\n'), below: institution, team: [] };
  const line = names.join(' · ');
  if (others.length === 2 && line.length <= LINE) return { name: line, below: institution, team: [] };
  return { name: institution || TEAM[language], below: '', team: names };
}

/** Signs of a name that fit into a line of its column, and lines that fit beside the signature, in each size of type. */
const SIZES = [
  { name: 'besar', signs: 38, lines: 9 },
  { name: 'sedang', signs: 46, lines: 11 },
  { name: 'kecil', signs: 56, lines: Number.POSITIVE_INFINITY },
];

const linesOf = (names: readonly string[], signs: number): number =>
  names.reduce((sum, name) => sum + Math.ceil(name.length / signs), 0);

/** The names in two columns, in the largest size in which both fit. */
export function teamFields(team: readonly string[]): Record<string, string> {
  const half = Math.ceil(team.length / 2);
  const [left, right] = [team.slice(0, half), team.slice(half)];
  const chosen = SIZES.find(({ signs, lines }) => [left, right].every((names) => linesOf(names, signs) <= lines));
  return {
    tim: team.length > 0 ? 'ya' : '',
    ...Object.fromEntries(
      SIZES.flatMap((size) => {
        // Columns of equal length begin at the same height.
        const text = (names: readonly string[]): string =>
          size === chosen ? [...names, ...(names.length < half ? ['\u00a0'] : [])].join('\n') : '';
        return [
          [`tim_kiri_${size.name}`, text(left)],
          [`tim_kanan_${size.name}`, text(right)],
        ];
      }),
    ),
  };
}
