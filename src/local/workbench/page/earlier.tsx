// Asks whether to go on with what was done with the file before. Closed without an answer, it goes on.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { WorkbenchWords } from '../../words/workbench';
import type { WorkbookSnapshot } from '../protocol';

type Props = NonNullable<WorkbookSnapshot['earlier']> & {
  onReply: (from: 'result' | 'original') => void;
  words: WorkbenchWords;
};

export function Earlier({ at, folder, onReply, words }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => box.current?.showModal(), []);
  const time = new Date(at).toLocaleString(document.documentElement.lang, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <dialog
      ref={box}
      aria-labelledby="earlier-title"
      onCancel={(event) => {
        event.preventDefault();
        onReply('result');
      }}
    >
      <h2 id="earlier-title">{words.earlierTitle}</h2>
      <p>{words.earlier(time, folder)}</p>
      <div class="replies">
        <button type="button" onClick={() => onReply('original')}>
          {words.original}
        </button>
        <button type="button" class="primary" onClick={() => onReply('result')}>
          {words.resume}
        </button>
      </div>
    </dialog>
  );
}
