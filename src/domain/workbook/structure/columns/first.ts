// What each column is by its header and its cells, before it is compared with others.
import { type HeaderRole, headerRole } from '../../../vocabulary/column-headers';
import { isTimesWeight, isWeightWord } from '../../../vocabulary/score-parts';
import { isOverJudges, judgeAndRest, judgeLabel } from '../../recognize/shared/judge-label';
import { isScoreWord } from '../../recognize/shared/rows';
import { columnKind, type Draft, type KnownCompetition } from '../drafts';
import { type ColumnRole, type ColumnShape, keyOf } from './shape';
import type { Rowed } from './tab';

export function firstShape({ draft }: Rowed, column: number, known: KnownCompetition): ColumnShape {
  const { header, name } = draft.columns[column] ?? { header: '', name: '' };
  const isKnown =
    (known.isCriterion(header) && !isTimesWeight(header)) ||
    (known.hasCriteria && draft.isJudges && isOfJudge(draft, column, header, known));
  const own = (['code', 'name', 'institution', 'category', 'judge'] as const).find((key) => draft.at[key] === column);
  return {
    column,
    label: header,
    header,
    key: keyOf(name, column),
    role: own ?? (isKnown ? 'criterion' : roleOf(draft, column, header)),
    from: [],
    weights: null,
    doubt: null,
    guess: null,
  };
}

/** What a column is by its header and by what it holds; a criterion's as long as nothing says otherwise. */
function roleOf(draft: Draft, column: number, header: string): ColumnRole {
  const kind = columnKind(draft, column);
  const says = headerRole(draft.columns[column]?.part?.own ?? header);
  if (says === 'text' || kind === 'words') return 'text';
  if (kind === 'empty') return header === '' || BLANK.has(says) ? 'empty' : 'criterion';
  if (draft.at.number === column && (says === 'number' || says === 'code')) return 'number';
  if (draft.isList && isWeightWord(header)) return 'weight';
  // Of a list one column is scored; other numbers are about the entry.
  return draft.isList && !isScoreWord(header) ? 'number' : 'criterion';
}

/** Nothing is missed where these are blank. */
const BLANK = new Set<HeaderRole | null>(['sum', 'rank', 'number']);

/** In a tab of several judges: a score of one of them, or one of a criterion that stands in or over the header. */
export function isOfJudge({ block }: Draft, column: number, header: string, known: KnownCompetition): boolean {
  const over = block.columns[column]?.groups ?? [];
  const texts = [header, ...over, judgeAndRest(header)?.rest ?? ''];
  return (
    over.some(isOverJudges) ||
    texts.some((text) => known.isCriterion(text)) ||
    [header, ...over].some((text) => judgeLabel(text) !== null && headerRole(header) === null)
  );
}
