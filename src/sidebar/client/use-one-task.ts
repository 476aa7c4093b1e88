// One task at a time: which one is running, its progress, whether it was cancelled, and the last one.
import { useRef, useState } from 'preact/hooks';
import type { About, Task } from './tasks';
import type { Making } from './tools';

export type OneTask = {
  busy: Task | null;
  making: Making | null;
  setMaking: (making: Making | null) => void;
  isWorking: () => boolean;
  /** Does nothing while another piece is under way. */
  run: (task: Task, about: About, work: () => Promise<void>) => Promise<void>;
  last: () => { task: Task; about: About } | null;
  cancel: () => void;
  isCancelled: () => boolean;
};

export function useOneTask(): OneTask {
  const [busy, setBusy] = useState<Task | null>(null);
  const [making, setMaking] = useState<Making | null>(null);
  const working = useRef(false);
  const last = useRef<{ task: Task; about: About } | null>(null);
  const cancelled = useRef(false);
  return {
    busy,
    making,
    setMaking,
    isWorking: () => working.current,
    run: async (task, about, work) => {
      if (working.current) return;
      working.current = true;
      cancelled.current = false;
      last.current = { task, about };
      setBusy(task);
      await work();
      working.current = false;
      setBusy(null);
    },
    last: () => last.current,
    cancel: () => {
      cancelled.current = true;
      setMaking((before) => before && { ...before, cancelling: true });
    },
    isCancelled: () => cancelled.current,
  };
}
