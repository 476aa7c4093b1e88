// The coverage tab: which institutions take part, with how many entries, and which do not although they should.
import type { Entry, Institution } from '../../competition/competition';
import type { ConfiguredCompetition } from '../../settings/configured-competition';
import { nameKey } from '../../vocabulary/keys';
import type { Language } from '../../vocabulary/language';
import { TABS, word, YES_NO } from '../../vocabulary/words';
import { type TabContent, tableContent } from './tab-content';

const HEADERS = {
  institution: word('Instansi', 'Institution'),
  parent: word('Induk', 'Parent'),
  unitType: word('Jenis Unit', 'Unit Type'),
  required: word('Wajib', 'Required'),
  count: word('Jumlah Inovasi', 'Entries'),
  codes: word('Kode', 'Codes'),
  status: word('Keikutsertaan', 'Coverage'),
};

const STATUS = {
  present: word('ikut', 'takes part'),
  absent: word('belum mengirim', 'has not submitted'),
  unlisted: word('ikut, tidak terdaftar', 'takes part, not listed'),
};

type CoverageRow = { institution: Institution; entries: Entry[]; status: keyof typeof STATUS };

/** One row per institution in the order of its tab, then those that sent entries without being listed. */
function rowsOf({ institutions, entries }: ConfiguredCompetition): CoverageRow[] {
  const byInstitution = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = nameKey(entry.institution);
    if (key !== '') byInstitution.set(key, [...(byInstitution.get(key) ?? []), entry]);
  }
  const listed = institutions.map((institution): CoverageRow => {
    const sent = byInstitution.get(nameKey(institution.name)) ?? [];
    return { institution, entries: sent, status: sent.length > 0 ? 'present' : 'absent' };
  });
  const known = new Set(institutions.map((institution) => nameKey(institution.name)));
  const others = [...byInstitution].filter(([key]) => !known.has(key));
  const unlisted = others.map(([, sent]): CoverageRow => {
    const name = sent[0]?.institution ?? '';
    return {
      institution: { name, parent: '', unitType: sent[0]?.unitType ?? '', required: false },
      entries: sent,
      status: 'unlisted',
    };
  });
  return [...listed, ...unlisted];
}

/** How many of the listed institutions take part, for the line above the table. */
export function coverageCounts(competition: ConfiguredCompetition): { present: number; listed: number } {
  const listed = rowsOf(competition).filter((row) => row.status !== 'unlisted');
  return { present: listed.filter((row) => row.status === 'present').length, listed: listed.length };
}

/** How many listed institutions take part, and the names of those that had to and do not; null where none are listed. */
export function coverageOf(
  competition: ConfiguredCompetition,
): { present: number; listed: number; absent: string[] } | null {
  if (competition.institutions.length === 0) return null;
  const absent = rowsOf(competition).filter((row) => row.status === 'absent' && row.institution.required);
  return { ...coverageCounts(competition), absent: absent.map((row) => row.institution.name) };
}

/** Lays out the coverage of a competition that lists its institutions. */
export function coverageContent(
  competition: ConfiguredCompetition,
  language: Language,
  title: string,
  origin: string,
): TabContent {
  const yesNo = (value: boolean): string => YES_NO.find(([one]) => one === value)?.[1][language] ?? '';
  const columns = [
    { header: HEADERS.institution[language], width: 280, value: (row: CoverageRow) => row.institution.name },
    { header: HEADERS.parent[language], width: 220, value: (row: CoverageRow) => row.institution.parent },
    { header: HEADERS.unitType[language], width: 140, value: (row: CoverageRow) => row.institution.unitType },
    { header: HEADERS.required[language], width: 80, value: (row: CoverageRow) => yesNo(row.institution.required) },
    { header: HEADERS.count[language], width: 80, format: '0', value: (row: CoverageRow) => row.entries.length },
    {
      header: HEADERS.codes[language],
      width: 160,
      value: (row: CoverageRow) => row.entries.map((entry) => entry.code).join(', '),
    },
    { header: HEADERS.status[language], width: 180, value: (row: CoverageRow) => STATUS[row.status][language] },
  ];
  return tableContent(TABS.coverage[language], title, origin, columns, rowsOf(competition), 1);
}
