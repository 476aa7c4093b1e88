// Opening another .xlsx, by a button or by dropping it on the page, and saving what is there as a file.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { WorkbenchWords } from '../../words/workbench';
import { workbookAddress } from './api';

type Props = { file: string; onOpen: (file: File) => void; words: WorkbenchWords };

/** Two buttons, and a hint over the page while a file is dragged over it. */
export function Files({ file, onOpen, words }: Props) {
  const chooser = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const opening = useRef(onOpen);
  opening.current = onOpen;

  useLayoutEffect(() => {
    const hold = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const dropped = event.dataTransfer?.files[0];
      if (dropped) opening.current(dropped);
    };
    window.addEventListener('dragover', hold);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', hold);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);

  return (
    <>
      <button type="button" onClick={() => chooser.current?.click()}>
        {words.open}
      </button>
      <input
        ref={chooser}
        type="file"
        accept=".xlsx"
        hidden
        aria-label={words.open}
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (chosen) onOpen(chosen);
        }}
      />
      <a class="button" href={workbookAddress()} download={file}>
        {words.saveAs}
      </a>
      {isOver && <div class="drop">{words.dropHere}</div>}
    </>
  );
}
