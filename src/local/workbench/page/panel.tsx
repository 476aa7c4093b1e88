// The add-on's sidebar in a frame of its own origin; its calls go through this page to the host.
import { useEffect, useRef } from 'preact/hooks';
import type { WorkbenchWords } from '../../../i18n/workbench';
import type { Ran } from '../protocol';

type Message =
  | { kind: 'call'; id: number; name: string; args: unknown[] }
  | { kind: 'document'; link: string }
  | { kind: 'close' }
  | { kind: 'focus' };

type Props = {
  title: string;
  shown: number;
  call: (name: string, args: unknown[]) => Promise<Ran['outcome']>;
  onDocument: (link: string) => void;
  onClose: () => void;
  onFocus: () => void;
  words: WorkbenchWords;
};

/** Shown anew whenever `shown` rises. */
export function Panel({ title, shown, call, onDocument, onClose, onFocus, words }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const handlers = useRef({ call, onDocument, onClose, onFocus });
  handlers.current = { call, onDocument, onClose, onFocus };

  useEffect(() => {
    const listen = async ({ source, data }: MessageEvent<Message>) => {
      const target = frame.current?.contentWindow;
      if (!target || source !== target) return;
      if (data.kind === 'document') return handlers.current.onDocument(data.link);
      if (data.kind === 'close') return handlers.current.onClose();
      if (data.kind === 'focus') return handlers.current.onFocus();
      const outcome = await handlers.current.call(data.name, data.args);
      target.postMessage({ id: data.id, outcome }, '*');
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, []);

  return (
    <aside class="panel" aria-label={words.panel}>
      <header>
        <h2>{title}</h2>
        <button type="button" class="close" aria-label={words.closePanel} title={words.closePanel} onClick={onClose}>
          <span aria-hidden="true">✕</span>
        </button>
      </header>
      <iframe
        key={shown}
        ref={frame}
        src="panel"
        title={title}
        sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
      />
    </aside>
  );
}
