// Messages of the add-on outside its panel: toasts at the bottom, alerts in a box.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { WorkbenchWords } from '../../words/workbench';
import type { AlertReply, Notice } from '../protocol';

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

type AlertProps = { alert: Notice; onClose: () => void; onReply: (reply: AlertReply) => void; words: WorkbenchWords };

/** One alert at a time; the focus stays inside until it is closed. A question that is closed is not answered. */
export function Alert({ alert, onClose, onReply, words }: AlertProps) {
  const box = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => box.current?.showModal(), [alert]);
  const reply = (given: AlertReply) => {
    box.current?.close();
    if (alert.kind === 'question') onReply(given);
  };
  return (
    <dialog ref={box} aria-labelledby="alert-title" onClose={onClose}>
      <h2 id="alert-title">{alert.title}</h2>
      <p>{alert.text}</p>
      <div class="replies">
        {alert.kind === 'question' && (
          <button type="button" onClick={() => reply('NO')}>
            {words.no}
          </button>
        )}
        <button type="button" class="primary" onClick={() => reply('YES')}>
          {alert.kind === 'question' ? words.yes : words.ok}
        </button>
      </div>
    </dialog>
  );
}
