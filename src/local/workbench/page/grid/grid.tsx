// The active tab as an editable table; of a long tab only the visible rows are drawn.
import { useMemo, useRef } from 'preact/hooks';
import { a1 } from '../../../../domain/vocabulary/a1';
import type { Position } from '../../../../domain/vocabulary/cell';
import type { WorkbenchWords } from '../../../words/workbench';
import type { TabShown } from '../../protocol';
import { topLeft } from '../range';
import { useCells } from './cells';
import { clipboardOf } from './clipboard';
import { ColumnHeads, ColumnWidths } from './column-heads';
import { columnsOf, widthOf } from './columns';
import { FormulaBar } from './formula-bar';
import { cellOf, Editor, Gap, idOf, ROW_HEIGHT } from './grid-row';
import { keyboardOf } from './keyboard';
import { useDraft } from './use-draft';
import { useDrawnRows } from './use-drawn-rows';
import { useRowsInSight } from './use-rows-in-sight';
import { useSelectionInSight } from './use-selection-in-sight';

type Props = {
  tab: TabShown;
  version: number;
  selected: Position;
  onSelect: (position: Position) => void;
  /** Values go into the cell and those below and to the right of it. */
  onEdit: (cell: string, values: string[][]) => void;
  words: WorkbenchWords;
};

const numbers = (from: number, to: number) =>
  Array.from({ length: Math.max(to - from, 0) }, (_, index) => from + index);

/** Row numbers, column letters and cells; arrow keys move the selection. Frozen rows belong to the head. */
export function Grid({ tab, version, selected, onSelect, onEdit, words }: Props) {
  const view = useRef<HTMLDivElement>(null);
  const sight = useRowsInSight(view, tab);
  const { rows, frozen, isLong, from, to } = sight;
  const columns = useMemo(() => columnsOf(tab, sight.room), [tab, sight.room]);
  const cells = useCells(tab.id, version, from, to);
  const head = useCells(tab.id, version, 0, frozen);
  useSelectionInSight(view, tab.id, selected, sight, columns, head);

  const cellsOf = (row: number) => (row < frozen ? head : cells);
  const cell = cellsOf(selected.row).get(selected.row, selected.column);
  const content = cell?.input ?? '';
  const edit = (values: string[][]) => onEdit(a1(selected.row, selected.column), values);
  const select = (row: number, column: number) =>
    onSelect({
      row: Math.min(Math.max(row, 0), rows - 1),
      column: Math.min(Math.max(column, 0), columns.length - 1),
    });
  const draft = useDraft(content, (value) => edit([[value]]));
  const { onTyping, onKeyDown } = keyboardOf({
    move: (down, right) => select(selected.row + down, selected.column + right),
    draft,
    content,
    clear: () => edit([['']]),
    page: () => Math.floor((view.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2,
    focusGrid: () => view.current?.querySelector<HTMLElement>('.grid')?.focus(),
  });
  const { onPaste, onCopy } = clipboardOf({ isTyping: draft.text !== null, text: cell?.text ?? '', paste: edit });
  const onClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target.closest('td') : null;
    const clicked = target && topLeft(cellOf(target));
    if (!clicked || (clicked.row === selected.row && clicked.column === selected.column)) return;
    draft.commit();
    select(clicked.row, clicked.column);
  };
  /** The selected cell while it is typed into. */
  const editor = () => {
    if (draft.text === null || draft.inBar) return draft.text;
    const label = words.edit(a1(selected.row, selected.column));
    return <Editor label={label} draft={draft.text} onDraft={draft.change} onLeave={draft.commit} />;
  };
  const rowOf = useDrawnRows([columns, cells, head], { columns, cellsOf, selected, editor });

  return (
    <div class="sheet">
      <FormulaBar selected={selected} cell={cell} draft={draft} onKeyDown={onTyping} words={words} />
      <div class="view" ref={view} onScroll={sight.onScroll}>
        <table
          class={isLong ? 'grid long' : 'grid'}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the ARIA grid pattern is a table with this role
          role="grid"
          style={{ width: `${widthOf(columns)}px` }}
          tabIndex={0}
          aria-label={words.grid(tab.name)}
          aria-readonly={!tab.editable}
          aria-rowcount={rows}
          aria-activedescendant={idOf(selected.row, selected.column)}
          onKeyDown={onKeyDown}
          onClick={onClick}
          onPaste={onPaste}
          onCopy={onCopy}
          onDblClick={() => draft.text === null && draft.begin(content)}
        >
          <ColumnWidths columns={columns} />
          <thead>
            <ColumnHeads columns={columns} />
            {numbers(0, frozen).map(rowOf)}
          </thead>
          <tbody>
            {from > frozen && <Gap height={(from - frozen) * ROW_HEIGHT} />}
            {numbers(from, to).map(rowOf)}
            {to < rows && <Gap height={(rows - to) * ROW_HEIGHT} />}
          </tbody>
        </table>
      </div>
    </div>
  );
}
