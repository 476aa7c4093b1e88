// The command line's arguments → what is asked for.
import { parseArgs } from 'node:util';
import type { CommandLineWords } from '../words/command-line';
import { badUsage } from './failure';

export type Arguments = {
  command: string | null;
  /** What follows the command. */
  rest: string[];
  out: string | null;
  kinds: string[] | null;
  port: number | null;
  stage: string | null;
  reason: string | null;
  /** Of the signed minutes: their number, and the link to their scan. */
  number: string | null;
  scan: string | null;
  /** Judges per entry, and the number that a draw begins with. */
  readings: number | null;
  seed: number | null;
  /** Personal data that a package holds. */
  with: string[] | null;
  /** The workbook of the next level, and how many nominations each local government may send it. */
  into: string | null;
  quota: number | null;
  /** A file to be checked by itself. */
  check: boolean;
  /** A sealed evidence file. */
  evidence: string | null;
  /** The code on a paper, and the page on which it is published. */
  code: string | null;
  published: string | null;
  /** File with answers to what only a person can say. */
  answers: string | null;
  /** Takes the likely answer to each question that has one. */
  accept: boolean;
  json: boolean;
  provisional: boolean;
  fix: boolean;
  mark: boolean;
  pdf: boolean;
  /** `documents`: all that stands in one archive; the announcement as a page, with scores. */
  zip: boolean;
  page: boolean;
  scores: boolean;
  /** `open`: goes on with what was done before, or begins from the original, without asking. */
  continue: boolean;
  original: boolean;
  browser: boolean;
  help: boolean;
};

/** Which options each command takes beside --json and --help, and how many arguments. */
const TAKES: Record<string, { options: string[]; arguments: number }> = {
  new: { options: [], arguments: 2 },
  validate: { options: ['json', 'fix', 'mark', 'out', 'answers', 'accept'], arguments: 1 },
  assign: { options: ['json', 'out', 'stage', 'readings', 'seed'], arguments: 1 },
  schedule: { options: ['json', 'out', 'stage', 'seed'], arguments: 1 },
  tabs: { options: ['json', 'out', 'stage'], arguments: 1 },
  'judge-files': { options: ['json', 'out', 'stage'], arguments: 1 },
  collect: { options: ['json', 'out', 'stage'], arguments: 1 },
  compute: { options: ['json', 'out', 'provisional', 'answers', 'accept'], arguments: 1 },
  documents: { options: ['json', 'out', 'kind', 'pdf', 'zip', 'page', 'scores'], arguments: 1 },
  pictures: { options: ['json', 'out', 'stage', 'provisional'], arguments: 1 },
  plenary: { options: ['json', 'out', 'stage'], arguments: 1 },
  decide: { options: ['json', 'out', 'stage', 'number', 'scan'], arguments: 1 },
  reopen: { options: ['json', 'out', 'stage', 'reason'], arguments: 1 },
  explain: { options: ['json', 'out', 'reason'], arguments: 1 },
  verify: { options: ['json', 'evidence', 'code', 'published'], arguments: 1 },
  pack: { options: ['json', 'out', 'with', 'check'], arguments: 1 },
  merge: { options: ['json', 'out', 'into', 'quota'], arguments: Number.POSITIVE_INFINITY },
  archive: { options: ['json', 'out'], arguments: Number.POSITIVE_INFINITY },
  'next-season': { options: ['json', 'out'], arguments: 1 },
  open: { options: ['port', 'continue', 'original', 'no-browser'], arguments: 1 },
};

/** Reads the arguments; throws a failure with a sentence for what cannot be understood. */
export function readArguments(argv: readonly string[], words: CommandLineWords): Arguments {
  const { values, positionals } = parsed(argv, words);
  const [command = null, ...rest] = positionals;
  const takes = command !== null && Object.hasOwn(TAKES, command) ? TAKES[command] : undefined;
  if (command !== null && takes === undefined) throw badUsage(words.unknownCommand(command, Object.keys(TAKES)));
  if (takes) {
    const stray = Object.keys(values).find((name) => name !== 'help' && !takes.options.includes(name));
    if (stray !== undefined) throw badUsage(words.badOption(`--${stray}`));
    const extra = rest[takes.arguments];
    if (extra !== undefined) throw badUsage(words.extraArgument(extra));
  }
  return {
    command,
    rest,
    out: values.out ?? null,
    kinds: listed(values.kind),
    with: listed(values.with),
    port: values.port === undefined ? null : portOf(values.port, words),
    stage: values.stage ?? null,
    reason: values.reason ?? null,
    number: values.number ?? null,
    scan: values.scan ?? null,
    evidence: values.evidence ?? null,
    code: values.code ?? null,
    published: values.published ?? null,
    answers: values.answers ?? null,
    readings: values.readings === undefined ? null : wholeOf('--readings', values.readings, words),
    into: values.into ?? null,
    quota: values.quota === undefined ? null : wholeOf('--quota', values.quota, words),
    seed: values.seed === undefined ? null : wholeOf('--seed', values.seed, words),
    ...flagsIn(values),
  };
}

/** Words between commas. */
const listed = (typed: string | undefined): string[] | null =>
  typed
    ?.split(',')
    .map((one) => one.trim().toLowerCase())
    .filter((one) => one !== '') ?? null;

/** What is asked for by a word alone. */
function flagsIn(values: ReturnType<typeof parsed>['values']) {
  return {
    accept: values.accept ?? false,
    check: values.check ?? false,
    json: values.json ?? false,
    provisional: values.provisional ?? false,
    fix: values.fix ?? false,
    mark: values.mark ?? false,
    pdf: values.pdf ?? false,
    zip: values.zip ?? false,
    page: values.page ?? false,
    scores: values.scores ?? false,
    continue: values.continue ?? false,
    original: values.original ?? false,
    browser: !(values['no-browser'] ?? false),
    help: values.help ?? false,
  };
}

function parsed(argv: readonly string[], words: CommandLineWords) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        kind: { type: 'string' },
        with: { type: 'string' },
        into: { type: 'string' },
        quota: { type: 'string' },
        port: { type: 'string' },
        stage: { type: 'string' },
        reason: { type: 'string' },
        number: { type: 'string' },
        scan: { type: 'string' },
        evidence: { type: 'string' },
        answers: { type: 'string' },
        readings: { type: 'string' },
        seed: { type: 'string' },
        accept: { type: 'boolean' },
        check: { type: 'boolean' },
        json: { type: 'boolean' },
        provisional: { type: 'boolean' },
        fix: { type: 'boolean' },
        mark: { type: 'boolean' },
        pdf: { type: 'boolean' },
        zip: { type: 'boolean' },
        page: { type: 'boolean' },
        code: { type: 'string' },
        published: { type: 'string' },
        scores: { type: 'boolean' },
        continue: { type: 'boolean' },
        original: { type: 'boolean' },
        'no-browser': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw badUsage(sentenceOf(error, words));
  }
}

/** What Node finds wrong with the options, in our words. */
function sentenceOf(error: unknown, words: CommandLineWords): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const option = /'(-[^' =]*)/.exec(message)?.[1] ?? '';
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return words.badOption(option);
  return message.includes('does not take') ? words.optionWithoutValue(option) : words.optionNeedsValue(option);
}

function wholeOf(option: string, typed: string, words: CommandLineWords): number {
  if (!/^\d{1,9}$/.test(typed)) throw badUsage(words.badNumber(option, typed));
  return Number(typed);
}

function portOf(typed: string, words: CommandLineWords): number {
  const port = Number(typed);
  if (!/^\d{1,5}$/.test(typed) || port > 65535) throw badUsage(words.badPort(typed));
  return port;
}
