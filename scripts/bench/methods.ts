// What the corrected score costs beside the mean, on panels in which every entry lacks some judges.
import { blankEntry, blankJudge } from '../../src/domain/competition/competition';
import { decimal } from '../../src/domain/ranking/exact';
import { methodOf } from '../../src/domain/ranking/methods';
import type { MethodId } from '../../src/domain/ranking/methods/list';
import type { Panel, Reading } from '../../src/domain/ranking/result';
import { defaultSettings } from '../../src/domain/settings/settings';
import { uniform } from '../examples/random';

const SEED = 20231207;

/** Each entry is read by all judges but one; judges differ by up to ten points. */
function panelOf(entries: number, judges: number): Panel {
  const next = uniform(SEED);
  const codes = Array.from({ length: judges }, (_, index) => `J${index + 1}`);
  const readings = Array.from({ length: entries }, (_, entry): [string, Map<string, Reading>] => [
    `P${entry}`,
    new Map(
      codes
        .filter((_, judge) => judge !== entry % judges)
        .map((code, judge) => [code, { score: decimal(50 + 2 * judge + Math.floor(next() * 400) / 10), marks: [] }]),
    ),
  ]);
  return {
    stage: { name: 'Penilaian', weight: null, advance: null, title: null, form: null, date: null },
    criteria: [],
    entries: readings.map(([code]) => ({ ...blankEntry, code })),
    judges: codes.map((code) => ({ ...blankJudge, code })),
    readings: new Map(readings),
    leftOut: [],
  };
}

/** Milliseconds of CPU of a method on a panel it has not seen, the least of several. */
export function methodTime(id: MethodId, entries: number, judges: number): number {
  const method = methodOf(id);
  const times = Array.from({ length: 7 }, () => {
    const panel = panelOf(entries, judges);
    const before = process.cpuUsage();
    method.scores(panel, defaultSettings);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
