// Marks findings on their cells by colour and note, and clears the marks. Findings about a single judge are never
// marked.
import * as z from 'zod/mini';
import type { Severity } from '../../domain/competition/finding-shape';
import { type Finding, findingSentence, mayBeWritten } from '../../domain/validation/finding';
import { cellsIn } from '../../domain/vocabulary/a1';
import type { Language } from '../../domain/vocabulary/language';
import { type CellStyle, withMark, withoutMark } from '../../domain/workbook/write/marks';
import { readCellStyles, writeCellStyles } from '../../google/cell-styles';
import { mayEditTab } from '../../google/fixed-cells';
import { tabNames } from '../../google/spreadsheet';
import { recall, remember } from '../../google/store';
import type { ValidateAnswer } from '../answers';
import { evaluate } from '../ranking/evaluate';
import { exclusively, replying, requested, requireAdmin } from '../reply';
import type { Reply } from '../server';
import { standingFindings } from '../stages/standing-findings';
import { MARKED, readFixing } from './fixes/fixing';
import { validateAnswerOf } from './validate';

const markRequest = z.object({ on: z.boolean() });

const GRAVEST: readonly Severity[] = ['error', 'warning', 'info'];

/** The findings at a cell; the sentence only at the first cell of a finding's range. */
type CellMark = { severity: Severity; sentences: string[] };

function marksOf(findings: readonly Finding[], language: Language): Map<string, Map<string, CellMark>> {
  const tabs = new Map<string, Map<string, CellMark>>();
  for (const finding of findings.filter(mayBeWritten)) {
    const { tab, cell, severity } = finding;
    if (tab === undefined || cell === undefined) continue;
    const marks = tabs.get(tab) ?? new Map<string, CellMark>();
    tabs.set(tab, marks);
    for (const [index, { row, column }] of cellsIn(cell).entries()) {
      const key = `${row},${column}`;
      const known = marks.get(key) ?? { severity, sentences: [] };
      const isGraver = GRAVEST.indexOf(severity) < GRAVEST.indexOf(known.severity);
      const said = index === 0 ? [findingSentence(finding, language)] : [];
      marks.set(key, { severity: isGraver ? severity : known.severity, sentences: [...known.sentences, ...said] });
    }
  }
  return tabs;
}

/** Tabs that were marked before; all of them where one has another name by now. */
function markedBefore(): string[] {
  const names = tabNames();
  const known = (recall(MARKED) ?? '').split('\n').filter((name) => name !== '');
  return known.every((name) => names.includes(name)) ? known : names;
}

/** Marks what is found now and takes earlier marks away, or only does the latter; answers as a check. */
export function markFindings(request: unknown): Reply<ValidateAnswer> {
  return replying(() => {
    const { on } = requested(markRequest, request);
    requireAdmin();
    return exclusively((): ValidateAnswer => {
      const fixing = readFixing();
      const { workbook, history } = fixing;
      const findings = on
        ? [...evaluate(workbook, { provisional: false }).findings, ...standingFindings(workbook, history)]
        : [];
      const marks = marksOf(findings, workbook.competition.settings.language);
      const tabs = [...new Set([...markedBefore(), ...marks.keys()])].filter(mayEditTab);
      // Remembered first: whatever happens then, what was marked can be cleared.
      if (on) remember(MARKED, tabs.join('\n'));
      for (const tab of tabs) {
        const before = readCellStyles(tab);
        const after = before.map((line, row) =>
          line.map((style, column): CellStyle => {
            const mark = marks.get(tab)?.get(`${row},${column}`);
            const own = withoutMark(style);
            return mark === undefined ? own : withMark(own, mark.severity, mark.sentences);
          }),
        );
        writeCellStyles(tab, before, after);
      }
      if (!on) remember(MARKED, '');
      return validateAnswerOf(fixing);
    });
  });
}
