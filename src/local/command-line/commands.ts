// The commands of the command line: each opens the workbook, calls the add-on as the panel would, and says what came out.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { KIND_IDS } from '../../domain/documents/kinds/list';
import { DEFAULT_KINDS } from '../../domain/documents/phases';
import { presets } from '../../domain/settings/presets';
import type {
  AppliedAnswer,
  ComputeAnswer,
  DecideAnswer,
  DocumentsAnswer,
  PdfAnswer,
  PreviewAnswer,
  ValidateAnswer,
  VerifyAnswer,
} from '../../use-cases/answers';
import { changeLine } from '../../use-cases/checking/fixes/words/fixes';
import { addBatch, addPdfs } from '../../use-cases/documents/batches';
import type { DocumentsBatch, PdfBatch, State } from '../../use-cases/server';
import { officeProgram } from '../files/office-program';
import { type Host, openHost } from '../runtime/host';
import type { CommandLineWords } from '../words/command-line';
import type { Arguments } from './arguments';
import { ask } from './ask';
import { writePage, zipDocuments } from './documents-beside';
import { emptyWorkbook } from './empty-workbook';
import { badUsage } from './failure';
import { makeFolder, reasonOf, removeFolders } from './folder';
import { giveAnswers, wantedOf } from './give-answers';
import { computeLines, factLines, findingLines, pdfLines, progressLines, verifyLines } from './print';
import { questionLines, withoutQuestions } from './print-questions';
import { reliabilityLines } from './print-reliability';
import { openWithResults, type Results } from './results';
import { SCHEMA_VERSION } from './schema-version';
import { CODE_DIR, LOCAL_USER, openWorkbook } from './workbook';

export type Terminal = {
  /** The words of the person, until the workbook's own language is known. */
  words: CommandLineWords;
  /** Standard output: the answer. */
  out(line: string): void;
  /** Standard error: progress. */
  log(line: string): void;
};

/** Each command answers with its exit code. */
export type Command = (asked: Arguments, terminal: Terminal) => Promise<number>;

export const createNew: Command = async ({ rest: [preset, file] }, { words, out }) => {
  const known = presets.map((one) => one.id).join(', ');
  if (preset === undefined || file === undefined) throw badUsage(words.missingPreset(known));
  if (!presets.some((one) => one.id === preset)) throw badUsage(words.unknownPreset(preset, known));
  if (!/.\.xlsx$/i.test(path.basename(file))) throw badUsage(words.notNamedXlsx(file));
  if (existsSync(file)) throw badUsage(words.exists(file));
  const bytes = await emptyWorkbook();
  const host = await openHost({
    codeDir: CODE_DIR,
    workbook: { bytes, name: path.basename(file) },
    user: LOCAL_USER,
    mirrors: false,
  });
  ask<State>(host, 'createWorkbook', { preset });
  const folder = path.dirname(file);
  const made = makeFolder(folder, words);
  try {
    await host.save(file);
  } catch (error) {
    removeFolders(made);
    throw badUsage(words.notWritable(folder, reasonOf(error)));
  }
  out(words.created(file));
  return 0;
};

export const validate: Command = async (asked, terminal) => {
  if (asked.fix || asked.mark || asked.out !== null) return mend(asked, terminal);
  const wanted = wantedOf(asked, terminal.words);
  const { host, words } = await openWorkbook(fileOf(asked, terminal.words), terminal.words, terminal.log);
  const answer = wanted === null ? ask<ValidateAnswer>(host, 'validateWorkbook') : giveAnswers(host, wanted, words);
  for (const line of factLines(answer.understood.facts, words)) terminal.log(line);
  const lines = [
    ...questionLines(answer.understood.questions, asked.accept, words),
    ...findingLines(withoutQuestions(answer.findings), words),
    ...progressLines(answer.progress, words),
  ];
  print(asked, terminal, host, answer, answer.findings.length === 0 ? [words.clean, ...lines] : lines);
  return answer.ok ? 0 : 1;
};

/**
 * As `validate`, over a copy that remembers what was answered, in which what is safe is fixed, or findings are marked. What
 * changes a score stays as it is.
 */
async function mend(asked: Arguments, terminal: Terminal): Promise<number> {
  const wanted = wantedOf(asked, terminal.words);
  if (!asked.fix && !asked.mark && wanted === null) throw badUsage(terminal.words.outWithoutWork);
  const { host, results, words } = await opened(asked, terminal);
  const before = wanted === null ? ask<ValidateAnswer>(host, 'validateWorkbook') : giveAnswers(host, wanted, words);
  const offered = before.findings.flatMap(({ fix }) =>
    fix?.status === 'offered' && fix.confirm === null ? [fix] : [],
  );
  const request = { fixes: asked.fix ? offered.map(({ id }) => id) : [] };
  const fixed = ask<PreviewAnswer>(host, 'previewFixes', request).fixes.flatMap(({ cells }) => cells);
  const after = fixed.length === 0 ? before : ask<AppliedAnswer>(host, 'applyFixes', request).check;
  const answer = asked.mark ? ask<ValidateAnswer>(host, 'markFindings', { on: true }) : after;
  await results.save();
  for (const line of factLines(answer.understood.facts, words)) terminal.log(line);
  print(asked, terminal, host, { ...answer, fixed }, [
    ...(fixed.length === 0 ? [] : [words.fixed(fixed.length)]),
    ...fixed.map(({ tab, cell, old, now }) => `  ${changeLine(tab, cell, old, now)}`.replace(/[\p{Cc}\p{Cf}]+/gu, ' ')),
    ...questionLines(answer.understood.questions, asked.accept, words),
    ...(answer.findings.length === 0 ? [words.clean] : findingLines(withoutQuestions(answer.findings), words)),
    ...progressLines(answer.progress, words),
    '',
    words.results(results.file),
  ]);
  return answer.ok ? 0 : 1;
}

export const compute: Command = async (asked, terminal) => {
  const wanted = wantedOf(asked, terminal.words);
  const { host, results, words, language } = await opened(asked, terminal);
  if (wanted !== null) giveAnswers(host, wanted, words);
  terminal.log(words.computing);
  const answer = ask<ComputeAnswer>(host, 'computeRanking', {
    provisional: asked.provisional,
    write: true,
    reliability: true,
  });
  await results.save();
  const { facts, questions } = answer.understood;
  for (const line of factLines(facts, words)) terminal.log(line);
  print(asked, terminal, host, answer, [
    ...(asked.provisional ? [words.provisional] : []),
    ...computeLines({ ...answer, findings: withoutQuestions(answer.findings) }, language, words),
    ...questionLines(questions, asked.accept, words),
    ...reliabilityLines(answer.reliability, language, words),
    '',
    words.results(results.file),
  ]);
  return answer.ok ? 0 : 1;
};

export const documents: Command = async (asked, terminal) => {
  const kinds = kindsOf(asked, terminal.words);
  if (asked.scores && !asked.page) throw badUsage(terminal.words.badOption('--scores'));
  const { host, results, words } = await opened(asked, terminal);
  terminal.log(words.computing);
  // The rankings in the result are those that the documents state.
  ask<ComputeAnswer>(host, 'computeRanking', { provisional: false, write: true });
  let answer: DocumentsAnswer | null = null;
  let more = true;
  for (let skip: string[] = []; more; ) {
    const batch: DocumentsBatch = ask<DocumentsBatch>(host, 'makeDocuments', { kinds, skip, remake: true });
    answer = addBatch(answer, batch);
    ({ more, skip } = batch);
    if (batch.total > 0) terminal.log(words.making(batch.done, batch.total));
    // Saved after every batch: whatever happens next, the workbook knows what was made.
    await results.save();
  }
  if (answer === null) return 1;
  const pdf = asked.pdf ? await exportAll(host, kinds, results, { ...terminal, words }) : undefined;
  const { created, updated, unchanged, failed } = answer;
  const page = asked.page ? writePage(host, results.folder, asked.scores, words) : undefined;
  const zip = asked.zip ? zipDocuments(results.folder, answer.documents, results.file, words) : undefined;
  const ok = answer.ok && pdf !== null && pdf?.ok !== false && page !== null;
  print(asked, terminal, host, { ...answer, ok, pdf, page, zip: zip?.file }, [
    words.documents(created, updated, unchanged, failed),
    ...(pdf === undefined ? [] : pdfLines(pdf, words)),
    ...(page === undefined ? [] : [page === null ? words.noPage : words.page(page)]),
    ...(zip === undefined ? [] : [words.archive(zip.file, zip.count)]),
    ...findingLines(answer.findings, words),
    '',
    words.results(results.file),
    ...(answer.documents.length > 0 ? [words.documentsIn(path.join(results.folder, 'documents'))] : []),
  ]);
  return ok ? 0 : 1;
};

/** PDFs of what was made; null where this computer has no program for it. */
async function exportAll(
  host: Host,
  kinds: readonly string[],
  results: Results,
  { log, words }: Terminal,
): Promise<PdfAnswer | null> {
  if (officeProgram() === null) return null;
  let total: PdfAnswer | null = null;
  let more = true;
  for (let skip: string[] = []; more; ) {
    const batch: PdfBatch = ask<PdfBatch>(host, 'exportDocuments', { kinds, skip });
    total = addPdfs(total, batch);
    ({ more, skip } = batch);
    if (batch.total > 0) log(words.makingPdfs(batch.done, batch.total));
    await results.save();
  }
  return total;
}

/** Closes and computes what is open, then freezes the result of a stage in the workbook of results. */
export const decide: Command = async (asked, terminal) => {
  const { host, results, words } = await opened(asked, terminal);
  terminal.log(words.computing);
  const { stage, number, scan } = asked;
  const minutes = number === null && scan === null ? {} : { minutes: { number: number ?? '', link: scan ?? '' } };
  const answer = ask<DecideAnswer>(host, 'decideResult', { ...(stage === null ? {} : { stage }), ...minutes });
  await results.save();
  print(asked, terminal, host, answer, [
    ...(answer.code === null ? [] : [words.decided(answer.stage, answer.code)]),
    ...(answer.evidence === null
      ? []
      : [answer.evidence.problem ?? words.evidence(path.join(results.folder, answer.evidence.file ?? ''))]),
    ...findingLines(answer.findings, words),
    '',
    words.results(results.file),
  ]);
  return answer.ok ? 0 : 1;
};

/** Opens a stage again that was closed or decided, with the reason, in the workbook of results. */
export const reopen: Command = async (asked, terminal) => {
  const { stage, reason } = asked;
  if (stage === null || stage.trim() === '') throw badUsage(terminal.words.missingStage);
  if (reason === null || reason.trim() === '') throw badUsage(terminal.words.missingReason);
  const { host, results, words } = await opened(asked, terminal);
  const answer = ask<State>(host, 'reopenStage', { stage, reason });
  await results.save();
  print(asked, terminal, host, answer, [words.reopened(stage), '', words.results(results.file)]);
  return 0;
};

/** Lets the decisions in the plenary tab count, in the workbook of results. */
export const plenary: Command = async (asked, terminal) => {
  const { host, results, words } = await opened(asked, terminal);
  const answer = ask<State>(host, 'confirmPlenary', asked.stage === null ? {} : { stage: asked.stage });
  await results.save();
  print(asked, terminal, host, answer, [words.plenaryConfirmed, '', words.results(results.file)]);
  return 0;
};

/** Records why the history is not as it was written, in the workbook of results. */
export const explain: Command = async (asked, terminal) => {
  const { reason } = asked;
  if (reason === null || reason.trim() === '') throw badUsage(terminal.words.missingReason);
  const { host, results, words } = await opened(asked, terminal);
  const answer = ask<State>(host, 'explainHistory', { reason });
  await results.save();
  print(asked, terminal, host, answer, [words.explained, '', words.results(results.file)]);
  return 0;
};

function textOf(file: string, words: CommandLineWords): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw badUsage(words.notReadable(file, reasonOf(error)));
  }
}

/** Says what differs in a workbook from what was decided or computed in it. */
export const verify: Command = async (asked, terminal) => {
  if (asked.published !== null) throw badUsage(terminal.words.badOption('--published'));
  const { host, words, language } = await openWorkbook(fileOf(asked, terminal.words), terminal.words, terminal.log);
  const { evidence } = asked;
  const answer = ask<VerifyAnswer>(
    host,
    'verifyResult',
    evidence === null ? {} : { evidence: textOf(evidence, words) },
  );
  print(asked, terminal, host, answer, verifyLines(answer, language, words));
  return answer.ok ? 0 : 1;
};

/** Opens the workbook of a command that has results. */
export function opened(asked: Arguments, { words, log }: Terminal): ReturnType<typeof openWithResults> {
  return openWithResults(fileOf(asked, words), outOf(asked, words), asked.command ?? '', words, log);
}

/** What may be undone is the panel's: the interface does not know it. */
export function print(asked: Arguments, { out }: Terminal, host: Host, answer: object, lines: readonly string[]): void {
  if (asked.json)
    out(
      JSON.stringify({
        schemaVersion: SCHEMA_VERSION,
        ...answer,
        fixes: undefined,
        cost: host.cost(),
      }),
    );
  else for (const line of lines) out(line);
}

export function fileOf({ rest: [file] }: Arguments, words: CommandLineWords): string {
  if (file === undefined || file === '') throw badUsage(words.missingFile);
  return file;
}

export function outOf({ out }: Arguments, words: CommandLineWords): string {
  if (out === null || out === '') throw badUsage(words.missingOut);
  return out;
}

/** The requested kinds, each once; unknown ones are reported before anything is computed or written. */
function kindsOf({ kinds }: Arguments, words: CommandLineWords): string[] {
  const known: readonly string[] = KIND_IDS;
  const wanted = [...new Set<string>(kinds ?? DEFAULT_KINDS)];
  if (wanted.length === 0) throw badUsage(words.missingKind(known.join(', ')));
  const stray = wanted.find((kind) => !known.includes(kind));
  if (stray !== undefined) throw badUsage(words.unknownKind(stray, known.join(', ')));
  return wanted;
}
