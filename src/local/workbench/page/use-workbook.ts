// The page's state of the workbook, and the actions on it.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Position } from '../../../domain/vocabulary/cell';
import { type WorkbenchWords, workbenchWords } from '../../words/workbench';
import type { AlertReply, Ran, WorkbookSnapshot } from '../protocol';
import { clickMenu, getSnapshot } from './api';
import { topLeft } from './range';
import { type Notices, useNotices } from './use-notices';

export const START: Position = { row: 0, column: 0 };

type Looking = { tab: string; position: Position };

export type Workbook = {
  /** Null until it is known. */
  snapshot: WorkbookSnapshot | null;
  words: WorkbenchWords;
  looking: Looking;
  select: (at: Looking) => void;
  isBusy: boolean;
  /** The program on this computer no longer answers. */
  isLost: boolean;
  notices: Notices;
  /** The outcome; `runAndReport` shows a failure to the person. */
  run: (work: () => Promise<Ran>) => Promise<Ran['outcome']>;
  runAndReport: (work: () => Promise<Ran>) => Promise<void>;
  click: (label: string, replies?: AlertReply[]) => Promise<void>;
  /** Answers the question that the last clicked item put. */
  reply: (reply: AlertReply) => Promise<void>;
};

/** `onFirst`: the page has just been opened. */
export function useWorkbook(onFirst: (snapshot: WorkbookSnapshot) => void): Workbook {
  const [snapshot, setSnapshot] = useState<WorkbookSnapshot | null>(null);
  const [looking, setLooking] = useState<Looking>({ tab: '', position: START });
  const [busy, setBusy] = useState(0);
  const [isLost, setLost] = useState(false);
  const notices = useNotices();
  const jumps = useRef(-1);
  const clicked = useRef<{ label: string; replies: AlertReply[] }>({ label: '', replies: [] });
  const words = workbenchWords[snapshot?.language ?? 'id'];

  /** The newest state of the host; the eye follows it only where the add-on moved. */
  const take = (next: WorkbookSnapshot) => {
    setSnapshot(next);
    if (next.jumps !== jumps.current) {
      jumps.current = next.jumps;
      const position = next.selection?.tab === next.active ? topLeft(next.selection.range) : START;
      setLooking({ tab: next.active, position });
    }
    notices.show(next.notices);
  };

  const run: Workbook['run'] = async (work) => {
    setBusy((count) => count + 1);
    try {
      const ran = await work();
      take(ran.snapshot);
      setLost(false);
      return ran.outcome;
    } catch {
      setLost(true);
      return { error: 'NetworkError: Connection failure due to HTTP 0' };
    } finally {
      setBusy((count) => count - 1);
    }
  };

  const runAndReport: Workbook['runAndReport'] = async (work) => {
    const outcome = await run(work);
    if ('error' in outcome) notices.show([{ kind: 'alert', title: words.failed, text: outcome.error }]);
  };

  /** Sheets would put the question in the middle of the work; here the work begins again with its answer. */
  const click: Workbook['click'] = (label, replies = []) => {
    clicked.current = { label, replies };
    return runAndReport(() => clickMenu(label, replies));
  };

  useLayoutEffect(() => {
    // What somebody did in another session meanwhile.
    const refresh = () => getSnapshot().then(take, () => setLost(true));
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, []);
  useEffect(() => {
    getSnapshot().then(
      (first) => {
        onFirst(first);
        take(first);
      },
      () => setLost(true),
    );
  }, []);

  return {
    ...{ snapshot, words, looking, select: setLooking, isBusy: busy > 0, isLost, notices, run, runAndReport, click },
    reply: (reply) => click(clicked.current.label, [...clicked.current.replies, reply]),
  };
}
