// What the page knows and the work it can start; one piece of work at a time.
import { useEffect, useRef, useState } from 'preact/hooks';
import { DEFAULT_KINDS, type KindId } from '../../domain/documents/phases';
import type { Settings } from '../../domain/settings/settings';
import type {
  ComputeAnswer,
  DocumentAnswer,
  FactAnswer,
  FindingAnswer,
  FixesState,
  OwnFixes,
  PreviewAnswer,
  ValidateAnswer,
} from '../../use-cases/answers';
import type { JudgeFilesAnswer } from '../../use-cases/judging/files/answers';
import type { Details, JudgeTabsAnswer, Language, PdfBatch, State, TemplateAnswer } from '../../use-cases/server';
import type { Failure } from '../shell/failures';
import { timer } from '../shell/timer';
import { needsFiles } from '../steps/set-up';
import { fixWords } from '../words/fixes';
import { type SidebarWords, sidebarWords } from '../words/sidebar';
import { type DocumentsProgress, makeAllDocuments } from './documents-run';
import type { Tools } from './in-batches';
import type { Client, Outcome } from './server';
import { type ListPreview, type ListRequest, type SetUpTask, setUpWork } from './set-up-work';
import { makePdfs, type TemplateTask, templateWork } from './template-work';

export type Task =
  | SetUpTask
  | TemplateTask
  | 'pdf'
  | 'create'
  | 'validate'
  | 'accept'
  | 'provisional'
  | 'compute'
  | 'reliability'
  | 'close'
  | 'plenary'
  | 'objections'
  | 'decide'
  | 'verify'
  | 'reopen'
  | 'rules'
  | 'documents'
  | 'remake'
  | 'renew'
  | 'details'
  | 'settings'
  | 'language'
  | 'preview'
  | 'fix'
  | 'undo'
  | 'mark'
  | 'own'
  | 'answer';

/** What a piece of work is about, where that has to be said. */
export type About = {
  preset?: string;
  tab?: string;
  stage?: string;
  reason?: string;
  settings?: Partial<Settings>;
  language?: Language;
  fixes?: string[];
  on?: boolean;
  id?: string;
  accept?: boolean;
  list?: ListRequest;
  remake?: boolean;
  renew?: string[];
  kind?: string;
  /** A file in base64. */
  content?: string;
};

/** The last word about a piece of work. */
export type Notice = { text: string } | { failure: Failure };

/** What the work so far has brought; null where nothing was asked yet. */
export type Known = {
  findings: FindingAnswer[] | null;
  /** Of a workbook without configuration. */
  understood: FactAnswer[] | null;
  progress: ValidateAnswer['progress'] | null;
  /** `reliability` is empty until asked for. `open`: stages whose judging has to be closed before their ranking is written. */
  ranking: (Pick<ComputeAnswer, 'stages' | 'reliability'> & { provisional: boolean; open: string[] }) | null;
  documents: DocumentAnswer[] | null;
  /** True after a run that was stopped or broke off. */
  unfinished: boolean;
  /** Settings, history and contacts, once looked up. */
  details: Details | null;
  /** Fixes that may be undone or wait, and the ones that are being looked at. */
  fixes: FixesState | null;
  preview: PreviewAnswer['fixes'] | null;
  /** What the person is asked as a judge, and whether anything has been answered. */
  own: OwnFixes['fixes'] | null;
  answered: boolean;
  /** A list that is looked at before it is added; what became of the judges' tabs; where the judges' files stand. */
  list: ListPreview | null;
  tabs: JudgeTabsAnswer | null;
  files: JudgeFilesAnswer | null;
  /** The template that is looked at; the PDFs of the last run. */
  template: TemplateAnswer | null;
  pdfs: PdfBatch | null;
};

/** Work that takes many calls. `seconds`: how long the rest will take, once that can be told. */
export type Making = {
  done: number;
  total: number;
  cancelling: boolean;
  seconds: number | null;
  say: (done: number, total: number) => string;
};

export type Session = {
  words: SidebarWords;
  state: State | null;
  known: Known;
  busy: Task | null;
  notice: Notice | null;
  making: Making | null;
  /** The kinds of documents that are made. */
  kinds: readonly KindId[];
  chooseKind(kind: KindId, wanted: boolean): void;
  /** Whether PDFs are made with the documents. */
  pdfToo: boolean;
  choosePdf(wanted: boolean): void;
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

const count = (findings: FindingAnswer[], severity: FindingAnswer['severity']) =>
  findings.filter((one) => one.severity === severity).length;

/** After these the workbook stands elsewhere. */
const CHANGING: readonly Task[] = [
  ...['compute', 'close', 'decide', 'reopen', 'documents', 'remake', 'renew', 'settings'],
  ...(['add-list', 'tabs', 'make-files', 'collect', 'close-stage'] as const),
] as Task[];

/** The page's state, bound to a server. */
export function useSession(client: Client): Session {
  const [state, setState] = useState<State | null>(null);
  const [known, setKnown] = useState<Known>({
    findings: null,
    understood: null,
    progress: null,
    ranking: null,
    documents: null,
    unfinished: false,
    details: null,
    fixes: null,
    preview: null,
    own: null,
    answered: false,
    list: null,
    tabs: null,
    files: null,
    template: null,
    pdfs: null,
  });
  const [busy, setBusy] = useState<Task | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [making, setMaking] = useState<Session['making']>(null);
  const [kinds, setKinds] = useState(DEFAULT_KINDS);
  const [pdfToo, setPdfToo] = useState(false);
  const working = useRef(false);
  const last = useRef<{ task: Task; about: About } | null>(null);
  const cancelled = useRef(false);
  const words = sidebarWords[state?.language ?? 'id'];

  // New findings make an old preview worthless.
  const learn = (news: Partial<Known>) =>
    setKnown((before) => ({ ...before, ...(news.findings && { preview: null }), ...news }));

  /** The answer, or null after its failure became the notice. */
  const answerOf = <T>(outcome: Outcome<T>): T | null => {
    if ('answer' in outcome) return outcome.answer;
    setNotice({ failure: outcome.failure });
    return null;
  };

  const tools: Tools = {
    client,
    words,
    learn,
    answerOf,
    tell: (text) => setNotice({ text }),
    setMaking,
    isCancelled: () => cancelled.current,
  };
  const work: Record<Task, (about: About) => Promise<void>> = {
    ...setUpWork(tools),
    ...templateWork(tools),
    pdf: async () => {
      const text = await makePdfs(tools, kinds);
      if (text !== null) setNotice({ text });
    },
    create: async ({ preset = '' }) => {
      const answer = answerOf(await client.createWorkbook({ preset }));
      if (!answer) return;
      setState(answer);
      setNotice({ text: sidebarWords[answer.language].created });
    },
    validate: async () => told(await client.validateWorkbook()),
    accept: async ({ tab = '' }) => told(await client.acceptRowOrder({ tab })),
    provisional: () => compute(true),
    compute: () => compute(false),
    close: () => compute(false, true),
    plenary: async () => {
      const answer = answerOf(await client.preparePlenary({}));
      if (answer) setNotice({ text: words.tabReady(answer.tab, answer.added) });
    },
    objections: async () => {
      const answer = answerOf(await client.prepareObjections());
      if (answer) setNotice({ text: words.tabReady(answer.tab, answer.added) });
    },
    decide: async () => {
      const answer = answerOf(await client.decideResult({}));
      if (!answer) return;
      learn({ findings: answer.findings });
      setNotice({ text: answer.code === null ? words.notDecided : words.decided(answer.stage, answer.code) });
    },
    verify: async () => {
      const answer = answerOf(await client.verifyResult());
      if (!answer) return;
      learn({ findings: answer.differences.map((one) => ({ ...one, severity: 'error' as const })) });
      setNotice({
        text: answer.ok ? words.verified(answer.decided.length > 0) : words.differs(answer.differences.length),
      });
    },
    reopen: async ({ stage = '', reason = '' }) => {
      const answer = answerOf(await client.reopenStage({ stage, reason }));
      if (answer) setNotice({ text: words.reopened(stage) });
    },
    rules: async ({ stage = '', reason = '' }) => {
      const answer = answerOf(await client.explainRules({ stage, reason }));
      if (answer) setNotice({ text: words.reasonRecorded });
    },
    reliability: assess,
    documents: () => makeDocuments(false),
    remake: () => makeDocuments(true),
    renew: ({ renew = [] }) => makeDocuments(false, renew),
    details: async () => {
      const entries = known.ranking ? winnersOf(known.ranking).map(({ code }) => code) : [];
      const details = answerOf(await client.readDetails({ entries }));
      if (details) learn({ details });
    },
    settings: async ({ settings = {} }) => {
      const details = answerOf(await client.changeSettings({ settings }));
      if (!details) return;
      learn({ details: { ...details, entries: known.details?.entries ?? [] } });
      setNotice({ text: words.settingsSaved });
    },
    language: async ({ language = 'id' }) => {
      const answer = answerOf(await client.chooseLanguage({ language }));
      if (!answer) return;
      setState(answer);
      setNotice({ text: sidebarWords[answer.language].languageChosen });
    },
    preview: async ({ fixes = [] }) => {
      const answer = answerOf(await client.previewFixes({ fixes }));
      if (answer) learn({ preview: answer.fixes });
    },
    fix: async ({ fixes = [] }) => {
      const answer = answerOf(await client.applyFixes({ fixes }));
      if (!answer) return;
      const { applied, asked, left, unreachable, check } = answer;
      await told({ answer: check }, fixWords[words.language].done(applied, asked, left, unreachable));
    },
    undo: async () => told(await client.undoFixes(), fixWords[words.language].undone),
    mark: async ({ on = true }) => {
      const say = fixWords[words.language];
      await told(await client.markFindings({ on }), on ? say.marked : say.unmarked);
    },
    own: askOwn,
    answer: async ({ id = '', accept = false }) => {
      const own = answerOf(await client.answerFix({ id, accept }));
      if (!own) return;
      learn({ own: own.fixes, answered: true });
      setNotice({ text: fixWords[words.language].answered });
    },
  };

  async function told(outcome: Outcome<ValidateAnswer>, text?: string): Promise<void> {
    const answer = answerOf(outcome);
    if (!answer) return;
    const { findings, understood = null, progress, fixes = null } = answer;
    learn({ findings, understood, progress, fixes, tabs: null });
    setNotice({ text: text ?? words.validated(count(findings, 'error'), count(findings, 'warning')) });
    // An admin may be a judge too.
    if (fixes && fixes.waiting.length > 0) await askOwn();
  }

  async function askOwn(): Promise<void> {
    const own = answerOf(await client.readOwnFixes());
    if (own) learn({ own: own.fixes });
  }

  async function compute(provisional: boolean, close?: boolean): Promise<void> {
    const answer = answerOf(await client.computeRanking({ provisional, ...(close && { close }) }));
    if (!answer) return;
    const open = provisional ? [] : (answer.open ?? []);
    learn({
      findings: answer.findings,
      understood: answer.understood ?? null,
      ranking: { stages: answer.stages, reliability: [], provisional, open },
    });
    const last = answer.stages[answer.stages.length - 1];
    setNotice({ text: last ? words.computed(last.stage, last.ranking.length) : words.computedNothing });
  }

  /** Ranks and assesses what the tabs hold now, so that both speak of the same scores; writes nothing. */
  async function assess(): Promise<void> {
    const provisional = known.ranking?.provisional ?? true;
    const answer = answerOf(await client.computeRanking({ provisional, write: false, reliability: true }));
    if (!answer) return;
    const { findings, stages, reliability } = answer;
    learn({ findings, ranking: { stages, reliability, provisional, open: known.ranking?.open ?? [] } });
    setNotice({ text: reliability.length > 0 ? words.assessed : words.computedNothing });
  }

  async function makeDocuments(remake: boolean, renew: string[] = []): Promise<void> {
    learn({ pdfs: null });
    setMaking({ done: 0, total: 0, cancelling: false, seconds: null, say: words.makingCount });
    const rest = timer();
    const run = await makeAllDocuments({
      client,
      kinds,
      remake,
      renew,
      onProgress: ({ documents, findings, done, total }) => {
        learn({ documents, findings });
        const seconds = rest(done, total);
        setMaking({ done, total, cancelling: cancelled.current, seconds, say: words.makingCount });
      },
      isCancelled: () => cancelled.current,
    });
    setMaking(null);
    learn({ unfinished: run.end !== 'finished' });
    if (run.end === 'failed') return setNotice({ failure: run.failure });
    const text = sayRun(run.end, run.progress, words);
    const pdfs = pdfToo && run.end === 'finished' && (run.progress?.total ?? 0) > 0 ? await makePdfs(tools, kinds) : '';
    // Where the PDFs failed altogether their failure is the last word; the documents are in the list.
    if (pdfs !== null) setNotice({ text: [text, pdfs].filter(Boolean).join(' ') });
  }

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

  /** If asking fails, the older state is still the best there is. */
  const refresh = async () => {
    const now = await client.getState();
    if ('answer' in now) setState(now.answer);
  };

  const start = async (task: Task, about: About = {}) => {
    if (working.current) return;
    working.current = true;
    cancelled.current = false;
    last.current = { task, about };
    setBusy(task);
    setNotice(null);
    await work[task](about);
    // The workbook has moved on.
    if (CHANGING.includes(task)) await refresh();
    working.current = false;
    setBusy(null);
  };

  // Asked once, when the page opens.
  useEffect(() => void load(), []);
  useEffect(() => {
    document.documentElement.lang = words.language;
  }, [words]);

  return {
    words,
    state,
    known,
    busy,
    notice,
    making,
    kinds,
    chooseKind: (kind, wanted) =>
      setKinds((before) => [...before.filter((one) => one !== kind), ...(wanted ? [kind] : [])]),
    pdfToo,
    choosePdf: setPdfToo,
    start: (task, about) => void start(task, about),
    cancel: () => {
      cancelled.current = true;
      setMaking((before) => before && { ...before, cancelling: true });
    },
    dismiss: () => setNotice(null),
    dropPreview: () => {
      learn({ preview: null });
      document.getElementById('fix-tools')?.focus();
    },
    dropList: () => {
      learn({ list: null });
      document.getElementById('step-list')?.focus();
    },
    again: () => void (last.current && start(last.current.task, last.current.about)),
    load: () => void load(),
    refresh: () => void refresh(),
    showCell: async (tab, cell) => {
      if (!working.current) answerOf(await client.showCell({ tab, cell }));
    },
    showWide: async () => {
      if (!working.current) answerOf(await client.showRanking({ provisional: known.ranking?.provisional ?? false }));
    },
  };
}

/** The winners of the last ranked stage. */
export const winnersOf = ({ stages }: Pick<ComputeAnswer, 'stages'>) =>
  stages[stages.length - 1]?.ranking.filter((row) => row.advances) ?? [];

function sayRun(end: 'finished' | 'stopped' | 'stalled', run: DocumentsProgress | null, words: SidebarWords): string {
  const { done, total, failed } = run ?? { done: 0, total: 0, failed: 0 };
  const reason = run?.findings.find((one) => one.severity === 'error')?.message ?? '';
  const ends = {
    finished: total === 0 ? words.notMade(reason) : words.made(done - failed, total),
    stopped: words.stopped(done - failed, total),
    stalled: words.stalled,
  };
  return failed === 0 ? ends[end] : `${ends[end]} ${words.failedDocuments(failed)}`;
}
