// Loads details when a part is opened: at once, or as soon as the running task has ended.
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Session } from './session';
import type { About, Task } from './tasks';

type Wanted = { task: Task; about?: About };

/** `isNeeded`: whether it still has to be looked up when its turn comes. */
export function useLookUp({ busy, start }: Session, isNeeded = true): (task: Task, about?: About) => void {
  const [wanted, setWanted] = useState<Wanted | null>(null);
  useLayoutEffect(() => {
    if (wanted === null || busy !== null) return;
    if (!isNeeded || start(wanted.task, wanted.about)) setWanted(null);
  }, [wanted, busy]);
  return (task, about) => setWanted({ task, about });
}
