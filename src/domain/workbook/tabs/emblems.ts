// The hidden tab of emblems: each picture as base64, in pieces that a cell can hold. It travels with the file, to every admin.

import { type EmblemId, emblemName } from '../../documents/fields/letterhead';
import { fingerprint } from '../../documents/filing/hash';
import { bytesOfBase64 } from '../../documents/filling/base64';
import { pictureIn } from '../../documents/filling/picture-format';
import type { Pictures } from '../../documents/filling/pictures';
import type { Grid } from '../../vocabulary/cell';
import type { Language } from '../../vocabulary/language';
import type { Table } from '../../vocabulary/table';
import { TABS, word } from '../../vocabulary/words';
import { textOf } from '../read/cells';
import { readTable } from '../read/table';
import { type TabContent, tableContent } from '../write/tab-content';

const emblemsTable = {
  part: 'emblems',
  tab: TABS.emblems,
  columns: [
    { key: 'emblem', header: word('Lambang', 'Emblem'), width: 100 },
    { key: 'part', header: word('Bagian', 'Part'), width: 70 },
    { key: 'content', header: word('Isi', 'Content'), width: 300 },
  ],
} as const satisfies Table<string>;

export const EMBLEMS: readonly EmblemId[] = ['garuda', 'daerah'];

/** Base64 by emblem. */
export type Emblems = ReadonlyMap<EmblemId, string>;

/** An .xlsx cell holds 32,767 characters. */
const PIECE = /.{1,30000}/g;

export function emblemsContent(
  emblems: Emblems,
  name: string,
  language: Language,
  title: string,
  origin: string,
): TabContent {
  const rows = [...emblems].flatMap(([emblem, text]) =>
    (text.match(PIECE) ?? []).map((content, index) => ({ emblem, part: String(index + 1), content })),
  );
  const columns = emblemsTable.columns.map(({ key, header, width }) => ({
    header: header[language],
    width,
    format: '@',
    value: (row: (typeof rows)[number]) => row[key],
  }));
  return tableContent(name, title, origin, columns, rows, 0);
}

export function readEmblems(grid: Grid | null): Emblems {
  const reading = grid === null ? null : readTable(grid, emblemsTable);
  const found = new Map<EmblemId, string>();
  for (const { cell } of reading?.rows ?? []) {
    const emblem = EMBLEMS.find((one) => one === textOf(cell('emblem')));
    if (emblem !== undefined) found.set(emblem, (found.get(emblem) ?? '') + textOf(cell('content')));
  }
  return found;
}

/** As they are filled in; a picture that somebody damaged is none. */
export const picturesOf = (emblems: Emblems): Pictures =>
  new Map(
    [...emblems].flatMap(([emblem, text]) => {
      const picture = pictureIn(bytesOfBase64(text));
      return picture === null ? [] : [[emblemName(emblem, fingerprint(text)), picture] as const];
    }),
  );
