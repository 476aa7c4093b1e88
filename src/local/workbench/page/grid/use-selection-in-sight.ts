// Scrolls so that the selected cell is in sight.
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Position } from '../../../../domain/vocabulary/cell';
import { reveal } from '../reveal';
import type { Cells } from './cells';
import { type GridColumn, HEAD_WIDTH } from './columns';
import { ROW_HEIGHT } from './grid-row';
import type { RowsInSight } from './use-rows-in-sight';

/** `head`: the cells of the frozen rows, which decide how high they are. */
export function useSelectionInSight(
  view: RefObject<HTMLDivElement | null>,
  tab: number,
  selected: Position,
  { frozen, isLong }: RowsInSight,
  columns: readonly GridColumn[],
  head: Cells,
): void {
  // How far the frozen part reaches decides where a cell is in sight.
  useLayoutEffect(() => {
    const box = view.current;
    const top = box?.querySelector('thead')?.clientHeight ?? 0;
    const left = columns.reduce((sum, one) => sum + (one.left === null ? 0 : one.width), HEAD_WIDTH);
    box?.style.setProperty('--head', `${top + 2}px`);
    box?.style.setProperty('--side', `${left + 2}px`);
  }, [columns, frozen, head]);

  useLayoutEffect(() => {
    const box = view.current;
    if (!box) return;
    if (isLong && selected.row >= frozen) {
      const height = selected.row * ROW_HEIGHT;
      if (height < box.scrollTop || height > box.scrollTop + box.clientHeight - (frozen + 3) * ROW_HEIGHT) {
        box.scrollTop = Math.max(0, height - box.clientHeight / 3);
      }
    }
    reveal(box, box.querySelector('[aria-selected=true]'));
  }, [tab, selected.row, selected.column]);
}
