// Which rows of a tab are drawn: of a long one those in sight and a few around them.
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { TabShown } from '../../protocol';
import { ROW_HEIGHT } from './grid-row';

/** Empty rows behind the last with content. */
const SPARE = 30;
/** Up to here all rows are drawn, and a wrapped text may make its row higher. */
const SHORT = 200;

/** A long tab is redrawn each time this many rows have been scrolled; more than that are drawn above and below. */
const STEP = 8;
const MARGIN = 16;

const stepAt = (scrolled: number) => Math.floor(scrolled / ROW_HEIGHT / STEP) * STEP;

export type RowsInSight = {
  /** How many there are. */
  rows: number;
  /** How many belong to the head. */
  frozen: number;
  isLong: boolean;
  /** The drawn ones below the head. */
  from: number;
  to: number;
  /** Pixels from left to right. */
  room: number;
  onScroll: () => void;
};

export function useRowsInSight(
  view: RefObject<HTMLDivElement | null>,
  { usedRows, frozenRows }: TabShown,
): RowsInSight {
  /** The first row in sight, in steps. */
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(0);
  const [room, setRoom] = useState(Number.POSITIVE_INFINITY);
  useLayoutEffect(() => {
    const measure = new ResizeObserver(([entry]) => {
      if (!entry) return;
      setRoom(entry.contentRect.width);
      setHeight(entry.contentRect.height);
    });
    measure.observe(view.current!);
    return () => measure.disconnect();
  }, []);

  const rows = usedRows + SPARE;
  const frozen = Math.min(frozenRows, rows);
  const isLong = rows > SHORT;
  return {
    rows,
    frozen,
    isLong,
    from: isLong ? Math.max(frozen, top - MARGIN) : frozen,
    to: isLong ? Math.min(rows, top + STEP + Math.ceil(height / ROW_HEIGHT) + MARGIN) : rows,
    room,
    onScroll: () => isLong && setTop(stepAt(view.current!.scrollTop)),
  };
}
