// Reads a workbook as the add-on does, answers what it asks by the truth, and says whether the right ranking came out.

import type { Question } from '../../../../src/domain/validation/inference/question';
import { evaluate } from '../../../../src/use-cases/ranking/evaluate';
import { readWorkbook } from '../../../../src/use-cases/reading/read-workbook';
import { type GivenAnswers, givenTo, rememberAnswers } from '../../../../src/use-cases/reading/understanding';
import { nameOf, rightScores } from './competition';
import { openSpreadsheet } from './spreadsheet';
import type { Workbook } from './workbook';

export type Verdict = {
  /** `asked`: right once answered; `refused`: nothing ranked, and nothing left to answer. */
  verdict: 'right' | 'asked' | 'refused' | 'WRONG' | 'CRASH';
  questions: number;
  /** For people who look for the cause. */
  detail: string;
};

const ROUNDS = 4;

export function verdictOn(book: Workbook): Verdict {
  openSpreadsheet(book.tabs);
  let answers: GivenAnswers = new Map();
  const asked: Question[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const seen = read();
    if ('crash' in seen) return { verdict: 'CRASH', questions: asked.length, detail: seen.crash };
    const said = (text: string): string => [...asked.map(inWords), text].join('; ');
    if (seen.ranking !== null) {
      const wrong = difference(book, seen.ranking);
      const verdict = wrong !== null ? 'WRONG' : asked.length > 0 ? 'asked' : 'right';
      return { verdict, questions: asked.length, detail: said(wrong ?? '') };
    }
    const open = seen.questions.filter(({ id }) => !answers.has(id));
    if (open.length === 0) {
      const isRight = !book.competition.isRankable;
      return {
        verdict: isRight ? (asked.length > 0 ? 'asked' : 'right') : 'refused',
        questions: asked.length,
        detail: said(seen.errors),
      };
    }
    asked.push(...open);
    const answered = open.map((one) => ({ one, answer: truth(book, one) }));
    // What no answer says has to be put right in the workbook.
    if (answered.some(({ one, answer }) => !one.options.some((option) => option === answer)))
      return { verdict: 'asked', questions: asked.length, detail: said('') };
    answers = new Map([...answers, ...answered.map(({ one, answer }) => [one.id, givenTo(one, answer)] as const)]);
    rememberAnswers(answers);
  }
  return { verdict: 'refused', questions: asked.length, detail: `${asked.map(inWords).join('; ')}; no end` };
}

const inWords = ({ kind, tab, cell, params }: Question): string =>
  `${kind} ${tab}!${cell ?? ''} ${JSON.stringify(params)}`;

type Ranked = { code: string; name: string; institution: string; score: number };
type Seen = { ranking: Ranked[] | null; questions: Question[]; errors: string };

function read(): Seen | { crash: string } {
  try {
    const workbook = readWorkbook();
    const { results, findings } = evaluate(workbook, { provisional: false });
    const errors = findings.filter((one) => one.severity === 'error' && one.code !== 'UNDERSTANDING_OPEN');
    const last = results[results.length - 1];
    const ranking =
      last === undefined
        ? null
        : last.standings.map(({ entry, score }) => ({
            code: entry.code,
            name: entry.name,
            institution: entry.institution,
            score: score.valueOf(),
          }));
    return {
      ranking,
      questions: workbook.questions,
      errors: errors
        .slice(0, 3)
        .map((one) => `${one.code} ${one.tab ?? ''} ${JSON.stringify(one.params)}`)
        .join('; '),
    };
  } catch (thrown) {
    return {
      crash: String((thrown as Error).stack)
        .split('\n')
        .slice(0, 4)
        .join(' '),
    };
  }
}

/** What differs from the right ranking; null where nothing does. */
function difference({ competition }: Workbook, ranking: readonly Ranked[]): string | null {
  if (!competition.isRankable) return 'ranked, though scores are missing or unreadable';
  const right = rightScores(competition);
  // Under one code another name may have been found first.
  const named = new Map(competition.entries.map((one) => [String(one.code), nameOf(one)]));
  const found = new Map(
    ranking.map((one) => [competition.isCoded ? (named.get(one.code) ?? one.code) : nameOf(one), one.score]),
  );
  if (found.size !== right.size || ranking.length !== right.size)
    return `${ranking.length} ranked of ${right.size}: ${ranking.map(({ name }) => name).join(', ')}`;
  const sumOf = (scores: Iterable<number>): number => [...scores].reduce((all, one) => all + one, 0);
  const scale = competition.isScaleOpen ? sumOf(right.values()) / sumOf(found.values()) : 1;
  for (const [name, score] of right) {
    const own = (found.get(name) ?? Number.NaN) * scale;
    if (!(Math.abs(own - score) < 0.011)) return `${name} ${own.toFixed(3)}, right ${score.toFixed(3)}`;
  }
  return null;
}

/** The answer of somebody who knows the workbook. */
function truth({ plan, competition, laid }: Workbook, question: Question): string {
  const tab = laid.get(question.tab);
  if (question.kind === 'COLUMN') {
    const { header, column } = question.params;
    const index = [...column].reduce((all, letter) => all * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const isListed = competition.criteria.some(({ name }) => header.startsWith(name));
    return (plan.layout === 'list' ? isListed : tab?.isCriterion[index]) ? 'criterion' : 'ignore';
  }
  if (question.kind === 'ROW') return tab?.isEntry[question.params.row - 1] ? 'entry' : 'ignore';
  if (question.kind === 'WEIGHTS')
    return plan.damage === 'weights-in-totals' ? 'totals' : competition.isWeighed ? 'written' : 'equal';
  if (question.kind === 'HIDDEN') return plan.damage === 'hidden-judge' ? 'use' : 'ignore';
  return question.options[0] ?? '';
}
