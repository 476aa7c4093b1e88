// The changes of a judge between two collections, and the judge's progress.
import type { Criterion } from '../../competition/competition';
import type { Mark, ScoreSheet } from '../../competition/score-sheet';
import { RECUSED } from '../../vocabulary/words';
import { textOf } from '../read/cells';

/** A score that is another than at the last collection; '' = blank. */
export type ScoreChange = { entry: string; criterion: string; before: string; after: string };

function textOfMark(mark: Mark | undefined): string {
  if (mark === undefined || mark.kind === 'blank') return '';
  if (mark.kind === 'recused') return RECUSED.id;
  return textOf(mark.kind === 'score' ? mark.value : mark.raw);
}

/** By entry and criterion, whatever order the rows stand in. */
function marksOf({ rows }: ScoreSheet): Map<string, { entry: string; criterion: string; text: string }> {
  return new Map(
    rows.flatMap(({ code, entry, marks }) =>
      [...marks].map(([criterion, mark]): [string, { entry: string; criterion: string; text: string }] => {
        const known = entry ?? code;
        return [`${known}\n${criterion}`, { entry: known, criterion, text: textOfMark(mark) }];
      }),
    ),
  );
}

/** What differs, in the order of the newer sheet. */
export function scoreChanges(before: ScoreSheet | null, after: ScoreSheet): ScoreChange[] {
  const [old, now] = [before === null ? new Map() : marksOf(before), marksOf(after)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)];
    const { entry, criterion } = (is ?? was)!;
    const change = { entry, criterion, before: was?.text ?? '', after: is?.text ?? '' };
    return change.before === change.after ? [] : [change];
  });
}

/** Rows of entries, and those of them that are scored on every criterion asked or recused. */
export function rowsDone(
  { rows }: ScoreSheet,
  criteriaOf: (entry: string) => readonly Criterion[],
): { done: number; of: number } {
  const known = rows.filter(({ entry }) => entry !== null);
  const isDone = known.filter(({ entry, marks }) => {
    const kinds = criteriaOf(entry ?? '').map(({ name }) => marks.get(name)?.kind);
    return kinds.includes('recused') || kinds.every((kind) => kind === 'score');
  });
  return { done: isDone.length, of: known.length };
}
