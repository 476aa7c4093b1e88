// Makes the tab of the administrative selection, or adds the rows that have come since; what somebody filled in stays.
import type { ScreeningCheck } from '../../domain/competition/screening';
import { type KeyOf, screeningTable } from '../../domain/vocabulary/tables';
import { bindTab } from '../../google/bound-tabs';
import { addRows } from '../deciding/prepare-tabs';
import type { WorkbookReading } from '../reading/read-workbook';
import { screeningWords } from './words/screening';

type Row = Record<KeyOf<typeof screeningTable>, string>;

/** The name of the tab and how many rows were added; null where nothing is asked for. */
export function writeScreening({
  competition,
  deciding,
  keepers,
}: WorkbookReading): { tab: string; added: number } | null {
  const { screening, entries, settings } = competition;
  if (screening === undefined || screening.requirements.length === 0) return null;
  const keyOf = ({ entry, requirement }: Pick<ScreeningCheck, 'entry' | 'requirement'>): string =>
    JSON.stringify([entry, requirement]);
  const known = new Set(screening.checks.map(keyOf));
  const rows = entries
    .filter(({ status }) => status === 'running')
    .flatMap(({ code, name, institution }) =>
      screening.requirements.map(
        (one): Row => ({
          ...{ entry: code, name, institution, requirement: one.name },
          ...{ result: '', returned: '', note: '', verifier: '' },
        }),
      ),
    )
    .filter((row) => !known.has(keyOf(row)));
  const words = screeningWords(settings.language);
  const name = deciding.tabs.get('screening');
  const tab = addRows(screeningTable, name, rows, settings.language, [words.title, words.origin], keepers);
  bindTab('screening', tab);
  return { tab, added: rows.length };
}
