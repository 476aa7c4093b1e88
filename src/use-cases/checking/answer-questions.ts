// Takes what an admin says of columns, rows and tabs that can be read in several ways, and checks again.
import * as z from 'zod/mini';
import { ANSWERS, type Question } from '../../domain/validation/inference/question';
import type { ValidateAnswer } from '../answers';
import { readWorkbook } from '../reading/read-workbook';
import { type Given, type GivenAnswers, givenTo, recallGiven, rememberAnswers } from '../reading/understanding';
import { recordAnswers } from '../recording/record-answers';
import { readHistoryTab } from '../recording/run';
import { exclusively, languageOfUser, refuse, replying, requested, requireAdmin } from '../reply';
import type { Reply } from '../server';
import { messages, problem } from '../words/messages';
import { readFixing } from './fixes/fixing';
import { validateAnswerOf } from './validate';

const answerRequest = z.object({
  /** Question id → option; null asks once more what was answered before. */
  answers: z.record(z.string(), z.nullable(z.string())),
});

/** Remembers all answers, or none where one does not fit what is asked; answers as a check would. */
export function answerQuestions(request: unknown): Reply<ValidateAnswer> {
  return replying(() => {
    const { answers } = requested(answerRequest, request);
    requireAdmin();
    return exclusively(() => {
      const { questions, competition } = readWorkbook();
      const all = withAnswers(recallGiven(), questions, Object.entries(answers));
      const { notAsked, tooManyAnswers } = messages(languageOfUser()).problems;
      if (all === null) refuse(problem('BAD_REQUEST', notAsked));
      if (!rememberAnswers(all)) refuse(problem('BAD_REQUEST', tooManyAnswers));
      const history = readHistoryTab(competition.settings.language);
      // Before the first computation nothing of the add-on's stands in the workbook: it records them with its run.
      const changed = [...all].filter(([id]) => id in answers);
      if (history.exists) recordAnswers(history, changed, competition.settings);
      return validateAnswerOf(readFixing());
    });
  });
}

/** Null where a question is not open, was not answered before, or has no such option. */
function withAnswers(
  given: GivenAnswers,
  questions: readonly Question[],
  answers: readonly [string, string | null][],
): GivenAnswers | null {
  const all = new Map(given);
  for (const [id, option] of answers) {
    const before = given.get(id);
    const question = questions.find((one) => one.id === id);
    const next = question === undefined ? otherwise(before, option) : answerTo(question, option);
    if (option === null && before !== undefined) all.delete(id);
    else if (next !== null) all.set(id, next);
    else return null;
  }
  return all;
}

const answerTo = (question: Question, option: string | null): Given | null =>
  question.options.some((one) => one === option) ? givenTo(question, option ?? '') : null;

/** What was answered before, answered otherwise. */
function otherwise(before: Given | undefined, option: string | null): Given | null {
  if (before === undefined || option === null) return null;
  const isOption = Object.entries(ANSWERS).some(
    ([kind, options]) => kind === before.kind && options.some((one) => one === option),
  );
  return isOption ? { ...before, option } : null;
}
