// Range.copyTo: pastes one thing of a block (formats, rules or widths) into the same cells of another tab, and nothing of its protections.
import { a1 } from '../../domain/vocabulary/a1';
import type { Area } from '../../domain/vocabulary/cell';
import { NotEmulated } from '../runtime/errors';
import type { Execution } from '../runtime/execution';
import type { EnumProxy, RangeProxy } from '../runtime/proxy';
import { readA1 } from '../spreadsheet/a1';
import { cellAt, putCell, type Tab } from '../spreadsheet/model';
import { editableCells } from './access';

const same = (one: Area, other: Area): boolean =>
  one.top === other.top && one.left === other.left && one.height === other.height && one.width === other.width;

const within = (range: string, { top, left, height, width }: Area): boolean =>
  range.split(' ').every((part) => {
    const one = readA1(part);
    return (
      one !== null &&
      one.top >= top &&
      one.left >= left &&
      one.top + one.height <= top + height &&
      one.left + one.width <= left + width
    );
  });

/** Rules of the pasted block take the place of those that lie in it; a rule that only reaches into it is not played. */
function pasted<R extends { range: string }>(from: readonly R[], to: readonly R[], block: Area): R[] {
  const touching = [...from, ...to].filter(({ range }) => range !== '' && !within(range, block));
  if (touching.length > 0) throw new NotEmulated(`pasting over a part of a rule's cells (${touching[0]?.range})`);
  return from.map((rule) => ({ ...rule }));
}

function pasteFormats(from: Tab, to: Tab, { top, left, height, width }: Area): void {
  for (let row = top; row < top + height; row++) {
    for (let column = left; column < left + width; column++) {
      const [style, cell] = [cellAt(from, row, column)?.style, cellAt(to, row, column)];
      const { style: _, ...rest } = cell ?? { value: null, formula: null };
      if (style !== undefined || cell !== undefined)
        putCell(to, row, column, style === undefined ? rest : { ...rest, style });
    }
  }
}

export function copyTo(
  self: RangeProxy,
  run: Execution,
  target: RangeProxy,
  type: EnumProxy,
  transposed: boolean,
): void {
  const [from, to] = [self.tab, editableCells(run, target.tab, target)];
  if (!same(self, target) || transposed || from === to)
    throw new NotEmulated(`pasting ${a1(self.top, self.left, self.height, self.width)} elsewhere`);
  if (type.name === 'PASTE_FORMAT') pasteFormats(from, to, target);
  else if (type.name === 'PASTE_DATA_VALIDATION') to.validations = pasted(from.validations, to.validations, target);
  else if (type.name === 'PASTE_CONDITIONAL_FORMATTING')
    to.conditionals = pasted(from.conditionals, to.conditionals, target);
  else
    for (let column = target.left; column < target.left + target.width; column++) {
      const wide = from.widths.get(column);
      if (wide !== undefined) to.widths.set(column, wide);
    }
}
