// Answers the open questions of a workbook: singly from a file, and where it is asked for with what is probably right.
import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { UnderstoodAnswer, ValidateAnswer } from '../../use-cases/answers';
import type { Host } from '../runtime/host';
import type { CommandLineWords } from '../words/command-line';
import type { Arguments } from './arguments';
import { ask } from './ask';
import { badUsage } from './failure';
import { reasonOf } from './folder';

/** Question id → option. */
type Answers = ReadonlyMap<string, string>;

export type Wanted = { answers: Answers; accept: boolean };

/** What the command is to answer; null where nothing was asked of it. */
export const wantedOf = ({ answers: file, accept }: Arguments, words: CommandLineWords): Wanted | null =>
  file === null && !accept ? null : { answers: file === null ? new Map() : answersIn(file, words), accept };

const written = z.record(z.string(), z.string());

function answersIn(file: string, words: CommandLineWords): Answers {
  const text = textOf(file, words);
  try {
    return new Map(Object.entries(z.parse(written, JSON.parse(text))));
  } catch {
    throw badUsage(words.notAnswers(file));
  }
}

function textOf(file: string, words: CommandLineWords): string {
  if (!existsSync(file)) throw badUsage(words.notFound(file));
  try {
    // Notepad begins a file with a byte order mark.
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw badUsage(words.notReadable(file, reasonOf(error)));
  }
}

/**
 * Gives the answers, round by round, as one may raise another question; answers with the check that is left. Nothing is
 * remembered where the file answers what is not asked.
 */
export function giveAnswers(host: Host, { answers, accept }: Wanted, words: CommandLineWords): ValidateAnswer {
  let check = ask<ValidateAnswer>(host, 'validateWorkbook');
  const before = new Map(check.understood.answers.map(({ id, option }) => [id, option]));
  const given = new Set<string>();
  try {
    for (;;) {
      const open = new Map([...answers].filter(([id]) => !given.has(id)));
      const likely = accept ? likelyAnswers(check.understood).filter(([id]) => !given.has(id)) : [];
      const round = [...new Map([...likely, ...fitting(check.understood, open, words)])];
      if (round.length === 0) break;
      check = ask<ValidateAnswer>(host, 'answerQuestions', { answers: Object.fromEntries(round) });
      for (const [id] of round) given.add(id);
    }
    const stray = [...answers.keys()].find((id) => !given.has(id));
    if (stray !== undefined) throw badUsage(words.notAsked(stray, idsOf(check.understood.questions)));
  } catch (failure) {
    const old = [...given].map((id) => [id, before.get(id) ?? null]);
    if (old.length > 0) ask(host, 'answerQuestions', { answers: Object.fromEntries(old) });
    throw failure;
  }
  return check;
}

const likelyAnswers = ({ questions }: UnderstoodAnswer): [string, string][] =>
  questions.flatMap(({ id, default: likely }): [string, string][] => (likely === null ? [] : [[id, likely]]));

/** Those that are asked now, or were before; a failure where one has no such option. */
function fitting(
  { questions, answers }: UnderstoodAnswer,
  wanted: Answers,
  words: CommandLineWords,
): [string, string][] {
  return [...questions, ...answers].flatMap(({ id, options }): [string, string][] => {
    const option = wanted.get(id);
    if (option === undefined) return [];
    if (!options.some((one) => one.id === option)) throw badUsage(words.noSuchOption(id, option, idsOf(options)));
    return [[id, option]];
  });
}

const idsOf = (all: readonly { id: string }[]): string => all.map(({ id }) => id).join(', ');
