// Questions about a workbook: which come first, and that each kind, doubt and option has its own words in both languages.
import {
  ANSWERS,
  type AnswerOption,
  type ColumnDoubt,
  type Question,
  type QuestionKind,
} from '../../../../src/domain/validation/inference/question';
import { worstFirst } from '../../../../src/domain/validation/inference/question-order';
import { optionWords, questionSentence } from '../../../../src/domain/validation/inference/questions/words';

const LANGUAGES = ['id', 'en'] as const;
const DOUBTS: Record<ColumnDoubt, true> = {
  unnamed: true,
  'some-tabs': true,
  'sum-misfit': true,
  'sum-somewhere': true,
  copy: true,
  matter: true,
  blank: true,
  parts: true,
  letters: true,
  grade: true,
  'not-numbers': true,
  penalty: true,
  'same-everywhere': true,
  large: true,
  hidden: true,
  'not-listed': true,
};

const question = (id: string, one: Partial<Question>): Question =>
  ({ id, tab: 'J1', tabs: ['J1'], default: null, options: ANSWERS[one.kind ?? 'COLUMN'], ...one }) as Question;
const column = (id: string, more: Partial<Question> = {}) =>
  question(id, { kind: 'COLUMN', params: { header: 'Kebaruan', column: 'E', doubt: 'blank' }, ...more } as Question);
const names = (id: string, count: number) =>
  question(id, { kind: 'NAMES', params: { code: 'P-01', one: 'A', other: 'B', count } } as Question);
const row = question('row', { kind: 'ROW', params: { label: 'Rata-rata', row: 12, doubt: 'statistic' } } as Question);
const own = question('own', { kind: 'OWN_CRITERIA', params: { headers: ['A (J1)', 'B (J2)'] } } as Question);

it('tabs and columns come before rows, and of each first what has no likely answer', () => {
  const asked = [
    row,
    names('one row', 1),
    column('likely', { default: 'criterion' }),
    names('whole tab', 5),
    own,
    column('open'),
  ];
  expect(worstFirst(asked).map(({ id }) => id)).toEqual(['whole tab', 'own', 'open', 'likely', 'row', 'one row']);
  expect(asked[0]).toBe(row);
});

const samples: Record<QuestionKind, Question[]> = {
  COLUMN: Object.keys(DOUBTS).map((doubt) =>
    column(doubt, { params: { header: 'Kebaruan', column: 'E', doubt: doubt as ColumnDoubt } }),
  ),
  ROW: (['statistic', 'unnumbered', 'label'] as const).map((doubt) =>
    question(doubt, { kind: 'ROW', params: { label: 'Total', row: 12, doubt } } as Question),
  ),
  WEIGHTS: (['headers', 'row', 'maxima', 'totals', 'beside', 'elsewhere', 'recap'] as const).map((from) =>
    question(from, {
      kind: 'WEIGHTS',
      params: { criteria: ['Kebaruan', 'Efektif'], weights: [30, 60], sum: 90, from, tab: 'Bobot' },
    } as Question),
  ),
  JUDGE_WEIGHTS: [
    question('judges', { kind: 'JUDGE_WEIGHTS', params: { judges: ['Ani', 'Budi'], weights: [60, 40] } } as Question),
  ],
  SCALES: [question('scale', { kind: 'SCALES', params: { judge: 'Juri 2', highest: 9.5, others: 95 } } as Question)],
  DIVISIONS: [question('divisions', { kind: 'DIVISIONS', params: { categories: ['OPD', 'Desa'] } } as Question)],
  NAMES: [names('one', 1), names('many', 5)],
  HIDDEN: [question('hidden', { kind: 'HIDDEN', params: { tab: 'Juri 3' } } as Question)],
  SUMMARY: [question('summary', { kind: 'SUMMARY', params: { tab: 'Juri 3' } } as Question)],
  ODD_TAB: (['old', 'time', 'unlike', 'same-judge', 'columns'] as const).map((reason) =>
    question(reason, { kind: 'ODD_TAB', params: { tab: 'Juri 3 lama', reason } } as Question),
  ),
  STAGE_TABS: [question('stages', { kind: 'STAGE_TABS', params: { tabs: ['Presentasi', 'Final'] } } as Question)],
  SIDE_BY_SIDE: [question('side', { kind: 'SIDE_BY_SIDE', params: { columns: ['B', 'F'] } } as Question)],
  OTHER_TABLE: [question('other', { kind: 'OTHER_TABLE', params: { row: 9 } } as Question)],
  OWN_CRITERIA: [own],
};

it.each(LANGUAGES)('every question has a sentence of its own: %s', (language) => {
  const sentences = Object.values(samples)
    .flat()
    .map((one) => questionSentence(one, language));
  expect(new Set(sentences).size).toBe(sentences.length);
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*[.?]$/);
  expect(sentences.filter((one) => /undefined|NaN|\[object/.test(one))).toEqual([]);
});

it('every option has words, and no two of a question the same', () => {
  for (const language of LANGUAGES) {
    for (const options of Object.values(ANSWERS) as (readonly AnswerOption[])[]) {
      const words = options.map((one) => optionWords(one, language));
      expect(words.every((one) => one.length > 3)).toBe(true);
      expect(new Set(words).size).toBe(words.length);
    }
  }
});
