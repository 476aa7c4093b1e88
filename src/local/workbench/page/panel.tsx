// The add-on's sidebar beside the grid.
import type { WorkbenchWords } from '../../words/workbench';
import { Frame, type FrameHandlers } from './frame';

type Props = FrameHandlers & { title: string; shown: number; words: WorkbenchWords };

/** Reloaded whenever `shown` increases. */
export function Panel({ words, ...frame }: Props) {
  return (
    <aside class="panel" aria-label={words.panel}>
      <header>
        <h2>{frame.title}</h2>
        <button
          type="button"
          class="close"
          aria-label={words.closePanel}
          title={words.closePanel}
          onClick={frame.onClose}
        >
          <span aria-hidden="true">✕</span>
        </button>
      </header>
      <Frame address="panel" {...frame} />
    </aside>
  );
}
