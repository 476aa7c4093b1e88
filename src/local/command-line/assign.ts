// Gives the entries of a stage to its judges in the workbook of results.

import Fraction from 'fraction.js';
import { toFixed } from '../../domain/ranking/exact';
import { decimal } from '../../domain/vocabulary/format';
import type { AssignmentAnswer } from '../../use-cases/answers';
import { ask } from './ask';
import { type Command, opened, print } from './commands';
import { findingLines, table, withoutControls } from './print';

export const assign: Command = async (asked, terminal) => {
  const { host, results, words, language } = await opened(asked, terminal);
  const { stage, readings, seed } = asked;
  const {
    readings: _,
    seed: __,
    written: ___,
    message,
    ...answer
  } = ask<AssignmentAnswer>(host, 'assignJudges', {
    ...(stage === null ? {} : { stage }),
    ...(readings === null ? {} : { readings }),
    ...(seed === null ? {} : { seed }),
    write: true,
  });
  await results.save();
  const { expectedError } = answer;
  const error = expectedError === null ? null : decimal(toFixed(new Fraction(expectedError.toFixed(6)), 3), language);
  print(asked, terminal, host, answer, [
    words.assigned(answer.stage),
    ...table(
      [words.columns.code, words.columns.judges],
      ['left', 'left'],
      answer.assignment.map(({ entry, judges }) => [entry, judges.join(', ')]),
    ),
    '',
    ...table(
      [words.columns.judge, words.columns.load],
      ['left', 'right'],
      Object.entries(answer.loads).map(([judge, load]) => [judge, String(load)]),
    ),
    '',
    withoutControls(message),
    error === null ? words.notLinked : words.expectedError(error),
    ...findingLines(answer.findings, words),
    '',
    words.results(results.file),
  ]);
  return answer.ok ? 0 : 1;
};
