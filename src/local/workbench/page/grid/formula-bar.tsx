// The bar above the grid: which cell is selected, what it holds, and its note.
import { a1 } from '../../../../domain/vocabulary/a1';
import type { Position } from '../../../../domain/vocabulary/cell';
import type { WorkbenchWords } from '../../../words/workbench';
import type { CellShown } from '../../protocol';
import type { CellDraft } from './use-draft';

type Props = {
  selected: Position;
  cell: CellShown | undefined;
  draft: CellDraft;
  onKeyDown: (event: KeyboardEvent) => void;
  words: WorkbenchWords;
};

export const FormulaBar = ({ selected, cell, draft, onKeyDown, words }: Props) => (
  <>
    <div class="formula">
      <output aria-label={words.nameBox}>{a1(selected.row, selected.column)}</output>
      <input
        aria-label={words.contents}
        value={draft.text ?? cell?.input ?? ''}
        onFocus={() => draft.begin(cell?.input ?? '', true)}
        onInput={(event) => draft.change(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={draft.commit}
      />
    </div>
    <p class="note" role="status">
      {cell?.note ? words.note(cell.note) : ''}
    </p>
  </>
);
