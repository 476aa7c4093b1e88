// A page of the add-on over the sheet, in a box of the size it asked for.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { WorkbenchWords } from '../../words/workbench';
import type { WorkbookSnapshot } from '../protocol';
import { Frame, type FrameHandlers } from './frame';

type Props = FrameHandlers & NonNullable<WorkbookSnapshot['dialog']> & { words: WorkbenchWords };

/** The focus stays inside until it is closed, and then returns to where it was. */
export function Dialog({ width, height, words, ...frame }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => box.current?.showModal(), []);
  useLayoutEffect(() => {
    // Style attributes are not allowed on this page, but its own script may set what they would.
    const { style } = box.current!.querySelector('iframe')!;
    style.width = `${width}px`;
    style.height = `${height}px`;
  }, [frame.shown, width, height]);
  return (
    <dialog ref={box} class="wide" aria-labelledby="dialog-title" onClose={frame.onClose}>
      <header>
        <h2 id="dialog-title">{frame.title}</h2>
        <button
          type="button"
          class="close"
          aria-label={words.closeDialog}
          title={words.closeDialog}
          onClick={() => box.current?.close()}
        >
          <span aria-hidden="true">✕</span>
        </button>
      </header>
      <Frame address="dialog" {...frame} onClose={() => box.current?.close()} />
    </dialog>
  );
}
