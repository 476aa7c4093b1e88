// Plans who reads what at a stage: shown first, then written; what somebody changed by hand and what is scored already stays.
import * as z from 'zod/mini';
import { loadsOf, type StageAssignment } from '../../domain/competition/assignment';
import { type Entry, type Judge, judgesOf, type Stage } from '../../domain/competition/competition';
import { conflictFinder } from '../../domain/competition/conflict';
import { planAssignment } from '../../domain/planning/assignment/plan';
import { checkAssignment } from '../../domain/workbook/tabs/assignment-check';
import { currentUser } from '../../google/session';
import { newRunId, now } from '../../google/store';
import { type AssignmentAnswer, assignmentAnswer } from '../answers';
import { guardTabs } from '../guarding/deciding-tabs';
import { findingAnswers, isClean } from '../reading/finding-answers';
import { readWorkbook, type WorkbookReading } from '../reading/read-workbook';
import { record } from '../recording/run';
import { exclusively, replying, requested, requireAdmin, spoken } from '../reply';
import type { Reply } from '../server';
import { entriesAt, openStageFor } from './open-stage';
import { type AssignmentWords, assignmentWords } from './words/assignment';
import { writeAssignment } from './write-assignment';

const assignRequest = z.object({
  stage: z.optional(z.string()),
  /** Judges per entry; as the settings say, else three, unless it is given. */
  readings: z.optional(z.int().check(z.gte(1), z.lte(1000))),
  seed: z.optional(z.int().check(z.gte(0), z.lte(4294967295))),
  write: z.boolean(),
});

const USUAL_READINGS = 3;

export function assignJudges(request: unknown): Reply<AssignmentAnswer> {
  return replying(() => {
    const wanted = requested(assignRequest, request);
    requireAdmin();
    return wanted.write ? exclusively(() => assigned(wanted)) : assigned(wanted);
  });
}

function assigned({ stage: name, readings: given, seed = 1, write }: z.infer<typeof assignRequest>): AssignmentAnswer {
  const workbook = readWorkbook('all');
  if (write) guardTabs(workbook);
  const { competition } = workbook;
  const stage = openStageFor(workbook, name);
  const { reached } = entriesAt(workbook, stage);
  const judges = judgesOf(competition, stage);
  const readings = given ?? competition.settings.readings ?? Math.min(USUAL_READINGS, judges.length);
  const reader = readerOf(workbook, stage);
  const conflictOf = conflictFinder(competition);
  const byCode = new Map(judges.map((judge) => [judge.code, judge]));
  const entries = new Map(reached.map((entry) => [entry.code, entry]));
  const { assignment: plan, expectedError } = planAssignment({
    entries: [...entries.keys()],
    judges: [...byCode.keys()],
    readings,
    mayRead: (code, entry) => {
      const judge = byCode.get(code)!;
      return (
        judge.unavailable !== true &&
        reader(judge, entry) !== 'recused' &&
        conflictOf(judge, entries.get(entry)!) === null
      );
    },
    kept: keptReadings(competition.assignment?.get(stage.name), reached, judges, reader),
    seed,
  });
  const words = assignmentWords(spoken(competition.settings.language));
  const findings = checkAssignment(competition, stage, plan, readings, () => ({}));
  const conflicts = findings.filter(({ params }) => params.reason === 'conflict').length;
  if (write && writeAssignment(workbook, stage, plan)) keepRecord(workbook, stage, plan, seed, conflicts);
  return z.parse(assignmentAnswer, {
    ok: isClean(findings),
    findings: findingAnswers(findings, competition.settings.language),
    stage: stage.name,
    assignment: [...plan].map(([entry, codes]) => ({ entry, judges: codes })),
    loads: Object.fromEntries(loadsOf(plan, [...byCode.keys()])),
    expectedError,
    readings,
    seed,
    written: write,
    message: sentenceOf(plan, judges, conflicts, words),
  });
}

type Reader = (judge: Judge, entry: string) => 'scored' | 'recused' | null;

/** Whether a judge has entered anything for an entry. */
function readerOf({ sheets }: WorkbookReading, stage: Stage): Reader {
  const readings = new Map<string, 'scored' | 'recused'>();
  for (const sheet of sheets.filter((one) => one.stage === stage.name)) {
    for (const { entry, marks } of sheet.rows) {
      const kinds = [...marks.values()].map(({ kind }) => kind);
      if (kinds.every((kind) => kind === 'blank')) continue;
      readings.set(`${sheet.judge}\n${entry}`, kinds.includes('recused') ? 'recused' : 'scored');
    }
  }
  return (judge, entry) => readings.get(`${judge.code}\n${entry}`) ?? null;
}

/**
 * What stands in the tab, without the readings that a judge who fell out or stepped back has left open; of an entry that is not in it
 * what is scored.
 */
function keptReadings(
  plan: StageAssignment | undefined,
  reached: readonly Entry[],
  judges: readonly Judge[],
  reader: Reader,
): StageAssignment {
  return new Map(
    reached.map(({ code }) => {
      const planned = plan?.get(code);
      const isKept = (judge: Judge): boolean => {
        const reading = reader(judge, code);
        if (planned === undefined) return reading === 'scored';
        return planned.includes(judge.code) && reading !== 'recused' && (!judge.unavailable || reading === 'scored');
      };
      return [code, judges.filter(isKept).map((judge) => judge.code)];
    }),
  );
}

const spanOf = (numbers: readonly number[]): [number, number] =>
  numbers.length === 0 ? [0, 0] : [Math.min(...numbers), Math.max(...numbers)];

function sentenceOf(
  plan: StageAssignment,
  judges: readonly Judge[],
  conflicts: number,
  words: AssignmentWords,
): string {
  const available = judges.filter((judge) => judge.unavailable !== true).map(({ code }) => code);
  return words.plan({
    readings: spanOf([...plan.values()].map((codes) => codes.length)),
    loads: spanOf([...loadsOf(plan, available).values()]),
    conflicts,
  });
}

function keepRecord(
  { competition, history }: WorkbookReading,
  stage: Stage,
  plan: StageAssignment,
  seed: number,
  conflicts: number,
): void {
  const words = assignmentWords(competition.settings.language);
  const detail = words.done(stage.name, sentenceOf(plan, judgesOf(competition, stage), conflicts, words), seed);
  const row = { at: now(), by: currentUser(), action: 'assign' as const, detail, run: newRunId(), hash: '' };
  record(history, { ...row, stage: stage.name }, competition.settings);
}
