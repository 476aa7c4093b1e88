// The active tab as a table to look at and to type into; of a long tab only the rows in sight are drawn.
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { a1, columnLetters } from '../../../competition/a1';
import type { WorkbenchWords } from '../../../i18n/workbench';
import type { CellShown, TabShown } from '../protocol';
import { type Cells, placeOf, useCells } from './cells';
import { topLeft } from './range';
import { reveal } from './reveal';

export type Position = { row: number; column: number };

type Props = {
  tab: TabShown;
  version: number;
  selected: Position;
  onSelect: (position: Position) => void;
  onEdit: (cell: string, value: string) => void;
  words: WorkbenchWords;
};

const ROW_HEIGHT = 24;
const COLUMN_WIDTH = 100;
const HEAD_WIDTH = 46;
const SPARE = { rows: 30, columns: 4 };
/** Up to here all rows are drawn, and a wrapped text may make its row higher. */
const SHORT = 200;

const ID = 'cell-';
const idOf = (row: number, column: number) => `${ID}${a1(row, column)}`;

const range = (from: number, to: number) => Array.from({ length: Math.max(to - from, 0) }, (_, index) => from + index);

/** Row numbers, column letters and cells; arrow keys move the selection. */
export function Grid({ tab, version, selected, onSelect, onEdit, words }: Props) {
  const view = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  /** What is being typed into the selected cell; null while nothing is. */
  const [draft, showDraft] = useState<string | null>(null);
  // Leaving the field comes before the next drawing, and must not hand in what has been handed in.
  const typed = useRef<string | null>(null);
  const setDraft = (next: string | null) => {
    typed.current = next;
    showDraft(next);
  };
  const rows = tab.usedRows + SPARE.rows;
  const columns = range(0, tab.usedColumns + SPARE.columns);
  const isLong = rows > SHORT;
  const from = isLong ? Math.max(0, Math.floor(top / ROW_HEIGHT) - 20) : 0;
  const to = isLong ? Math.min(rows, from + 90) : rows;
  const cells = useCells(tab.id, version, from, to);

  useEffect(() => {
    const box = view.current;
    if (!box) return;
    if (isLong) {
      const height = selected.row * ROW_HEIGHT;
      if (height < box.scrollTop || height > box.scrollTop + box.clientHeight - 3 * ROW_HEIGHT) {
        box.scrollTop = Math.max(0, height - box.clientHeight / 3);
      }
    }
    reveal(box, box.querySelector('[aria-selected=true]'));
  }, [tab.id, selected.row, selected.column]);

  const select = (row: number, column: number) => {
    onSelect({
      row: Math.min(Math.max(row, 0), rows - 1),
      column: Math.min(Math.max(column, 0), columns.length - 1),
    });
  };
  const place = placeOf(selected.row, selected.column);
  const commit = () => {
    const value = typed.current;
    if (value === null) return;
    setDraft(null);
    if (value !== (cells.get(place)?.input ?? '')) onEdit(a1(selected.row, selected.column), value);
  };
  const onTyping = (event: KeyboardEvent) => {
    if (!['Enter', 'Tab', 'Escape'].includes(event.key)) return;
    event.preventDefault();
    if (event.key === 'Escape') setDraft(null);
    else {
      commit();
      select(selected.row + (event.key === 'Enter' ? 1 : 0), selected.column + (event.key === 'Tab' ? 1 : 0));
    }
    view.current?.querySelector<HTMLElement>('.grid')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (draft !== null) return onTyping(event);
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault();
      setDraft(cells.get(place)?.input ?? '');
    } else if (event.key === 'Delete' || event.key === 'Backspace') onEdit(a1(selected.row, selected.column), '');
    else if (isPlain && event.key.length === 1) {
      event.preventDefault();
      setDraft(event.key);
    }
    const page = Math.floor((view.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2;
    const moves: Record<string, [number, number]> = {
      ArrowUp: [-1, 0],
      ArrowDown: [1, 0],
      ArrowLeft: [0, -1],
      ArrowRight: [0, 1],
      PageUp: [-page, 0],
      PageDown: [page, 0],
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    select(selected.row + move[0], selected.column + move[1]);
  };

  const onClick = (event: MouseEvent) => {
    const cell = event.target instanceof Element ? event.target.closest('td') : null;
    const chosen = cell && topLeft(cell.id.slice(ID.length));
    if (!chosen || (chosen.row === selected.row && chosen.column === selected.column)) return;
    commit();
    select(chosen.row, chosen.column);
  };

  const widthOf = (column: number) => tab.widths[column] ?? COLUMN_WIDTH;
  const width = columns.reduce((sum, column) => sum + widthOf(column), HEAD_WIDTH);

  return (
    <div class="sheet">
      <div class="formula">
        <output aria-label={words.nameBox}>{a1(selected.row, selected.column)}</output>
        <output aria-label={words.contents}>{cells.get(placeOf(selected.row, selected.column))?.input}</output>
      </div>
      <div class="view" ref={view} onScroll={(event) => isLong && setTop(event.currentTarget.scrollTop)}>
        <table
          class={isLong ? 'grid long' : 'grid'}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the ARIA grid pattern is a table with this role
          role="grid"
          style={{ width: `${width}px` }}
          tabIndex={0}
          aria-label={words.grid(tab.name)}
          aria-readonly={!tab.editable}
          aria-rowcount={rows}
          aria-activedescendant={idOf(selected.row, selected.column)}
          onKeyDown={onKeyDown}
          onClick={onClick}
          onDblClick={() => draft === null && setDraft(cells.get(place)?.input ?? '')}
        >
          <colgroup>
            <col style={{ width: `${HEAD_WIDTH}px` }} />
            {columns.map((column) => (
              <col key={column} style={{ width: `${widthOf(column)}px` }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <th />
              {columns.map((column) => (
                <th key={column} scope="col">
                  {columnLetters(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {from > 0 && <Gap height={from * ROW_HEIGHT} />}
            {range(from, to).map((row) => (
              <Row key={row} row={row} columns={columns} cells={cells} selected={selected}>
                {draft !== null && row === selected.row && (
                  <Editor
                    label={words.edit(a1(selected.row, selected.column))}
                    draft={draft}
                    onDraft={setDraft}
                    onLeave={commit}
                  />
                )}
              </Row>
            ))}
            {to < rows && <Gap height={(rows - to) * ROW_HEIGHT} />}
          </tbody>
        </table>
      </div>
    </div>
  );
}

const Gap = ({ height }: { height: number }) => <tr style={{ height: `${height}px` }} />;

type RowProps = {
  row: number;
  columns: number[];
  cells: Cells;
  selected: Position;
  /** The editor, where the selected cell of this row is being typed into. */
  children: ComponentChildren;
};

type EditorProps = { label: string; draft: string; onDraft: (draft: string) => void; onLeave: () => void };

function Editor({ label, draft, onDraft, onLeave }: EditorProps) {
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

function Row({ row, columns, cells, selected, children }: RowProps) {
  const line = columns.map((column) => cells.get(placeOf(row, column)));
  const lastText = line.reduce((last, cell, column) => (cell?.text ? column : last), -1);
  return (
    <tr aria-rowindex={row + 1}>
      <th scope="row">{row + 1}</th>
      {columns.map((column) => (
        // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a cell of a grid is a gridcell
        <td
          key={column}
          id={idOf(row, column)}
          class={classOf(line[column], column === lastText)}
          style={styleOf(line[column])}
          title={line[column]?.note || undefined}
          aria-selected={row === selected.row && column === selected.column}
        >
          {(column === selected.column && row === selected.row && children) || line[column]?.text}
        </td>
      ))}
    </tr>
  );
}

/** A text with nothing to its right runs on over the empty cells, as in Sheets. */
const classOf = (cell: CellShown | undefined, isLast: boolean) =>
  cell?.wrap ? 'wrap' : isLast && cell && !cell.isNumber ? 'spill' : undefined;

const styleOf = (cell: CellShown | undefined) =>
  cell && {
    fontWeight: cell.bold ? '700' : undefined,
    fontStyle: cell.italic ? 'italic' : undefined,
    textAlign: cell.align ?? (cell.isNumber ? 'right' : undefined),
    color: cell.ink ? `#${cell.ink}` : undefined,
    backgroundColor: cell.fill ? `#${cell.fill}` : undefined,
  };
