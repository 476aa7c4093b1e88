// Copying the selected cell, and pasting a block that begins at it.
import { pastedRows } from './pasted';

/** A field that is typed into keeps its own copying and pasting. */
type Clipboard = { isTyping: boolean; text: string; paste: (rows: string[][]) => void };

export const clipboardOf = ({ isTyping, text, paste }: Clipboard) => ({
  onPaste: (event: ClipboardEvent) => {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (isTyping || pasted === '') return;
    event.preventDefault();
    paste(pastedRows(pasted));
  },
  onCopy: (event: ClipboardEvent) => {
    if (isTyping) return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
  },
});
