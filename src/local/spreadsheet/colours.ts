// Colours that cells get by rule, as a screen shows them.

import type { Area } from '../../domain/vocabulary/cell';
import type { CellStyle, ConditionalRule } from '../files/xlsx-parts';
import { NotEmulated } from '../runtime/errors';
import { readA1 } from './a1';
import { evaluate } from './formula';
import { lookupIn } from './formula/recalculate';
import type { Book, StoredCell, Tab } from './model';

type Style = StoredCell['style'] | null;

const holdsAt = ({ top, left, height, width }: Area, row: number, column: number): boolean =>
  row >= top && row < top + height && column >= left && column < left + width;

/** The fill a rule gives to the cell; undefined where it does not fit or is of a kind that is not played. */
function fillBy(rule: ConditionalRule, lookup: ReturnType<typeof lookupIn>, row: number, column: number) {
  if (rule.type !== 'expression' || typeof rule.formula !== 'string') return undefined;
  const block = rule.range.split(' ').map(readA1)[0];
  if (!block || !holdsAt(block, row, column)) return undefined;
  try {
    const shift = { rows: row - block.top, columns: column - block.left };
    return evaluate(rule.formula, lookup, shift) === true ? rule.style?.fill : undefined;
  } catch (thrown) {
    if (thrown instanceof NotEmulated) return undefined;
    throw thrown;
  }
}

/** The style of a cell with the fill of the first rule that fits. */
export function colourOf(book: Book, tab: Tab): (row: number, column: number, style: Style) => Style {
  const rules: readonly ConditionalRule[] = [...tab.conditionals].sort((one, other) => one.priority - other.priority);
  if (rules.length === 0) return (_, __, style) => style;
  const lookup = lookupIn(book, tab);
  return (row, column, style) => {
    for (const rule of rules) {
      const fill: CellStyle['fill'] = fillBy(rule, lookup, row, column);
      if (fill !== undefined) return { ...style, fill };
    }
    return style;
  };
}
