// One piece of work at a time: which one is under way, whether it is to stop, and which was the last.
import { useRef, useState } from 'preact/hooks';
import type { About, Task } from './tasks';

export type OneTask = {
  busy: Task | null;
  isWorking: () => boolean;
  /** Does nothing while another piece is under way. */
  run: (task: Task, about: About, work: () => Promise<void>) => Promise<void>;
  last: () => { task: Task; about: About } | null;
  cancel: () => void;
  isCancelled: () => boolean;
};

export function useOneTask(): OneTask {
  const [busy, setBusy] = useState<Task | null>(null);
  const working = useRef(false);
  const last = useRef<{ task: Task; about: About } | null>(null);
  const cancelled = useRef(false);
  return {
    busy,
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
    },
    isCancelled: () => cancelled.current,
  };
}
