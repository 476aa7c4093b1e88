// Keyboard control of the grid: move the selection, begin typing, end it.
import type { CellDraft } from './use-draft';

type Keyboard = {
  /** Moves the selection by rows and columns. */
  move: (rows: number, columns: number) => void;
  draft: CellDraft;
  /** What the selected cell holds. */
  content: string;
  /** Empties the selected cell. */
  clear: () => void;
  /** How many rows a page has. */
  page: () => number;
  focusGrid: () => void;
};

const movesOf = (page: number): Record<string, [number, number]> => ({
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-page, 0],
  PageDown: [page, 0],
});

/** `onTyping`: in a field that is typed into; `onKeyDown`: in the grid around it. */
export function keyboardOf({ move, draft, content, clear, page, focusGrid }: Keyboard) {
  const onTyping = (event: KeyboardEvent) => {
    if (!['Enter', 'Tab', 'Escape'].includes(event.key)) return;
    event.preventDefault();
    if (event.key === 'Escape') draft.cancel();
    else {
      draft.commit();
      move(event.key === 'Enter' ? 1 : 0, event.key === 'Tab' ? 1 : 0);
    }
    focusGrid();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (draft.text !== null) return onTyping(event);
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const way = movesOf(page())[event.key];
    if (event.key === 'Delete' || event.key === 'Backspace') return clear();
    if (event.key === 'Enter' || event.key === 'F2') draft.begin(content);
    else if (isPlain && event.key.length === 1) draft.begin(event.key);
    else if (way !== undefined) move(...way);
    else return;
    event.preventDefault();
  };
  return { onTyping, onKeyDown };
}
