// Long lists are shown piece by piece: a national year has thousands of rows.
import { useState } from 'preact/hooks';

/** The visible part of a list, how many more the next step brings, and the step itself. */
export function usePages<T>(list: T[], first: number, step = 100): { shown: T[]; next: number; showMore: () => void } {
  const [length, setLength] = useState(first);
  const shown = list.slice(0, Math.max(length, first));
  return {
    shown,
    next: Math.min(step, list.length - shown.length),
    showMore: () => setLength(shown.length + step),
  };
}
