// The page's state and the tasks it can start, one at a time.
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { State } from '../../use-cases/server';
import { type SidebarWords, sidebarWords } from '../words/sidebar';
import { nextStep } from './next-step';
import { needsFiles } from './prerequisites';
import type { Client } from './server';
import { INITIAL_SESSION_STATE, type SessionState, withNews } from './session-state';
import { type About, CHANGING, type Task } from './tasks';
import type { Making, StatusMessage, Tools } from './tools';
import { type DocumentChoice, useDocumentChoice } from './use-document-choice';
import { useOneTask } from './use-one-task';
import { allWork } from './work';

export type Session = DocumentChoice & {
  words: SidebarWords;
  state: State | null;
  known: SessionState;
  busy: Task | null;
  notice: StatusMessage | null;
  making: Making | null;
  /** False where other work is under way: then nothing is begun. */
  start(task: Task, about?: About): boolean;
  cancel(): void;
  dismiss(): void;
  /** Closes the preview of fixes, or of a list, without anything being done. */
  dropPreview(): void;
  dropList(): void;
  /** Starts the last piece of work once more. */
  again(): void;
  load(): void;
  /** Asks where the competition stands, quietly. */
  refresh(): void;
  showCell(tab: string, cell: string | null): void;
  /** Opens the wide dialog on the ranking that is shown. */
  showDialog(): void;
};

/** Back to where something was opened from. */
const focus = (id: string) => document.getElementById(id)?.focus();

/** The page's state, bound to a server. */
export function useSession(client: Client): Session {
  const [state, setState] = useState<State | null>(null);
  const [known, setKnown] = useState(INITIAL_SESSION_STATE);
  const [notice, setNotice] = useState<StatusMessage | null>(null);
  const choice = useDocumentChoice();
  const { busy, making, setMaking, isWorking, run, last, cancel, isCancelled } = useOneTask();
  const words = sidebarWords[state?.language ?? 'id'];

  const learn: Tools['learn'] = (news) => setKnown((before) => withNews(before, news));
  const answerOf: Tools['answerOf'] = (outcome) => {
    if ('answer' in outcome) return outcome.answer;
    setNotice({ failure: outcome.failure });
    return null;
  };
  const notify = (text: string) => setNotice({ text });
  const tools = { client, words, known, learn, answerOf, setState, setNotice, notify, setMaking, isCancelled };
  const work = allWork(tools, choice);

  /** If asking fails, the older state is still the best there is. */
  const refresh = async () => {
    const now = await client.getState();
    if ('answer' in now) setState(now.answer);
  };

  const start = (task: Task, about: About = {}) =>
    run(task, about, async () => {
      setNotice(null);
      await work[task](about);
      // The workbook has moved on.
      if (CHANGING.includes(task)) await refresh();
    });

  const load = async () => {
    setNotice(null);
    const answer = answerOf(await client.getState());
    if (answer) setState(answer);
  };

  /** What the page does by itself once it is known where the competition stands. */
  const begin = async (answer: State) => {
    // What the workbook is taken for is shown before anything is computed from it.
    if (answer.role === 'admin' && answer.unconfigured) await start('validate');
    if (needsFiles(answer)) await start('files');
    // A list preview that a form brought is no failure, and judge files that cannot be read yet are reported when they
    // are asked for.
    if (needsFiles(answer) || (answer.unconfigured && answer.presets.length > 0)) setNotice(null);
    if (answer.role === 'judge') await start('own');
    // Before the plenary the ranking is what there is to talk about.
    if (answer.role === 'admin' && nextStep(known, answer) === 'decide') await start('look');
  };

  // Asked once, when the page opens.
  useEffect(() => void load(), []);
  // Only now are the words those of the person's language.
  useLayoutEffect(() => {
    if (state !== null) void begin(state);
  }, [state === null]);
  useLayoutEffect(() => {
    document.documentElement.lang = words.language;
  }, [words]);

  return {
    ...choice,
    ...{ words, state, known, busy, notice, making, cancel },
    start: (task, about) => {
      if (isWorking()) return false;
      void start(task, about);
      return true;
    },
    dismiss: () => setNotice(null),
    dropPreview: () => {
      learn({ preview: null });
      focus('fix-tools');
    },
    dropList: () => {
      learn({ list: null });
      focus('step-list');
    },
    again: () => {
      const before = last();
      if (before) void start(before.task, before.about);
    },
    load: () => void load(),
    refresh: () => void refresh(),
    showCell: async (tab, cell) => {
      if (!isWorking()) answerOf(await client.showCell({ tab, cell }));
    },
    showDialog: async () => {
      if (!isWorking()) answerOf(await client.showRanking({ provisional: known.ranking?.provisional ?? false }));
    },
  };
}
