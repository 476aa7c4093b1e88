// Recognises the columns of a list: by header, in tables and in forms, or by content.
import { headerRole } from '../../vocabulary/column-headers';
import { nameKey } from '../../vocabulary/keys';
import type { Table } from '../../vocabulary/table';
import { entriesTable, judgesTable } from '../../vocabulary/tables';
import { isWord } from '../../vocabulary/words';

export type ListKind = 'entries' | 'judges';
export const LIST_TABLES = { entries: entriesTable, judges: judgesTable } as const satisfies Record<
  ListKind,
  Table<string>
>;

/** The fields that a list may fill; status, stages and conflicts are the office's to fill in. */
export const LIST_KEYS = {
  entries: ['code', 'name', 'institution', 'category', 'unitType', 'innovator', 'contact', 'phone', 'email', 'link'],
  judges: ['code', 'name', 'role', 'institution', 'email', 'phone'],
} as const;
export type ListKey = (typeof LIST_KEYS)[ListKind][number];

/** Questions of forms and headers of lists, the more telling first; matched against the header's key. */
const ASKED: Record<ListKind, [ListKey, RegExp][]> = {
  entries: [
    ['email', /email|surel/],
    ['phone', /whatsapp|nowa$|nomorwa|nohp|nomorhp|handphone|telepon|telp|phone/],
    ['link', /tautan|link|url|unggah|upload|berkas|file|proposal$/],
    ['unitType', /jenis(unit|instansi|opd)|unittype/],
    ['category', /kategori|category|bidang|kelompok/],
    ['innovator', /inovator|innovator|penggagas|pengusul|ketuatim|namatim/],
    ['contact', /narahubung|kontak|contact|pic$|penanggungjawab/],
    ['institution', /instansi|opd|unitkerja|perangkatdaerah|asal|dinas|kelurahan|sekolah|puskesmas|institution|agency/],
    ['code', /^(kode|code|nomorpeserta|nopeserta|nomorpendaftaran|nopendaftaran)/],
    ['name', /inovasi|innovation|judul|title|namaprogram|namakarya|namapeserta|^nama$|^name$|^peserta$/],
  ],
  judges: [
    ['email', /email|surel/],
    ['phone', /whatsapp|nowa$|nomorwa|nohp|nomorhp|handphone|telepon|telp|phone/],
    ['role', /peran|role|jabatan|kedudukan|posisi|position/],
    ['institution', /instansi|opd|unitkerja|asal|lembaga|institution|agency|universitas/],
    ['code', /^(kode|code)/],
    ['name', /nama|name|juri|judge/],
  ],
};

/** Of no use to a list: when a form was sent, row numbers. */
const PASSED = /^(timestamp|stempelwaktu|capwaktu|waktu|tanggal|date|no|nomor|number|skor|score)$/;

export const isPassed = (header: string): boolean => header === '' || PASSED.test(nameKey(header));

/**
 * The field that a header names. A question is recognised by its words, but "Nama" alone is the person whom the list is
 * about.
 */
export function listKeyOf(header: string, kind: ListKind): ListKey | null {
  if (isPassed(header)) return null;
  const known = LIST_TABLES[kind].columns.find(
    (column) => (LIST_KEYS[kind] as readonly string[]).includes(column.key) && isWord(header, column.header),
  );
  if (known !== undefined) return known.key as ListKey;
  const key = nameKey(header);
  const asked = ASKED[kind].find(([, words]) => words.test(key))?.[0];
  if (asked !== undefined) return asked;
  const role = headerRole(header);
  return (LIST_KEYS[kind] as readonly string[]).includes(role ?? '') ? (role as ListKey) : null;
}

const mostly = (cells: readonly string[], fits: (cell: string) => boolean): boolean => {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length > 0 && filled.filter(fits).length * 5 > filled.length * 4;
};

/** The kind of cells in a column without a header; `text` where nothing shows it. */
function guessed(cells: readonly string[]): 'email' | 'phone' | 'link' | 'code' | 'passed' | 'text' {
  if (cells.every((cell) => cell === '')) return 'passed';
  if (mostly(cells, (cell) => /^\S+@\S+\.\S+$/.test(cell))) return 'email';
  if (mostly(cells, (cell) => /^https?:\/\//i.test(cell))) return 'link';
  if (mostly(cells, (cell) => /^\+?[\d\s().-]{8,}$/.test(cell))) return 'phone';
  if (cells.every((cell, index) => Number(cell) === index + 1)) return 'passed';
  const isUnlike = new Set(cells).size === cells.length;
  return isUnlike && mostly(cells, (cell) => /^\p{L}{0,6}[-. /]?\d{1,5}$/u.test(cell)) ? 'code' : 'text';
}

/** Columns of rows without a header: what shows itself, then texts in their order. */
export function guessedColumns(rows: readonly (readonly string[])[], kind: ListKind): Map<ListKey, number> {
  const columns = new Map<ListKey, number>();
  const texts: ListKey[] = ['name', 'institution'];
  const width = Math.max(0, ...rows.map((row) => row.length));
  for (let column = 0; column < width; column += 1) {
    const what = guessed(rows.map((row) => row[column] ?? ''));
    const key = what === 'text' ? texts.shift() : what;
    const isKept = (LIST_KEYS[kind] as readonly string[]).includes(key ?? '');
    if (key !== undefined && key !== 'passed' && isKept && !columns.has(key)) columns.set(key, column);
  }
  return columns;
}
