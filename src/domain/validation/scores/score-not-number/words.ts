// SCORE_NOT_NUMBER: a score cell holds what is no number.
import type { Cell } from '../../../vocabulary/cell';
import { plainNumber, quoted } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';
import { firstOf, judgeLabel, type Where, whereIn } from '../../shared/where';

/** `more`: as many below it in the column, each with something else. */
export type Params = { judge: string; where: Where; value: Cell; min: number; max: number; more?: number };

export const words: FindingWords<Params> = {
  id: (p) =>
    `${firstOf(quoted(p.value, 'id'), p.more, 'id')} bukan nilai (${judgeLabel(p.judge, 'id')}, ${whereIn(p.where, 'id')}). Ketik ${plainNumber(p.min, 'id')}–${plainNumber(p.max, 'id')}, atau BK bila ada benturan kepentingan.`,
  en: (p) =>
    `${firstOf(quoted(p.value, 'en'), p.more, 'en')} ${p.more === undefined ? 'is not a score' : 'are not scores'} (${judgeLabel(p.judge, 'en')}, ${whereIn(p.where, 'en')}). Enter ${plainNumber(p.min, 'en')}–${plainNumber(p.max, 'en')}, or BK for a conflict of interest.`,
};
