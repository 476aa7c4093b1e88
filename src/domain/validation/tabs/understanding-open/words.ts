// UNDERSTANDING_OPEN: what a tab holds has to be said by a person before anything is ranked. Found by workbook/structure and workbook/recognize.
import type { FindingWords } from '../../finding-kind';
import type { Question } from '../../inference/question';
import { questionSentence } from '../../inference/questions/words';

export type Params = { question: Pick<Question, 'id' | 'kind' | 'params'> };

export const words: FindingWords<Params> = {
  id: ({ question }) => questionSentence(question, 'id'),
  en: ({ question }) => questionSentence(question, 'en'),
};
