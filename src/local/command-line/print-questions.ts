// What only a person can say of a workbook, as text for a terminal: each question with its options, and how they are answered.
import type { FindingAnswer, QuestionAnswer } from '../../use-cases/answers';
import type { CommandLineWords } from '../words/command-line';

/** `isAccepted`: the likely answers have been taken, so that these have none. */
export function questionLines(
  questions: readonly QuestionAnswer[],
  isAccepted: boolean,
  words: CommandLineWords,
): string[] {
  const [first] = questions;
  if (first === undefined) return [];
  const example = JSON.stringify({ [first.id]: first.options[0]?.id ?? '' });
  return [
    '',
    isAccepted ? words.notAccepted(questions.length) : words.questions(questions.length),
    ...questions.flatMap((one) => linesOf(one, words)),
    words.howToAnswer(
      example,
      questions.some((one) => one.default !== null),
    ),
  ].map((line) => line.replace(/[\p{Cc}\p{Cf}]+/gu, ' '));
}

function linesOf(
  { id, tab, tabs, cell, message, options, default: likely }: QuestionAnswer,
  words: CommandLineWords,
): string[] {
  const place = cell === null ? tab : `${tab}!${cell}`;
  const others = tabs.length > 1 ? ` ${words.otherTabs(tabs.length - 1)}` : '';
  const widest = Math.max(...options.map((one) => one.id.length));
  return [
    `  ${place}${others}: ${message}`,
    `    ${id}`,
    ...options.map((one) => {
      const mark = one.id === likely ? ` ${words.likely}` : '';
      return `      ${one.id.padEnd(widest)}  ${one.label}${mark}`;
    }),
  ];
}

/** The questions are told with their options. */
export const withoutQuestions = (findings: readonly FindingAnswer[]): FindingAnswer[] =>
  findings.filter(({ code }) => code !== 'UNDERSTANDING_OPEN');
