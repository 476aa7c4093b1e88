// A page of the add-on in a frame of its own origin; its calls go through this page to the host.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Ran } from '../protocol';
import { frameAddress } from './api';

type Message =
  | { kind: 'call'; id: number; name: string; args: unknown[] }
  | { kind: 'document'; link: string }
  | { kind: 'close' }
  | { kind: 'focus' };

/** Actions on the workbench that the add-on's page may call. */
export type FrameHandlers = {
  call: (name: string, args: unknown[]) => Promise<Ran['outcome']>;
  onDocument: (link: string) => void;
  onClose: () => void;
  onFocus: () => void;
};

type Props = FrameHandlers & {
  address: 'panel' | 'dialog';
  title: string;
  /** Reloaded whenever it increases. */
  shown: number;
};

export function Frame({ address, title, shown, ...given }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const handlers = useRef(given);
  handlers.current = given;

  useLayoutEffect(() => {
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
    <iframe
      key={shown}
      ref={frame}
      src={frameAddress(address)}
      title={title}
      sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
    />
  );
}
