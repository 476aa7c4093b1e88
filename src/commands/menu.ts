// The menu Lembar Juri: the same commands as the panel's, for those who do not open it.
import { addMenu, alertPerson, mayRead, showPanel, toast } from '../google/page';
import { readTab, tabNames } from '../google/spreadsheet';
import { messages } from '../i18n/messages';
import { configurationTabs, readCompetition } from '../sheets/read-competition';
import type { Language } from '../sheets/words';
import type { DocumentsAnswer } from './answers';
import { addBatch } from './batches';
import { compute } from './compute';
import { makeDocuments } from './documents';
import { recallRun } from './last-run';
import { languageOfUser } from './reply';
import type { Reply } from './server';
import { checkIntoTab } from './validate';

/** What the menu makes in one go stays well below the six minutes that a call may take. */
const TIME_BUDGET_MS = 4 * 60 * 1000;

/** Kinds that the menu makes. */
export const MENU_KINDS = ['piagam', 'surat'];

/** Builds the menu. Without permission nothing is read, and the menu says "Hitung peringkat" instead of "Hitung Top N". */
export function buildMenu(event?: { authMode?: unknown }): void {
  const say = messages(mayRead(event) ? languageOfUser() : 'id').menu;
  const top = mayRead(event) ? (recallRun()?.top ?? 10) : null;
  addMenu(say.name, [
    { label: say.open, functionName: 'openSidebar' },
    'separator',
    { label: say.validate, functionName: 'checkSheets' },
    { label: say.compute(top), functionName: 'computeTop' },
    { label: say.documents, functionName: 'makeAwardDocuments' },
  ]);
}

export const openPanel = (): void => showPanel('Sidebar', messages(languageOfUser()).menu.name);

/** Checks, writes the findings tab and says how many there are. */
export function checkFromMenu(): void {
  tell(checkIntoTab(), (answer, say) => say.validated(answer.errors, answer.warnings));
}

export function computeFromMenu(): void {
  tell(compute({ provisional: false }), (answer, say) =>
    say.computed(answer.stages.length, answer.findings.filter((one) => one.severity === 'error').length),
  );
}

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
  tell(reply, ({ ok, total, done, more, findings }, say) => {
    if (total === 0) return ok ? say.noWinners : (findings[0]?.message ?? say.documentsStopped);
    return more ? say.moreDocuments(done, total) : say.documents(created, updated, unchanged, failed);
  });
}

/** What is told of the work names the workbook's tabs, so it is told in its language; before it has one, in the user's. */
function languageOfWorkbook(): Language {
  const name = configurationTabs(tabNames()).get('settings');
  if (name === undefined) return languageOfUser();
  return readCompetition(new Map([['settings', readTab(name)]])).competition.settings.language;
}

/** Shows the outcome in passing, a problem so that it must be read. */
function tell<T>(reply: Reply<T>, sentence: (answer: T, say: ReturnType<typeof messages>['done']) => string): void {
  const say = messages('answer' in reply ? languageOfWorkbook() : languageOfUser());
  if ('answer' in reply) toast(sentence(reply.answer, say.done), say.menu.name);
  else alertPerson(say.menu.name, [reply.problem.message, reply.problem.link ?? ''].join('\n').trim());
}
