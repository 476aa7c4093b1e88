// What is being typed into the selected cell, in the cell itself or in the bar above the grid.
import { useRef, useState } from 'preact/hooks';

export type CellDraft = {
  /** Null while nothing is typed. */
  text: string | null;
  inBar: boolean;
  begin: (text: string, inBar?: boolean) => void;
  change: (text: string) => void;
  cancel: () => void;
  /** Commits the draft if it differs from the cell. */
  commit: () => void;
};

/** `content`: what the selected cell holds. */
export function useDraft(content: string, onCommit: (value: string) => void): CellDraft {
  const [text, showText] = useState<string | null>(null);
  const [inBar, setInBar] = useState(false);
  // The blur event comes before the next render and must not commit the same draft twice.
  const typed = useRef<string | null>(null);
  /** What the cell held when typing began. */
  const before = useRef('');
  const setText = (next: string | null) => {
    typed.current = next;
    showText(next);
  };
  return {
    text,
    inBar,
    begin: (first, bar = false) => {
      before.current = content;
      setInBar(bar);
      setText(first);
    },
    change: setText,
    cancel: () => setText(null),
    commit: () => {
      const value = typed.current;
      if (value === null) return;
      setText(null);
      if (value !== before.current) onCommit(value);
    },
  };
}
