// The active tab as a table to look at and to type into; of a long tab only the rows in sight are drawn.
import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { a1, columnLetters } from '../../../domain/vocabulary/a1';
import type { WorkbenchWords } from '../../words/workbench';
import type { TabShown } from '../protocol';
import { useCells } from './cells';
import { type Column, cellOf, Editor, Gap, idOf, ROW_HEIGHT, Row } from './grid-row';
import { pastedRows } from './pasted';
import { topLeft } from './range';
import { reveal } from './reveal';

export type Position = { row: number; column: number };

type Props = {
  tab: TabShown;
  version: number;
  selected: Position;
  onSelect: (position: Position) => void;
  /** Values go into the cell and those below and to the right of it. */
  onEdit: (cell: string, values: string[][]) => void;
  words: WorkbenchWords;
};

const COLUMN_WIDTH = 100;
const HEAD_WIDTH = 46;
const SPARE = { rows: 30, columns: 4 };
/** Up to here all rows are drawn, and a wrapped text may make its row higher. */
const SHORT = 200;

/** A long tab is drawn anew each time so many rows have passed; above and below it there are more than that to spare. */
const STEP = 8;
const MARGIN = 16;

const stepAt = (scrolled: number) => Math.floor(scrolled / ROW_HEIGHT / STEP) * STEP;

const range = (from: number, to: number) => Array.from({ length: Math.max(to - from, 0) }, (_, index) => from + index);

/** Frozen columns take at most this part of the width: on a phone the others must be reached too. */
const MOST_FROZEN = 0.6;

/** The columns from left to right; the frozen ones stay in place behind the row numbers where there is `room`. */
function columnsOf({ usedColumns, frozenColumns, widths }: TabShown, room: number): Column[] {
  let left = HEAD_WIDTH;
  return range(0, usedColumns + SPARE.columns).map((index) => {
    const width = widths[index] ?? COLUMN_WIDTH;
    const column = { index, width, left: index < frozenColumns && left + width <= room * MOST_FROZEN ? left : null };
    left += width;
    return column;
  });
}

/** Row numbers, column letters and cells; arrow keys move the selection. Frozen rows belong to the head. */
export function Grid({ tab, version, selected, onSelect, onEdit, words }: Props) {
  const view = useRef<HTMLDivElement>(null);
  /** The first row in sight, in steps. */
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(0);
  const [room, setRoom] = useState(Number.POSITIVE_INFINITY);
  /** What is being typed into the selected cell, and in which of its two fields; null while nothing is. */
  const [draft, showDraft] = useState<string | null>(null);
  const [inBar, setInBar] = useState(false);
  // Leaving the field comes before the next drawing, and must not hand in what has been handed in.
  const typed = useRef<string | null>(null);
  /** What the cell held when typing began. */
  const before = useRef('');
  const setDraft = (next: string | null) => {
    typed.current = next;
    showDraft(next);
  };
  const rows = tab.usedRows + SPARE.rows;
  const columns = useMemo(() => columnsOf(tab, room), [tab, room]);
  const frozen = Math.min(tab.frozenRows, rows);
  const isLong = rows > SHORT;
  const from = isLong ? Math.max(frozen, top - MARGIN) : frozen;
  const to = isLong ? Math.min(rows, top + STEP + Math.ceil(height / ROW_HEIGHT) + MARGIN) : rows;
  const cells = useCells(tab.id, version, from, to);
  const head = useCells(tab.id, version, 0, frozen);

  useLayoutEffect(() => {
    const measure = new ResizeObserver(([entry]) => {
      if (!entry) return;
      setRoom(entry.contentRect.width);
      setHeight(entry.contentRect.height);
    });
    measure.observe(view.current!);
    return () => measure.disconnect();
  }, []);
  // How far the frozen part reaches decides where a cell is in sight.
  useLayoutEffect(() => {
    const box = view.current;
    const top = box?.querySelector('thead')?.clientHeight ?? 0;
    const left = columns.reduce((sum, one) => sum + (one.left === null ? 0 : one.width), HEAD_WIDTH);
    box?.style.setProperty('--head', `${top + 2}px`);
    box?.style.setProperty('--side', `${left + 2}px`);
  }, [columns, frozen, head]);

  useEffect(() => {
    const box = view.current;
    if (!box) return;
    if (isLong && selected.row >= frozen) {
      const height = selected.row * ROW_HEIGHT;
      if (height < box.scrollTop || height > box.scrollTop + box.clientHeight - (frozen + 3) * ROW_HEIGHT) {
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
  const chosen = (selected.row < frozen ? head : cells).get(selected.row, selected.column);
  const commit = () => {
    const value = typed.current;
    if (value === null) return;
    setDraft(null);
    if (value !== before.current) onEdit(a1(selected.row, selected.column), [[value]]);
  };
  const begin = (text: string, bar = false) => {
    before.current = chosen?.input ?? '';
    setInBar(bar);
    setDraft(text);
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
      begin(chosen?.input ?? '');
    } else if (event.key === 'Delete' || event.key === 'Backspace') onEdit(a1(selected.row, selected.column), [['']]);
    else if (isPlain && event.key.length === 1) {
      event.preventDefault();
      begin(event.key);
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

  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (draft !== null || text === '') return;
    event.preventDefault();
    onEdit(a1(selected.row, selected.column), pastedRows(text));
  };
  const onCopy = (event: ClipboardEvent) => {
    if (draft !== null) return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', chosen?.text ?? '');
  };

  const onClick = (event: MouseEvent) => {
    const cell = event.target instanceof Element ? event.target.closest('td') : null;
    const clicked = cell && topLeft(cellOf(cell));
    if (!clicked || (clicked.row === selected.row && clicked.column === selected.column)) return;
    commit();
    select(clicked.row, clicked.column);
  };

  const width = columns.reduce((sum, one) => sum + one.width, HEAD_WIDTH);
  /** The selected cell while it is typed into. */
  const draftCell = () => {
    if (draft === null || inBar) return draft;
    const label = words.edit(a1(selected.row, selected.column));
    return <Editor label={label} draft={draft} onDraft={setDraft} onLeave={commit} />;
  };
  // A row that is handed over once more as it was is not looked at again.
  const drawn = useMemo(() => new Map<number, VNode>(), [columns, cells, head]);
  const rowOf = (row: number) => {
    const isSelected = row === selected.row;
    const known = drawn.get(row);
    if (known !== undefined && !isSelected) return known;
    const made = (
      <Row
        key={row}
        row={row}
        columns={columns}
        cells={row < frozen ? head : cells}
        selected={isSelected ? selected.column : null}
      >
        {isSelected && draftCell()}
      </Row>
    );
    if (isSelected) drawn.delete(row);
    else drawn.set(row, made);
    return made;
  };

  return (
    <div class="sheet">
      <div class="formula">
        <output aria-label={words.nameBox}>{a1(selected.row, selected.column)}</output>
        <input
          aria-label={words.contents}
          value={draft ?? chosen?.input ?? ''}
          onFocus={() => begin(chosen?.input ?? '', true)}
          onInput={(event) => setDraft(event.currentTarget.value)}
          onKeyDown={onTyping}
          onBlur={commit}
        />
      </div>
      <p class="note" role="status">
        {chosen?.note ? words.note(chosen.note) : ''}
      </p>
      <div class="view" ref={view} onScroll={(event) => isLong && setTop(stepAt(event.currentTarget.scrollTop))}>
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
          onPaste={onPaste}
          onCopy={onCopy}
          onDblClick={() => draft === null && begin(chosen?.input ?? '')}
        >
          <colgroup>
            <col style={{ width: `${HEAD_WIDTH}px` }} />
            {columns.map((one) => (
              <col key={one.index} style={{ width: `${one.width}px` }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <th />
              {columns.map(({ index, left }) => (
                <th
                  key={index}
                  scope="col"
                  class={left === null ? undefined : 'frozen'}
                  style={{ left: left === null ? undefined : `${left}px` }}
                >
                  {columnLetters(index)}
                </th>
              ))}
            </tr>
            {range(0, frozen).map(rowOf)}
          </thead>
          <tbody>
            {from > frozen && <Gap height={(from - frozen) * ROW_HEIGHT} />}
            {range(from, to).map(rowOf)}
            {to < rows && <Gap height={(rows - to) * ROW_HEIGHT} />}
          </tbody>
        </table>
      </div>
    </div>
  );
}
