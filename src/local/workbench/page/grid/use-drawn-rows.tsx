// Caches the drawn rows of the grid: a row whose element is unchanged is not compared again.
import type { ComponentChildren, VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Position } from '../../../../domain/vocabulary/cell';
import type { Cells } from './cells';
import type { GridColumn } from './columns';
import { Row } from './grid-row';

type Drawing = {
  columns: GridColumn[];
  cellsOf: (row: number) => Cells;
  selected: Position;
  /** What stands in the selected cell instead of its text; null for its text. */
  editor: () => ComponentChildren;
};

/** Draws a row; all rows are redrawn when one of `sources` changes, the selected one always. */
export function useDrawnRows(sources: readonly object[], { columns, cellsOf, selected, editor }: Drawing) {
  const drawn = useMemo(() => new Map<number, VNode>(), [...sources]);
  return (row: number): VNode => {
    const isSelected = row === selected.row;
    const known = drawn.get(row);
    if (known !== undefined && !isSelected) return known;
    const made = (
      <Row key={row} row={row} columns={columns} cells={cellsOf(row)} selected={isSelected ? selected.column : null}>
        {isSelected && editor()}
      </Row>
    );
    if (isSelected) drawn.delete(row);
    else drawn.set(row, made);
    return made;
  };
}
