// The configuration tabs: their columns in both languages and how wide each is.

import { PLAIN_NUMBER } from './number-formats';
import type { Column, Table } from './table';
import { TABS, word } from './words';

const column = <K extends string>(key: K, id: string, en: string, width: number, format?: string): Column<K> =>
  format === undefined ? { key, header: word(id, en), width } : { key, header: word(id, en), width, format };

const rare = <K extends string>(one: Column<K>): Column<K> => ({ ...one, isRare: true });

const TEXT = '@';
const DATE = 'd mmmm yyyy';

export const settingsTable = {
  part: 'settings',
  tab: TABS.settings,
  columns: [column('key', 'Kunci', 'Key', 220), column('value', 'Nilai', 'Value', 380)],
} as const satisfies Table<string>;

export const stagesTable = {
  part: 'stages',
  tab: TABS.stages,
  columns: [
    column('order', 'Urutan', 'Order', 70, PLAIN_NUMBER),
    column('name', 'Tahap', 'Stage', 200),
    column('weight', 'Bobot', 'Weight', 80, PLAIN_NUMBER),
    column('advance', 'Lolos', 'Advance', 80, PLAIN_NUMBER),
    column('title', 'Predikat', 'Title', 240),
    column('form', 'Bentuk', 'Form', 110),
    column('date', 'Tanggal', 'Date', 140, DATE),
    rare(column('scoreTab', 'Tab Nilai', 'Score Tab', 180)),
    rare(column('passingScores', 'Nilai Minimal Lolos', 'Passing Score', 160, TEXT)),
    rare(column('minByUnitType', 'Minimal per Jenis Unit', 'Min per Unit Type', 200, TEXT)),
    rare(column('nestedTitles', 'Susunan Predikat', 'Nesting of Titles', 130)),
    rare(column('hours', 'Jam', 'Hours', 120, TEXT)),
    rare(column('minutes', 'Menit', 'Minutes', 90, TEXT)),
    rare(column('breaks', 'Istirahat', 'Breaks', 220, TEXT)),
    rare(column('place', 'Tempat', 'Place', 220)),
    rare(column('rooms', 'Ruang', 'Rooms', 140, TEXT)),
  ],
} as const satisfies Table<string>;

export const criteriaTable = {
  part: 'criteria',
  tab: TABS.criteria,
  columns: [
    column('stage', 'Tahap', 'Stage', 180),
    column('name', 'Kriteria', 'Criterion', 200),
    column('weight', 'Bobot', 'Weight', 80, PLAIN_NUMBER),
    column('min', 'Min', 'Min', 70, PLAIN_NUMBER),
    column('max', 'Maks', 'Max', 70, PLAIN_NUMBER),
    column('description', 'Uraian', 'Description', 380),
    rare(column('category', 'Kategori', 'Category', 120)),
    rare(column('mandatory', 'Wajib', 'Mandatory', 80)),
  ],
} as const satisfies Table<string>;

export const entriesTable = {
  part: 'entries',
  tab: TABS.entries,
  columns: [
    column('code', 'Kode', 'Code', 80, TEXT),
    column('name', 'Nama Inovasi', 'Innovation', 320),
    column('institution', 'Instansi', 'Institution', 240),
    column('category', 'Kategori', 'Category', 120),
    column('unitType', 'Jenis Unit', 'Unit Type', 120),
    column('innovator', 'Inovator', 'Innovator', 200),
    column('contact', 'Narahubung', 'Contact', 160),
    column('phone', 'No. WA', 'Phone', 120, TEXT),
    column('email', 'Email', 'Email', 180, TEXT),
    column('link', 'Tautan Proposal', 'Proposal Link', 180),
    column('status', 'Status', 'Status', 160),
    column('reason', 'Alasan', 'Reason', 240),
    rare(column('draw', 'No. Undian', 'Draw', 90, PLAIN_NUMBER)),
  ],
} as const satisfies Table<string>;

export const judgesTable = {
  part: 'judges',
  tab: TABS.judges,
  columns: [
    column('code', 'Kode', 'Code', 70, TEXT),
    column('name', 'Nama', 'Name', 220),
    column('role', 'Peran', 'Role', 110),
    column('institution', 'Instansi', 'Institution', 240),
    column('email', 'Email', 'Email', 200, TEXT),
    column('phone', 'No. WA', 'Phone', 120, TEXT),
    column('stages', 'Tahap', 'Stages', 180),
    column('conflicts', 'Benturan', 'Conflicts', 180, TEXT),
    rare(column('unavailable', 'Berhalangan', 'Unavailable', 110)),
    rare(column('criteria', 'Kriteria Dinilai', 'Criteria Scored', 200)),
  ],
} as const satisfies Table<string>;

export const institutionsTable = {
  part: 'institutions',
  tab: TABS.institutions,
  columns: [
    column('name', 'Instansi', 'Institution', 280),
    column('parent', 'Induk', 'Parent', 240),
    column('unitType', 'Jenis Unit', 'Unit Type', 140),
    column('required', 'Wajib', 'Required', 80),
  ],
} as const satisfies Table<string>;

export const signersTable = {
  part: 'signers',
  tab: TABS.signers,
  columns: [
    column('office', 'Jabatan', 'Position', 220),
    column('name', 'Nama', 'Name', 220),
    column('plainName', 'Nama tanpa Gelar', 'Name without Titles', 180),
    column('rank', 'Pangkat', 'Rank', 140),
    column('nip', 'NIP', 'NIP', 160, TEXT),
    column('status', 'Status', 'Status', 90),
    column('acting', 'Bertindak', 'Acting', 90),
    column('onBehalfOf', 'Atas Nama', 'On Behalf Of', 200),
    column('documents', 'Dokumen', 'Documents', 240),
    column('letterhead', 'Kop', 'Letterhead', 180),
    column('copies', 'Tembusan', 'Copies', 240),
  ],
} as const satisfies Table<string>;

export const assignmentTable = {
  part: 'assignment',
  tab: TABS.assignment,
  columns: [
    column('stage', 'Tahap', 'Stage', 160),
    column('entry', 'Kode', 'Code', 80, TEXT),
    column('name', 'Nama Inovasi', 'Innovation', 320),
    column('institution', 'Instansi', 'Institution', 240),
    column('judges', 'Juri', 'Judges', 200, TEXT),
  ],
} as const satisfies Table<string>;

export const screeningTable = {
  part: 'screening',
  tab: TABS.screening,
  columns: [
    column('entry', 'Kode', 'Code', 80, TEXT),
    column('name', 'Nama Inovasi', 'Innovation', 280),
    column('institution', 'Instansi', 'Institution', 200),
    column('requirement', 'Persyaratan', 'Requirement', 240),
    column('result', 'Hasil', 'Result', 130),
    column('returned', 'Tanggal Kembali', 'Came Back', 120, DATE),
    column('note', 'Catatan', 'Notes', 260),
    column('verifier', 'Pemeriksa', 'Verifier', 140),
  ],
} as const satisfies Table<string>;

export const scheduleTable = {
  part: 'schedule',
  tab: TABS.schedule,
  columns: [
    column('occasion', 'Acara', 'Occasion', 180),
    column('date', 'Tanggal', 'Date', 140, DATE),
    column('start', 'Mulai', 'Start', 70, TEXT),
    column('end', 'Selesai', 'End', 70, TEXT),
    column('place', 'Tempat', 'Place', 180),
    column('room', 'Ruang', 'Room', 90, TEXT),
    column('entry', 'Kode', 'Code', 80, TEXT),
    column('name', 'Nama Inovasi', 'Innovation', 280),
    column('institution', 'Instansi', 'Institution', 200),
    column('phone', 'No. WA', 'Phone', 120, TEXT),
  ],
} as const satisfies Table<string>;

export const plenaryTable = {
  part: 'plenary',
  tab: TABS.plenary,
  columns: [
    column('stage', 'Tahap', 'Stage', 160),
    column('entry', 'Kode', 'Code', 80, TEXT),
    column('computed', 'Peringkat Hitung', 'Computed Rank', 90, '0'),
    column('rank', 'Peringkat Putusan', 'Decided Rank', 90, '0'),
    column('reason', 'Alasan', 'Reason', 420),
    column('votesFor', 'Setuju', 'For', 80, '0'),
    column('votesAgainst', 'Tidak', 'Against', 80, '0'),
  ],
} as const satisfies Table<string>;

export const objectionsTable = {
  part: 'objections',
  tab: TABS.objections,
  columns: [
    column('date', 'Tanggal', 'Date', 120, DATE),
    column('sender', 'Pengirim', 'Sender', 180),
    column('entry', 'Kode', 'Code', 80, TEXT),
    column('text', 'Isi', 'Text', 360),
    column('answer', 'Jawaban', 'Answer', 360),
    column('ruling', 'Putusan', 'Ruling', 200),
    column('reopens', 'Tahap Dibuka Kembali', 'Stage to Reopen', 160),
  ],
} as const satisfies Table<string>;

export type KeyOf<T extends Table<string>> = T['columns'][number]['key'];

/** Every configuration table. */
export const configurationTables = [
  settingsTable,
  stagesTable,
  criteriaTable,
  entriesTable,
  judgesTable,
  institutionsTable,
  signersTable,
] as const;
