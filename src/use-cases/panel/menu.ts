// The menu "Lembar Juri": the panel's commands, for people who do not open the panel.

import { listed } from '../../domain/vocabulary/format';
import type { Language } from '../../domain/vocabulary/language';
import { configurationTabs, readCompetition } from '../../domain/workbook/read/read-competition';
import { bindings } from '../../google/bound-tabs';
import { addMenu, alertPerson, confirm, mayRead, showPanel, toast } from '../../google/page';
import { scriptSeal } from '../../google/paste';
import { readTab, tabNames } from '../../google/spreadsheet';
import type { ComputeAnswer, DocumentsAnswer } from '../answers';
import { checkIntoTab } from '../checking/validate';
import { decideResult } from '../deciding/decide';
import { preparePlenary } from '../deciding/prepare-tabs';
import { verifyResult } from '../deciding/verify';
import { addBatch } from '../documents/batches';
import { makeDocuments } from '../documents/documents';
import { makeTabs } from '../judging/judge-tabs';
import { compute } from '../ranking/compute';
import { recallRun } from '../recording/last-run';
import { languageOfUser } from '../reply';
import { selfTest } from '../self-test/self-test';
import { selfTestWords } from '../self-test/words';
import type { JudgeTabsAnswer, Problem, Reply } from '../server';
import { setUpWords } from '../set-up/words/set-up';
import { messages } from '../words/messages';
import { showRanking } from './show-ranking';

/** The amount of work per click: well below the six minutes that a call may take. */
const TIME_BUDGET_MS = 4 * 60 * 1000;

/** Kinds that the menu makes. */
const MENU_KINDS = ['piagam', 'surat'];

/** Builds the menu. Without permission nothing is read, and the menu says "Hitung peringkat" instead of "Hitung Top N". */
export function buildMenu(event?: { authMode?: unknown }): void {
  const language = mayRead(event) ? languageOfUser() : 'id';
  const words = messages(language).menu;
  const setUp = setUpWords(language);
  const top = mayRead(event) ? (recallRun()?.top ?? 10) : null;
  addMenu(words.name, [
    { label: words.open, functionName: 'openSidebar' },
    'separator',
    { label: setUp.menu, functionName: 'prepareJudgeTabs' },
    { label: words.validate, functionName: 'checkSheets' },
    { label: words.compute(top), functionName: 'computeTop' },
    { label: words.ranking, functionName: 'openRanking' },
    { label: words.documents, functionName: 'makeAwardDocuments' },
    'separator',
    { label: words.close(top), functionName: 'closeAndCompute' },
    { label: words.plenary, functionName: 'preparePlenaryTab' },
    { label: words.decide, functionName: 'decide' },
    { label: words.verify, functionName: 'verify' },
    'separator',
    { label: selfTestWords(language).menu, functionName: 'selfTest' },
  ]);
}

export function openPanel(): void {
  const words = messages(languageOfUser());
  showPanel('Sidebar', words.menu.name);
  if (scriptSeal() !== 'whole') toast(words.problems.pasteChanged, words.menu.name);
}

/** Checks, writes the findings tab and says how many there are. */
export function checkFromMenu(): void {
  const reply = checkIntoTab();
  const asked = 'answer' in reply ? reply.answer.questions : 0;
  report(
    reply,
    ({ errors, warnings }, say) => (asked > 0 ? say.questions(asked) : say.validated(errors, warnings)),
    asked > 0,
  );
}

/** Makes or refreshes the judges' tabs; what has to be known or done then must be read. */
export const judgeTabsFromMenu = (): void =>
  report(
    makeTabs({}),
    ({ tabs, more, notes }) => {
      const words = setUpWords(languageOfWorkbook());
      return [judgeTabsSentence(tabs, words), ...(more ? [words.more] : []), ...notes].join('\n\n');
    },
    true,
  );

const judgeTabsSentence = (tabs: JudgeTabsAnswer['tabs'], words: ReturnType<typeof setUpWords>): string => {
  const count = (...which: string[]): number => tabs.filter(({ status }) => which.includes(status)).length;
  return words.made(count('made', 'renewed'), count('added'), count('kept', 'theirs', 'changed'));
};

/** Computes; where judging is complete but still open, asks whether to close it, for only then the ranking is written. */
export function computeFromMenu(): void {
  const reply = compute({ provisional: false });
  const open = 'answer' in reply ? (reply.answer.open ?? []) : [];
  if (open.length === 0) {
    reportComputed(reply);
    return;
  }
  const language = languageOfWorkbook();
  const words = messages(language);
  const item = messages(languageOfUser()).menu.close(recallRun()?.top ?? 10);
  if (confirm(words.menu.name, words.done.stillOpen(listed(open, language), item))) closeAndComputeFromMenu();
}

export const closeAndComputeFromMenu = (): void => reportComputed(compute({ provisional: false, close: true }));

function reportComputed(reply: Reply<ComputeAnswer>): void {
  const asked = 'answer' in reply ? reply.answer.understood.questions.length : 0;
  const errors = ({ findings }: ComputeAnswer): number => findings.filter((one) => one.severity === 'error').length;
  report(
    reply,
    (answer, say) => (asked > 0 ? say.questions(asked) : say.computed(answer.stages.length, errors(answer))),
    asked > 0,
  );
}

export function rankingFromMenu(): void {
  const reply = showRanking({ provisional: false });
  if ('problem' in reply) reportProblem(reply.problem, messages(languageOfUser()).menu.name);
}

export const plenaryFromMenu = (): void =>
  report(preparePlenary({}), ({ tab, added }, words) => words.plenaryReady(tab, added));

/** Decides the result of the last ranked stage; its code must be read, so it is no passing word. */
export const decideFromMenu = (): void =>
  report(
    decideResult({}),
    ({ stage, code, findings }, words) => (code === null ? (findings[0]?.message ?? '') : words.decided(stage, code)),
    true,
  );

const SHOWN = 12;

/** Says what differs, so that it must be read. */
export const verifyFromMenu = (): void =>
  report(
    verifyResult(),
    ({ ok, decided, differences }, words) => {
      if (ok) return words.verified(decided.length > 0);
      const lines = differences.slice(0, SHOWN).map(({ tab, cell, message }) => {
        const place = [tab, cell].filter((part) => part !== null).join('!');
        return `${place === '' ? '' : `${place}: `}${message}`;
      });
      const rest = differences.length - lines.length;
      return [words.differs(differences.length), ...lines, ...(rest > 0 ? [words.moreDiffer(rest)] : [])].join('\n');
    },
    true,
  );

/** Tries what the add-on assumes of Google. */
export const selfTestFromMenu = (): void => {
  const words = selfTestWords(languageOfUser());
  report(
    selfTest(),
    ({ tab, done, all, differing }) => (done < all ? words.more(done, all) : words.done(all, differing, tab)),
    true,
  );
};

/** Makes documents batch by batch until all are there or the time is up; what is missing then is made by the next run. */
export function documentsFromMenu(): void {
  const end = Date.now() + TIME_BUDGET_MS;
  let sum: DocumentsAnswer | null = null;
  let reply = makeDocuments({ kinds: MENU_KINDS });
  while ('answer' in reply) {
    sum = addBatch(sum, reply.answer);
    if (!reply.answer.more || Date.now() > end) break;
    reply = makeDocuments({ kinds: MENU_KINDS, skip: reply.answer.skip });
  }
  const { created = 0, updated = 0, unchanged = 0, failed = 0 } = sum ?? {};
  report(reply, ({ ok, total, done, more, findings }, words) => {
    if (total === 0) return ok ? words.noWinners : (findings[0]?.message ?? words.documentsStopped);
    return more ? words.moreDocuments(done, total) : words.documents(created, updated, unchanged, failed);
  });
}

/** Messages name the workbook's tabs, so they are in its language; before it has one, in the user's. */
function languageOfWorkbook(): Language {
  const name = configurationTabs(tabNames(), bindings()).get('settings');
  if (name === undefined) return languageOfUser();
  return readCompetition(new Map([['settings', readTab(name)]])).competition.settings.language;
}

/** Shows the outcome as a toast; problems, and messages marked `aloud`, as an alert. */
function report<T>(
  reply: Reply<T>,
  sentence: (answer: T, words: ReturnType<typeof messages>['done']) => string,
  aloud = false,
): void {
  const words = messages('answer' in reply ? languageOfWorkbook() : languageOfUser());
  if ('answer' in reply && aloud) alertPerson(words.menu.name, sentence(reply.answer, words.done));
  else if ('answer' in reply) toast(sentence(reply.answer, words.done), words.menu.name);
  else reportProblem(reply.problem, words.menu.name);
}

const reportProblem = ({ message, link = '' }: Problem, title: string): void =>
  alertPerson(title, [message, link].join('\n').trim());
