// What was understood of a workbook without configuration, as the answers carry it: facts, open questions, answers given.
import type { Fact } from '../../domain/validation/inference/inference';
import { ANSWERS, type AnswerOption, type Question } from '../../domain/validation/inference/question';
import { worstFirst } from '../../domain/validation/inference/question-order';
import { optionWords, questionSentence } from '../../domain/validation/inference/questions/words';
import { factSentence } from '../../domain/validation/inference/words';
import type { Language } from '../../domain/vocabulary/language';
import type { FactAnswer, GivenAnswer, QuestionAnswer, UnderstoodAnswer } from '../answers';
import { spoken } from '../reply';
import type { WorkbookReading } from './read-workbook';
import type { Given } from './understanding';

type Understood = Pick<WorkbookReading, 'competition' | 'facts' | 'questions' | 'given'>;

/** Empty where the workbook is configured and nothing was ever asked. */
export function understoodAnswer({ competition, facts, questions, given }: Understood): UnderstoodAnswer {
  if (facts.length + questions.length + given.size === 0) return { facts: [], questions: [], answers: [] };
  const language = spoken(competition.settings.language);
  return {
    facts: facts.map((fact) => factAnswer(fact, language)),
    questions: worstFirst(questions).map((question) => questionAnswer(question, language)),
    answers: [...given].map((one) => givenAnswer(one, language)),
  };
}

const factAnswer = (fact: Fact, language: Language): FactAnswer => ({
  kind: fact.kind,
  sure: fact.sure,
  tab: 'tab' in fact.params ? (fact.params.tab ?? null) : null,
  message: factSentence(fact, language),
});

const questionAnswer = (question: Question, language: Language): QuestionAnswer => ({
  id: question.id,
  tab: question.tab,
  tabs: question.tabs,
  cell: question.cell ?? null,
  message: questionSentence(question, language),
  options: optionAnswers(question.options, language),
  default: question.default,
});

const optionAnswers = (options: readonly AnswerOption[], language: Language): QuestionAnswer['options'] =>
  options.map((id) => ({ id, label: optionWords(id, language) }));

/** What an earlier version asked otherwise is told by its ids. */
export function givenAnswer([id, { option, kind, params, tab }]: [string, Given], language: Language): GivenAnswer {
  try {
    const question = { kind, params } as unknown as Question;
    const options = optionAnswers(ANSWERS[question.kind], language);
    return { id, tab, message: questionSentence(question, language), options, option };
  } catch {
    return { id, tab, message: id, options: [{ id: option, label: option }], option };
  }
}
