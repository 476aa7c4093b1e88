// What the add-on says outside its panel: short messages at the bottom, alerts in a box.
import { useEffect, useRef } from 'preact/hooks';
import type { WorkbenchWords } from '../../../i18n/workbench';
import type { Notice } from '../protocol';

/** Messages that go by themselves. */
export function Toasts({ toasts }: { toasts: Notice[] }) {
  return (
    <div class="toasts" role="status">
      {toasts.map(({ title, text }, index) => (
        <p key={index}>
          {title !== '' && <b>{title}</b>} {text}
        </p>
      ))}
    </div>
  );
}

/** One alert at a time; the focus stays inside until it is closed. */
export function Alert({ alert, onClose, words }: { alert: Notice; onClose: () => void; words: WorkbenchWords }) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => box.current?.showModal(), [alert]);
  return (
    <dialog ref={box} aria-labelledby="alert-title" onClose={onClose}>
      <h2 id="alert-title">{alert.title}</h2>
      <p>{alert.text}</p>
      <button type="button" class="primary" onClick={() => box.current?.close()}>
        {words.ok}
      </button>
    </dialog>
  );
}
