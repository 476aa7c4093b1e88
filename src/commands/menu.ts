// The menu Lembar Juri: the same commands as the panel's, for those who do not open it.
import { addMenu, alertPerson, mayRead, showPanel, toast } from '../google/page';
import { messages } from '../i18n/messages';
import type { DocumentsAnswer } from './answers';
import { addBatch } from './batches';
import { compute } from './compute';
import { makeDocuments } from './documents';
import { recallRun } from './last-run';
import { languageOfUser } from './reply';
import type { DocumentsBatch, Reply } from './server';
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
  const start = new Date().getTime();
  let total: DocumentsAnswer | null = null;
  let skip: string[] = [];
  for (;;) {
    const reply: Reply<DocumentsBatch> = makeDocuments({ kinds: MENU_KINDS, skip });
    if ('problem' in reply) return tell(reply, () => '');
    const batch = reply.answer;
    const sum = addBatch(total, batch);
    if (batch.total === 0) return tell(reply, (_, say) => batch.findings[0]?.message ?? say.documentsStopped);
    if (!batch.more) return tell(reply, (_, say) => say.documents(sum.created, sum.updated, sum.unchanged, sum.failed));
    if (new Date().getTime() - start > TIME_BUDGET_MS) return tell(reply, (_, say) => say.moreDocuments(batch.done, batch.total));
    total = sum;
    skip = batch.skip;
  }
}

/** Shows the outcome in passing, a problem so that it must be read. */
function tell<T>(reply: Reply<T>, sentence: (answer: T, say: ReturnType<typeof messages>['done']) => string): void {
  const say = messages(languageOfUser());
  if ('answer' in reply) toast(sentence(reply.answer, say.done), say.menu.name);
  else alertPerson(say.menu.name, [reply.problem.message, reply.problem.link ?? ''].join('\n').trim());
}
