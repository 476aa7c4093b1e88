// What each column is: by its header and its cells, by arithmetic over the entries' rows of all tabs that have it, beside the others.
import type { KnownCompetition } from '../drafts';
import { acrossTabs } from './across';
import { derive } from './derive';
import { firstShape } from './first';
import { askGraded } from './graded';
import { askLetters } from './letters';
import { settleParts } from './parts';
import type { ColumnShape } from './shape';
import type { Rowed } from './tab';
import { takeWeightsBeside } from './weights-beside';

export { type ColumnRole, type ColumnShape, isDerived } from './shape';
export { type Rowed, rowedOf } from './tab';

export function columnShapes(tabs: readonly Rowed[], known: KnownCompetition): ColumnShape[][] {
  const shapes = tabs.map((tab) => tab.draft.columns.map((one): ColumnShape => firstShape(tab, one.column, known)));
  settleParts(tabs, shapes, known);
  takeWeightsBeside(tabs, shapes);
  derive(tabs, shapes, known);
  acrossTabs(tabs, shapes, known);
  if (!known.hasCriteria) {
    askLetters(tabs, shapes);
    askGraded(tabs, shapes);
  }
  return shapes;
}
