// Who goes on after a stage and who does not, in the order of the entries tab, which tells nobody's rank.
import type { Entry } from '../../competition/competition';
import type { StageResult } from '../../ranking/result';
import type { DocumentContext } from '../context';
import { daysAndDates } from '../numbering/dates';
import { DOTS, type Fields, orDots } from './fields';
import { countText, entryRow } from './lists';
import { oneLine } from './text';

/** Those of a stage who go on, or who do not. */
export function entriesAfter({ panel, standings }: StageResult, goesOn: boolean): Entry[] {
  const codes = new Set(standings.filter(({ advances }) => advances === goesOn).map(({ entry }) => entry.code));
  return panel.entries.filter(({ code }) => codes.has(code));
}

export const entryRows = (entries: readonly Entry[]) =>
  entries.map((entry, index) => ({ no: String(index + 1), ...entryRow(entry) }));

/** The stage, the next one with its day, and who goes on. */
export function outcomeFields({ competition }: DocumentContext, result: StageResult): Fields {
  const { stage } = result;
  const next = competition.stages[competition.stages.findIndex(({ name }) => name === stage.name) + 1];
  const advancing = entriesAfter(result, true);
  return {
    kode: '',
    // Written when the stage has ended: the day of the last result is not theirs.
    tanggal: DOTS,
    tahap: oneLine(stage.name),
    tahap_kapital: oneLine(stage.name).toUpperCase(),
    tahap_berikut: oneLine(next?.name ?? ''),
    hari_acara: orDots(next?.date ? daysAndDates(next.date, next.until, 'id') : null),
    jumlah_lolos: countText(advancing.length),
    lolos_tahap: entryRows(advancing),
  };
}
