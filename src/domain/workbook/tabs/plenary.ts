// The plenary tab: what was decided about ranks, and the tab as it is prepared for the plenary.
import type { PlenaryDecision } from '../../competition/plenary';
import type { ConfiguredCompetition } from '../../settings/configured-competition';
import type { FindingOf } from '../../validation/finding';
import type { SettingFault } from '../../validation/settings/setting-invalid/words';
import type { Cell, Grid } from '../../vocabulary/cell';
import { codeKey } from '../../vocabulary/keys';
import { type KeyOf, plenaryTable } from '../../vocabulary/tables';
import { isBlank, numberOf, textOf } from '../read/cells';
import { stageNamed } from '../read/stage-named';
import { placeIn, readTable } from '../read/table';

type PlenaryKey = KeyOf<typeof plenaryTable>;

export type PlenaryReading = {
  decisions: PlenaryDecision[];
  /** Unreadable decisions are an error of their stage, since the result would silently differ. */
  findings: FindingOf<'SETTING_INVALID'>[];
  /** `stage` and `entry` of every row, decided or not. */
  listed: { stage: string; entry: string }[];
};

/** A whole number of at least that, or what is wrong with it; null where nothing is written. */
function wholeOf(cell: Cell, least: number): number | null | SettingFault {
  if (isBlank(cell)) return null;
  const value = numberOf(cell);
  if (value === null) return 'not-a-number';
  return Number.isInteger(value) && value >= least ? value : 'out-of-range';
}

/** Reads the decisions; a row without a decided rank is none yet. */
export function readPlenary(grid: Grid, { stages, entries }: ConfiguredCompetition): PlenaryReading {
  const reading = readTable(grid, plenaryTable);
  const decisions: PlenaryDecision[] = [];
  const findings: PlenaryReading['findings'] = [];
  const listed: PlenaryReading['listed'] = [];
  for (const { row, cell } of reading?.rows ?? []) {
    const text = (key: PlenaryKey): string => textOf(cell(key));
    const stage = stageNamed(text('stage'), stages);
    const entry = entries.find((one) => codeKey(one.code) === codeKey(text('entry')));
    const report = (key: PlenaryKey, reason: SettingFault, value: Cell = text(key), allowed: string[] = []): null => {
      const params = { setting: `plenary.${key}`, value, reason, allowed };
      const of = stage === undefined ? {} : { stage: stage.name };
      findings.push({ code: 'SETTING_INVALID', severity: 'error', ...of, ...placeIn(reading, row, key), params });
      return null;
    };
    const whole = (key: PlenaryKey, least: number): number | null => {
      const read = wholeOf(cell(key), least);
      return typeof read === 'string' ? report(key, read, cell(key)) : read;
    };
    if (stage !== undefined && entry !== undefined) {
      const twice = listed.some((one) => one.stage === stage.name && one.entry === entry.code);
      listed.push({ stage: stage.name, entry: entry.code });
      if (twice && !isBlank(cell('rank'))) {
        report('entry', 'duplicate');
        continue;
      }
    }
    if (isBlank(cell('rank'))) continue;
    if (stage === undefined)
      report(
        'stage',
        'unknown-reference',
        text('stage'),
        stages.map((one) => one.name),
      );
    if (entry === undefined) report('entry', 'unknown-reference');
    const rank = whole('rank', 1);
    const computed = whole('computed', 1);
    const [votesFor, votesAgainst] = [whole('votesFor', 0), whole('votesAgainst', 0)];
    // That the computed order stands needs no reason; whatever departs from it does.
    if (rank !== null && rank !== computed && text('reason') === '') report('reason', 'empty');
    if (stage === undefined || entry === undefined || rank === null) continue;
    const place = placeIn(reading, row, 'rank');
    decisions.push({
      ...{ stage: stage.name, entry: entry.code, computed, rank, reason: text('reason'), votesFor, votesAgainst },
      tab: grid.tab,
      cell: place?.cell ?? null,
    });
  }
  return { decisions, findings, listed };
}
