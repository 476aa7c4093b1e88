// What stands over the judges' tables: the competition's name, its year, and whose government it is.
import type { Settings } from '../../settings/settings';
import { nameKey } from '../../vocabulary/keys';
import { textOf } from '../read/cells';
import type { ScoreTable } from './score-table';

export type Titles = Partial<Pick<Settings, 'competition' | 'year' | 'city' | 'government'>>;

const COMPETITION =
  /(?:^|\s)(?:lomba|kompetisi|gelar|penghargaan|sayembara|festival|anugerah|competition|award|contest)(?:\s|$)/i;
/** What says which form it is, before the competition's name. */
const FORM =
  /^(?:(?:lembar|formulir|form|blangko|rekap(?:itulasi)?|daftar|berita acara|score\s*sheet)\s+)?(?:(?:penilaian|nilai|skor|scores?|penjurian)\s+)?(?:(?:dewan\s+)?juri\s+)?(?:pada\s+|for\s+)?/i;
const YEAR = /(?:^|[^\d])(20\d{2})(?:[^\d]|$)/;
const GOVERNMENT = /^pemerintah\s+(?:daerah\s+)?(?:kota|kabupaten|provinsi)\s+\p{L}.*$/iu;
const CITY = /(?:^|\s)(?:kota|kabupaten)\s+(\p{L}[\p{L}\s]*?)(?=\s+tahun\b|\s*\d|\s*[,.;(-]|$)/iu;

/** Lines over a table that have no label and no value beside them. */
const linesAbove = ({ above }: ScoreTable): string[] =>
  above.flatMap((cells) => {
    const texts = cells.map(textOf).filter((text) => text !== '');
    return texts.length === 1 && !/[:=]/.test(texts[0] ?? '') ? texts : [];
  });

/** Capitals throughout are for the sheet; on a certificate "Pasuruan" is. */
const cased = (text: string): string =>
  text === text.toUpperCase() ? text.toLowerCase().replace(/(^|\s)\p{L}/gu, (start) => start.toUpperCase()) : text;

/** What all tables say alike; nothing where they differ. */
export function titlesOf(tables: readonly ScoreTable[]): Titles {
  const read = tables.map((table) => readTitles(linesAbove(table)));
  const [first = {}] = read;
  const keys = Object.keys(first) as (keyof Titles)[];
  const isCommon = (key: keyof Titles): boolean =>
    read.every((one) => nameKey(one[key] ?? '') === nameKey(first[key] ?? ''));
  return Object.fromEntries(keys.filter(isCommon).map((key) => [key, first[key]]));
}

function readTitles(lines: readonly string[]): Titles {
  const titles: Titles = {};
  const year = lines.map((line) => YEAR.exec(line)?.[1]).find((one) => one !== undefined);
  if (year !== undefined) titles.year = year;
  const government = lines.find((line) => GOVERNMENT.test(line));
  if (government !== undefined) titles.government = cased(government.replace(/\s+tahun\b.*$/i, '').trim());
  const city = lines.map((line) => CITY.exec(line)?.[1]).find((one) => one !== undefined);
  if (city !== undefined) titles.city = cased(city.trim());
  const named = lines.find((line) => COMPETITION.test(line));
  const competition = named
    ?.replace(FORM, '')
    .replace(/\s+(?:tahun\s+)?20\d{2}\s*$/i, '')
    .trim();
  if (competition !== undefined && competition !== '') titles.competition = competition;
  return titles;
}
