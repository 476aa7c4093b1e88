// Rules of cells that a script builds: what they take, and how they are coloured.
import { a1 } from '../../domain/vocabulary/a1';
import type { Area } from '../../domain/vocabulary/cell';
import type { ValidationRule } from '../files/xlsx-parts';
import { NotEmulated, ServiceError } from '../runtime/errors';
import type { Execution } from '../runtime/execution';
import {
  type ConditionalBuilderProxy,
  type ConditionalProxy,
  hostProxy,
  type RangeProxy,
  type SheetProxy,
  type ValidationBuilderProxy,
  type ValidationProxy,
} from '../runtime/proxy';
import { readA1 } from '../spreadsheet/a1';
import { checkScripted, keptFormula } from '../spreadsheet/formula';
import type { Tab } from '../spreadsheet/model';
import { editable, editableCells } from './access';
import { withBackground } from './cell-styles';

/** A formula of a rule is kept as files have it. */
function formulaOf(written: string): string {
  if (!written.startsWith('=')) throw new NotEmulated(`the rule ${written}`);
  checkScripted(written);
  return keptFormula(written);
}

export const dataValidationBuilder = {
  requireFormulaSatisfied: (self: ValidationBuilderProxy, _: Execution, formula: string) => {
    self.formula = formulaOf(formula);
    return self;
  },
  setAllowInvalid: (self: ValidationBuilderProxy, _: Execution, allow: boolean) => {
    self.allowInvalid = allow;
    return self;
  },
  setHelpText: (self: ValidationBuilderProxy, _: Execution, help: string) => {
    // An .xlsx file holds no more.
    if (help.length > 225) throw new NotEmulated('a help text of more than 225 characters');
    self.help = help;
    return self;
  },
  build: ({ formula, allowInvalid, help }: ValidationBuilderProxy): ValidationProxy => {
    if (formula === null) throw new NotEmulated('a validation rule without a criterion');
    const rule: ValidationRule = {
      type: 'custom',
      formula1: formula,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: allowInvalid ? 'warning' : 'stop',
      ...(help === null ? {} : { errorMessage: help }),
      range: '',
    };
    return hostProxy({ cls: 'DataValidation', rule });
  },
};

export const dataValidation = {};

export const conditionalFormatRuleBuilder = {
  whenFormulaSatisfied: (self: ConditionalBuilderProxy, _: Execution, formula: string) => {
    self.formula = formulaOf(formula);
    return self;
  },
  setBackground: (self: ConditionalBuilderProxy, _: Execution, color: string) => {
    self.background = color;
    return self;
  },
  setRanges: (self: ConditionalBuilderProxy, _: Execution, ranges: readonly RangeProxy[]) => {
    self.ranges = ranges;
    return self;
  },
  build: ({ formula, background, ranges }: ConditionalBuilderProxy): ConditionalProxy => {
    const [first] = ranges;
    if (formula === null || background === null || first === undefined || ranges.length > 1)
      throw new NotEmulated('a colouring rule without a formula, a background and one range');
    const style = withBackground({}, background);
    const range = a1(first.top, first.left, first.height, first.width);
    return hostProxy({
      cls: 'ConditionalFormatRule',
      tab: first.tab,
      rule: { type: 'expression', formula, style, range },
    });
  },
};

export const conditionalFormatRule = {};

/** All rules of the tab are replaced; the first that fits colours the cell. */
export function setConditionals(self: SheetProxy, run: Execution, rules: readonly ConditionalProxy[]): void {
  const tab = editable(run, self.tab);
  if (rules.some((one) => one?.cls !== 'ConditionalFormatRule'))
    throw new ServiceError(
      "The parameters don't match the method signature for SpreadsheetApp.Sheet.setConditionalFormatRules.",
    );
  if (rules.some((one) => one.tab !== tab)) throw new NotEmulated('a colouring rule of another tab');
  // Where two fit, Google lets the first win; a file says so rule by rule.
  tab.conditionals = rules.map(({ rule }, index) => ({ ...rule, priority: index + 1, stopIfTrue: true }));
}

const covers = (outer: Area, inner: Area): boolean =>
  inner.top >= outer.top &&
  inner.left >= outer.left &&
  inner.top + inner.height <= outer.top + outer.height &&
  inner.left + inner.width <= outer.left + outer.width;

const isApart = (one: Area, other: Area): boolean =>
  one.top >= other.top + other.height ||
  other.top >= one.top + one.height ||
  one.left >= other.left + other.width ||
  other.left >= one.left + one.width;

/** The rules that stay when a block gets another; to take a part of a rule's cells is not played. */
function staying(tab: Tab, block: Area): ValidationRule[] {
  return tab.validations.filter((rule) => {
    const blocks = rule.range.split(' ').map(readA1);
    if (blocks.every((one) => one !== null && isApart(one, block))) return true;
    if (blocks.every((one) => one !== null && covers(block, one))) return false;
    throw new NotEmulated('a validation rule over a part of the cells of another');
  });
}

export function setValidation(self: RangeProxy, run: Execution, validation: ValidationProxy | null): RangeProxy {
  const { top, left, height, width } = self;
  const tab = editableCells(run, self.tab, self);
  const kept = staying(tab, { top, left, height, width });
  const range = a1(top, left, height, width);
  tab.validations = validation === null ? kept : [...kept, { ...validation.rule, range }];
  return self;
}
