// The commands for judges: their tabs in the workbook, or a file for each of them, made and collected.
import path from 'node:path';
import type { JudgeFilesAnswer } from '../../use-cases/judging/files/answers';
import { preparationWords } from '../../use-cases/judging/words/preparation';
import type { JudgeTabsAnswer } from '../../use-cases/server';
import { addFiles, addTabs } from '../../use-cases/set-up/set-up-batches';
import type { Host } from '../runtime/host';
import type { CommandLineWords } from '../words/command-line';
import type { FilesAnswer, TabsAnswer } from './answers';
import type { Arguments } from './arguments';
import { ask } from './ask';
import { type Command, opened, print, type Terminal } from './commands';
import { table, withoutControls } from './print';

/** A batch that brings nothing new this often is the last. */
const PATIENCE = 2;

const stageOf = ({ stage }: Arguments): { stage?: string } => (stage === null ? {} : { stage });

/** Makes the judges' tabs of a stage in the workbook of results, or brings them up to date. */
export const tabs: Command = async (asked, terminal) => {
  const { host, results, words, language } = await opened(asked, terminal);
  const texts = preparationWords[language];
  let sum: JudgeTabsAnswer;
  let before: JudgeTabsAnswer | null = null;
  do {
    sum = addTabs(before, ask<JudgeTabsAnswer>(host, 'makeJudgeTabs', stageOf(asked)));
    before = sum;
    await results.save();
  } while (sum.more);
  const { stage, tabs: made, notes } = sum;
  const answer: TabsAnswer = { ok: true, stage, tabs: made, notes };
  const lines = answer.tabs.map(
    ({ tab, status, added }) => `  ${tab}: ${status === 'added' ? texts.rowsAdded(added) : texts.tabStatus[status]}`,
  );
  print(asked, terminal, host, answer, [
    texts.tabsTitle(answer.stage),
    ...lines.map(withoutControls),
    ...answer.notes.map(withoutControls),
    '',
    words.results(results.file),
  ]);
  return 0;
};

/** Makes a file for each judge in `<dir>/judges`, with a judge's tab of the workbook in it. */
export const judgeFiles: Command = (asked, terminal) =>
  withFiles(asked, terminal, 'makeJudgeFiles', (answer, texts, words) => [
    texts.filesMade(answer.made, answer.shared),
    words.sendFiles,
  ]);

/** Reads the judges' files in `<dir>/judges` into locked tabs of the workbook of results. */
export const collect: Command = (asked, terminal) =>
  withFiles(asked, terminal, 'collectJudgeFiles', (answer, texts, words) => [
    texts.collected(answer.collected, answer.changed),
    ...(answer.collected === 0 ? [words.noFiles] : []),
    ...answer.changes.flatMap(({ judge, entry, criterion, before, after }) =>
      // What was blank before was not changed.
      before === '' ? [] : [`  ${withoutControls(`${judge} · ${entry} · ${criterion}: ${before} → ${after}`)}`],
    ),
  ]);

type PreparationWords = (typeof preparationWords)['id'];
type Sentences = (answer: FilesAnswer, texts: PreparationWords, words: CommandLineWords) => string[];

async function withFiles(
  asked: Arguments,
  terminal: Terminal,
  name: 'makeJudgeFiles' | 'collectJudgeFiles',
  sentences: Sentences,
): Promise<number> {
  const { host, results, words, language } = await opened(asked, terminal);
  const texts = preparationWords[language];
  const saying = name === 'makeJudgeFiles' ? texts.makingFiles : texts.collecting;
  const all = await inBatches(host, name, stageOf(asked), async (done, total) => {
    terminal.log(saying(done, total));
    // Saved after every batch: whatever happens next, the workbook knows what was done.
    await results.save();
  });
  const { more, skip, ...answer } = all;
  const place = (one: FilesAnswer['files'][number]): string =>
    one.link === null ? '' : path.join(results.folder, one.link);
  print(asked, terminal, host, answer, [
    texts.filesTitle(answer.stage),
    ...table(
      [words.columns.judge, words.columns.person, words.columns.scored, words.columns.state],
      ['left', 'left', 'right', 'left'],
      answer.files.map((one) => [one.judge, one.name, `${one.done}/${one.of}`, one.message]),
    ),
    // A table cuts what is long; what has to be done about a file is said in full.
    ...answer.files.flatMap((one) =>
      one.state === 'failed' ? [`  ${one.judge}: ${withoutControls(one.message)}`] : [],
    ),
    ...answer.files.flatMap((one) => (one.link === null ? [] : [`  ${one.judge}: ${withoutControls(place(one))}`])),
    '',
    ...sentences(answer, texts, words),
    words.results(results.file),
  ]);
  return answer.ok ? 0 : 1;
}

/** Calls until nothing is left, or nothing moves. */
async function inBatches(
  host: Host,
  name: string,
  stage: { stage?: string },
  after: (done: number, total: number) => Promise<void>,
): Promise<JudgeFilesAnswer> {
  let sum: JudgeFilesAnswer | null = null;
  let idle = 0;
  for (;;) {
    const batch: JudgeFilesAnswer = ask<JudgeFilesAnswer>(host, name, { ...stage, skip: sum?.skip ?? [] });
    const before: number = sum === null ? -1 : moved(sum);
    sum = addFiles(sum, batch);
    await after(sum.files.filter(({ state }) => state !== 'none').length, sum.files.length);
    idle = moved(sum) > before ? 0 : idle + 1;
    if (!batch.more || idle >= PATIENCE) return sum;
  }
}

const moved = ({ made, shared, collected, skip }: JudgeFilesAnswer): number => made + shared + collected + skip.length;
