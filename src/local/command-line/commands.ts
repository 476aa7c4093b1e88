// The commands of the command line: each opens the workbook, calls the add-on as the panel would, and says what came out.
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ComputeAnswer, DocumentsAnswer, ValidateAnswer } from '../../commands/answers';
import { addBatch } from '../../commands/batches';
import type { DocumentsBatch, Reply, State } from '../../commands/server';
import { presets } from '../../competition/presets';
import type { CommandLineWords } from '../../i18n/command-line';
import type { Language } from '../../sheets/words';
import { type Host, openHost } from '../host';
import type { Arguments } from './arguments';
import { emptyWorkbook } from './empty-workbook';
import { badUsage } from './failure';
import { computeLines, findingLines, progressLines } from './print';
import { CODE_DIR, LOCAL_USER, openWorkbook } from './workbook';

export type Terminal = {
  words: CommandLineWords;
  language: Language;
  /** Standard output: the answer. */
  out(line: string): void;
  /** Standard error: progress. */
  say(line: string): void;
};

/** Each command answers with its exit code. */
export type Command = (asked: Arguments, terminal: Terminal) => Promise<number>;

const DEFAULT_KINDS = ['piagam', 'surat'];
/** So many places of each ranking are printed. */
const PRINTED_PLACES = 20;

export const createNew: Command = async ({ rest: [preset, file] }, { words, out }) => {
  const known = presets.map((one) => one.id).join(', ');
  if (preset === undefined || file === undefined) throw badUsage(`${words.missingFile} ${words.presets(known)}`);
  if (!presets.some((one) => one.id === preset)) throw badUsage(words.unknownPreset(preset, known));
  if (existsSync(file)) throw badUsage(words.exists(file));
  const bytes = await emptyWorkbook();
  const host = await openHost({ codeDir: CODE_DIR, workbook: { bytes, name: path.basename(file) }, user: LOCAL_USER });
  ask<State>(host, 'createWorkbook', { preset });
  await save(() => host.save(file), path.dirname(file), words);
  out(words.created(file));
  return 0;
};

export const validate: Command = async (asked, terminal) => {
  const { host } = await openWorkbook(fileOf(asked, terminal.words), null, terminal.words, terminal.say);
  const answer = ask<ValidateAnswer>(host, 'validateWorkbook');
  const lines = [...findingLines(answer.findings, terminal.words), ...progressLines(answer.progress, terminal.words)];
  print(asked, terminal, host, answer, answer.findings.length === 0 ? [terminal.words.clean, ...lines] : lines);
  return answer.ok ? 0 : 1;
};

export const compute: Command = async (asked, terminal) => {
  const { words, say } = terminal;
  const { host, results } = await openWorkbook(fileOf(asked, words), outOf(asked, words), words, say);
  say(words.computing);
  const answer = ask<ComputeAnswer>(host, 'computeRanking', { provisional: asked.provisional, write: true });
  await results?.save();
  const lines = computeLines(answer, PRINTED_PLACES, terminal.language, words);
  print(asked, terminal, host, answer, [
    ...(asked.provisional ? [words.provisional] : []),
    ...lines,
    '',
    words.results(results?.file ?? ''),
  ]);
  return answer.ok ? 0 : 1;
};

export const documents: Command = async (asked, terminal) => {
  const { words, say } = terminal;
  const { host, results } = await openWorkbook(fileOf(asked, words), outOf(asked, words), words, say);
  say(words.computing);
  // The rankings in the result are those that the documents speak of.
  ask<ComputeAnswer>(host, 'computeRanking', { provisional: false, write: true });
  const kinds = asked.kinds ?? DEFAULT_KINDS;
  let answer: DocumentsAnswer | null = null;
  let more = true;
  for (let skip: string[] = []; more; ) {
    const batch: DocumentsBatch = ask<DocumentsBatch>(host, 'makeDocuments', { kinds, skip, remake: true });
    answer = addBatch(answer, batch);
    ({ more, skip } = batch);
    if (batch.total > 0) say(words.making(batch.done, batch.total));
    // Saved after every batch: whatever happens next, the workbook knows what was made.
    await results?.save();
  }
  if (answer === null) return 1;
  const { created, updated, unchanged, failed } = answer;
  print(asked, terminal, host, answer, [
    words.documents(created, updated, unchanged, failed),
    ...findingLines(answer.findings, words),
    '',
    words.results(results?.file ?? ''),
    ...(answer.documents.length > 0 ? [words.documentsIn(path.join(results?.folder ?? '', 'documents'))] : []),
  ]);
  return answer.ok ? 0 : 1;
};

function print(asked: Arguments, terminal: Terminal, host: Host, answer: object, lines: readonly string[]): void {
  if (asked.json) terminal.out(JSON.stringify({ ...answer, cost: host.cost() }));
  else for (const line of lines) terminal.out(line);
}

/** Calls a function of the add-on; a problem ends the command with its sentence. */
export function ask<T>(host: Host, name: string, ...args: unknown[]): T {
  const reply = host.call(name, ...args) as Reply<T>;
  if ('problem' in reply) throw badUsage([reply.problem.message, reply.problem.link ?? ''].join(' ').trim());
  return reply.answer;
}

function fileOf({ rest: [file] }: Arguments, words: CommandLineWords): string {
  if (file === undefined) throw badUsage(words.missingFile);
  return file;
}

function outOf({ out }: Arguments, words: CommandLineWords): string {
  if (out === null || out === '') throw badUsage(words.missingOut);
  return out;
}

async function save(write: () => Promise<void>, folder: string, words: CommandLineWords): Promise<void> {
  try {
    await write();
  } catch (error) {
    throw badUsage(words.notWritable(folder, (error as NodeJS.ErrnoException).code ?? String(error)));
  }
}
