// The add-on's messages: toasts that disappear, and alerts that wait for an answer.
import { useState } from 'preact/hooks';
import type { Notice } from '../protocol';

/** How long a short message stays. */
const TOAST_MILLISECONDS = 6000;

export type Notices = {
  toasts: Notice[];
  /** The one in front. */
  alert: Notice | undefined;
  show: (notices: readonly Notice[]) => void;
  /** Takes the alert in front away. */
  close: () => void;
};

export function useNotices(): Notices {
  const [toasts, setToasts] = useState<Notice[]>([]);
  const [alerts, setAlerts] = useState<Notice[]>([]);
  return {
    toasts,
    alert: alerts[0],
    show: (notices) => {
      const fresh = notices.filter(({ kind }) => kind === 'toast');
      if (fresh.length > 0) {
        setToasts((before) => [...before, ...fresh]);
        setTimeout(() => setToasts((before) => before.filter((one) => !fresh.includes(one))), TOAST_MILLISECONDS);
      }
      setAlerts((before) => [...before, ...notices.filter(({ kind }) => kind !== 'toast')]);
    },
    close: () => setAlerts((before) => before.slice(1)),
  };
}
