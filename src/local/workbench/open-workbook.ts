// The open workbook: work on it runs one piece after another, and another file can replace it.
import type { Host } from '../runtime/host';
import { type Answer, json, refused } from './answer';
import type { Ran, WorkbookSnapshot } from './protocol';
import { type ViewerSession, viewerSessions } from './viewer-sessions';

/** A workbook and what belongs to it. */
export type Opened = {
  host: Host;
  /** Name of the file, for the title bar. */
  file: string;
  /** Where the host keeps its documents; without it they are listed but cannot be downloaded. */
  documentsFolder?: string;
  /** What was done with the file before, and how to begin from the original instead, as long as the person has not said. */
  earlier?: { at: string; folder: string; original: () => Promise<Opened> };
  /** Called when another workbook has taken its place. */
  close?: () => void;
  /** Called after each function that ran, for instance to save; never while an earlier call is under way. */
  onChange?: () => void | Promise<void>;
};

export type OpenWorkbook = {
  /** The one that is open now. */
  opened: () => Opened;
  /** Null for a code that no judge has. */
  sessionFor: (as: string | null) => ViewerSession | null;
  /** Does something in a viewer's session; answers with the outcome and a snapshot of the workbook. */
  run: (work: () => unknown, as: string | null) => Promise<Answer>;
  /** Puts another workbook in its place. */
  replace: (name: string, bytes: Uint8Array) => Promise<Answer>;
  /** Goes on with what was done before, or begins from the original. */
  resume: (fromOriginal: boolean) => Promise<Answer>;
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function attempt(work: () => unknown): Ran['outcome'] {
  try {
    return { value: work() ?? null };
  } catch (error) {
    return { error: messageOf(error) };
  }
}

/** `open`: opens a file that the person chose; without it there is but the one workbook. */
export function openWorkbook(
  first: Opened,
  open: ((name: string, bytes: Uint8Array) => Promise<Opened>) | undefined,
): OpenWorkbook {
  let opened = { ...first };
  let counted = 0;
  const next = (): number => {
    counted += 1;
    return counted;
  };
  const earlier = (): WorkbookSnapshot['earlier'] =>
    opened.earlier === undefined ? null : { at: opened.earlier.at, folder: opened.earlier.folder };
  let sessions = viewerSessions(opened.host, opened.file, next, earlier);

  const ran = (outcome: Ran['outcome'], as: string | null): Answer => {
    const snapshot = (sessions.sessionFor(as) ?? sessions.sessionFor(null))?.viewer.snapshot();
    return snapshot ? json({ outcome, snapshot } satisfies Ran) : refused(404);
  };

  const runNow = async (work: () => unknown, as: string | null): Promise<Answer> => {
    let outcome: Ran['outcome'] = attempt(work);
    sessions.changed();
    try {
      await opened.onChange?.();
    } catch (error) {
      outcome = { error: messageOf(error) };
    }
    return ran(outcome, as);
  };

  const replaceNow = async (openOther: () => Promise<Opened>): Promise<Answer> => {
    try {
      const before = opened;
      opened = await openOther();
      before.close?.();
      sessions = viewerSessions(opened.host, opened.file, next, earlier);
      return ran({ value: null }, null);
    } catch (error) {
      return ran({ error: messageOf(error) }, null);
    }
  };

  const resumeNow = async (fromOriginal: boolean): Promise<Answer> => {
    const known = opened.earlier;
    if (known !== undefined && fromOriginal) return replaceNow(known.original);
    delete opened.earlier;
    return ran({ value: null }, null);
  };

  /** One after the other: what follows a change (saving) must not overlap. */
  let last: Promise<unknown> = Promise.resolve();
  const queued = (work: () => Promise<Answer>): Promise<Answer> => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };

  return {
    opened: () => opened,
    sessionFor: (as) => sessions.sessionFor(as),
    run: (work, as) => queued(() => runNow(work, as)),
    replace: (name, bytes) =>
      queued(async () => (open === undefined ? refused(404) : replaceNow(() => open(name, bytes)))),
    resume: (fromOriginal) => queued(() => resumeNow(fromOriginal)),
  };
}
