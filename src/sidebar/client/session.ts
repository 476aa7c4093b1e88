// What the page knows and the work it can start; one piece of work at a time.
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { State } from '../../use-cases/server';
import { type SidebarWords, sidebarWords } from '../words/sidebar';
import { checkWork } from './check-work';
import { decidingWork } from './deciding-work';
import { documentWork } from './document-work';
import { needsFiles } from './lack';
import { rankingWork } from './ranking-work';
import type { Client } from './server';
import { NOTHING_KNOWN, type SessionState } from './session-state';
import { setUpWork } from './set-up-work';
import { settingsWork } from './settings-work';
import { type About, CHANGING, type Task, type Work } from './tasks';
import { templateWork } from './template-work';
import type { Making, Notice, Tools } from './tools';
import { type DocumentChoice, useDocumentChoice } from './use-document-choice';
import { useOneTask } from './use-one-task';

export type Session = DocumentChoice & {
  words: SidebarWords;
  state: State | null;
  known: SessionState;
  busy: Task | null;
  notice: Notice | null;
  making: Making | null;
  start(task: Task, about?: About): void;
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
  showWide(): void;
};

/** The page's state, bound to a server. */
export function useSession(client: Client): Session {
  const [state, setState] = useState<State | null>(null);
  const [known, setKnown] = useState(NOTHING_KNOWN);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [making, setMaking] = useState<Making | null>(null);
  const choice = useDocumentChoice();
  const { busy, isWorking, run, last, cancel, isCancelled } = useOneTask();
  const words = sidebarWords[state?.language ?? 'id'];

  // New findings make an old preview worthless.
  const learn: Tools['learn'] = (news) =>
    setKnown((before) => ({ ...before, ...(news.findings && { preview: null }), ...news }));
  const answerOf: Tools['answerOf'] = (outcome) => {
    if ('answer' in outcome) return outcome.answer;
    setNotice({ failure: outcome.failure });
    return null;
  };
  const tell = (text: string) => setNotice({ text });
  const tools = { client, words, known, learn, answerOf, setState, setNotice, tell, setMaking, isCancelled };
  const work: Work<Task> = {
    ...setUpWork(tools),
    ...checkWork(tools),
    ...rankingWork(tools),
    ...decidingWork(tools),
    ...documentWork(tools, choice),
    ...templateWork(tools),
    ...settingsWork(tools),
  };

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
    if (!answer) return;
    setState(answer);
    // What the workbook is taken for is shown before anything is computed from it.
    if (answer.role === 'admin' && answer.unconfigured) await start('validate');
    if (needsFiles(answer)) await start('files');
    // A list that a form brought is no fault, and files that cannot be looked at yet are told when they are asked for.
    if (needsFiles(answer) || (answer.unconfigured && answer.presets.length > 0)) setNotice(null);
    if (answer.role === 'judge') await start('own');
  };

  // Asked once, when the page opens.
  useEffect(() => void load(), []);
  useLayoutEffect(() => {
    document.documentElement.lang = words.language;
  }, [words]);

  /** Takes what is looked at away again, and goes back to where it was opened from. */
  const drop = (seen: 'preview' | 'list', opener: string) => {
    learn({ [seen]: null });
    document.getElementById(opener)?.focus();
  };

  return {
    ...choice,
    ...{ words, state, known, busy, notice, making },
    start: (task, about) => void start(task, about),
    cancel: () => {
      cancel();
      setMaking((before) => before && { ...before, cancelling: true });
    },
    dismiss: () => setNotice(null),
    dropPreview: () => drop('preview', 'fix-tools'),
    dropList: () => drop('list', 'step-list'),
    again: () => {
      const before = last();
      if (before) void start(before.task, before.about);
    },
    load: () => void load(),
    refresh: () => void refresh(),
    showCell: async (tab, cell) => {
      if (!isWorking()) answerOf(await client.showCell({ tab, cell }));
    },
    showWide: async () => {
      if (!isWorking()) answerOf(await client.showRanking({ provisional: known.ranking?.provisional ?? false }));
    },
  };
}
