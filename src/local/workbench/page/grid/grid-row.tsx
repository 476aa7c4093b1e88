// One row of the grid, and the field in the cell that is typed into.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { a1 } from '../../../../domain/vocabulary/a1';
import type { CellShown } from '../../protocol';
import type { Cells } from './cells';
import type { GridColumn } from './columns';

export const ROW_HEIGHT = 24;
const ID = 'cell-';

export const idOf = (row: number, column: number) => `${ID}${a1(row, column)}`;
/** The A1 of a cell's element. */
export const cellOf = (element: Element) => element.id.slice(ID.length);

type RowProps = {
  row: number;
  columns: GridColumn[];
  cells: Cells;
  /** Column of the selected cell if it is in this row. */
  selected: number | null;
  /** The editor, where the selected cell of this row is being typed into. */
  children: ComponentChildren;
};

export function Row({ row, columns, cells, selected, children }: RowProps) {
  const line = columns.map(({ index }) => cells.get(row, index));
  const lastText = line.reduce((last, cell, column) => (cell?.text ? column : last), -1);
  return (
    <tr aria-rowindex={row + 1}>
      <th scope="row">{row + 1}</th>
      {columns.map(({ index, left }) => (
        // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a cell of a grid is a gridcell
        <td
          key={index}
          id={idOf(row, index)}
          class={classOf(line[index], index === lastText, left !== null)}
          style={styleOf(line[index], left)}
          title={line[index]?.note || undefined}
          aria-selected={index === selected}
        >
          {(index === selected && children) || line[index]?.text}
        </td>
      ))}
    </tr>
  );
}

/** A text with nothing to its right runs on over the empty cells, as in Sheets. */
function classOf(cell: CellShown | undefined, isLast: boolean, isFrozen: boolean): string | undefined {
  const names = [
    cell?.wrap ? 'wrap' : isLast && cell && !cell.isNumber && 'spill',
    isFrozen && 'frozen',
    cell?.note && 'noted',
  ].filter(Boolean);
  return names.length === 0 ? undefined : names.join(' ');
}

const styleOf = (cell: CellShown | undefined, left: number | null) => ({
  left: left === null ? undefined : `${left}px`,
  ...(cell && {
    fontWeight: cell.bold ? '700' : undefined,
    fontStyle: cell.italic ? 'italic' : undefined,
    textAlign: cell.align ?? (cell.isNumber ? 'right' : undefined),
    color: cell.ink ? `#${cell.ink}` : undefined,
    backgroundColor: cell.fill ? `#${cell.fill}` : undefined,
  }),
});

export const Gap = ({ height }: { height: number }) => <tr style={{ height: `${height}px` }} />;

type EditorProps = { label: string; draft: string; onDraft: (draft: string) => void; onLeave: () => void };

export function Editor({ label, draft, onDraft, onLeave }: EditorProps) {
  const field = useRef<HTMLInputElement>(null);
  // At once, not after painting: the next key is typed before that.
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <input
      ref={field}
      class="editor"
      aria-label={label}
      value={draft}
      onInput={(event) => onDraft(event.currentTarget.value)}
      onBlur={onLeave}
    />
  );
}
