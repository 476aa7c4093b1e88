// What is drawn of a workbook: its layout, its spellings, and at most one damage.
import * as fc from '../../../properties';
import { CRITERIA, INSTITUTION_HEADERS, JUDGE_TABS, NAME_HEADERS, SIGNATURES } from './wording';

const LAYOUTS = ['tabs', 'tabs', 'tabs', 'tabs', 'groups', 'turned', 'one-header', 'totals', 'rows', 'list'] as const;

const DAMAGES = [
  ...(['blank', 'blank-somewhere', 'dates', 'errors', 'of-maximum', 'with-unit', 'options', 'check-boxes'] as const),
  ...(['header-blank', 'header-date', 'header-number', 'extra-column', 'weights-90', 'weights-in-totals'] as const),
  ...([
    'other-name',
    'hidden-judge',
    'best-last',
    'constant',
    'few',
    'equal-columns',
    'wrong-sum',
    'missing-entry',
  ] as const),
  ...(['unlabelled-mean', 'draw-numbers', 'amounts', 'years', 'hidden-old', 'letters'] as const),
] as const;
type Damage = (typeof DAMAGES)[number];

const shape = {
  seed: fc.nat(1_000_000),
  layout: fc.constantFrom(...LAYOUTS),
  entries: fc.integer({ min: 4, max: 12 }),
  criteria: fc.integer({ min: 2, max: 5 }),
  judges: fc.integer({ min: 2, max: 4 }),
  scale: fc.constantFrom('hundred', 'hundred', 'hundred', 'points', 'ten', 'five'),
  weighing: fc.constantFrom(
    ...(['none', 'none', 'none', 'headers', 'headers', 'above', 'row', 'below'] as const),
    ...(['unlabelled', 'title', 'list-below', 'list-right'] as const),
  ),
  /** What stands under each criterion, or behind all of them, beside its score. */
  parts: fc.constantFrom('none', 'none', 'none', 'product', 'weight', 'both', 'behind'),
  /** Another column of names, or innovations of one name. */
  names: fc.constantFrom('one', 'one', 'one', 'innovator-first', 'innovator-behind', 'namesakes'),
  weightForm: fc.nat(3),
  maxima: fc.constantFrom('none', 'headers', 'headers', 'row'),
  wording: fc.record({
    name: fc.nat(NAME_HEADERS.length - 1),
    institution: fc.option(fc.constantFrom(...INSTITUTION_HEADERS)),
    criteria: fc.nat(CRITERIA.length - 1),
    tabs: fc.nat(JUDGE_TABS.length - 1),
    any: fc.nat(1000),
  }),
  codes: fc.constantFrom('none', 'none', 'P-01', '1', 'A/001'),
  isNumbered: fc.boolean(),
  header: fc.constantFrom('plain', 'plain', 'aspect', 'aspect-low', 'value', 'groups', 'groups-own', 'three'),
  titles: fc.nat(12),
  isSpread: fc.boolean(),
  under: fc.constantFrom('none', 'none', 'none', 'numbers', 'bracketed', 'example'),
  derived: fc.subarray(['sum', 'mean', 'weighted', 'percentage', 'rank', 'each'] as const),
  footers: fc.subarray(['sum', 'mean', 'maximum', 'minimum', 'deviation', 'count'] as const, { maxLength: 3 }),
  signature: fc.nat(SIGNATURES.length - 1),
  sections: fc.constantFrom('none', 'none', 'none', 'none', 'letters', 'words', 'again', 'two-tables'),
  isShuffled: fc.boolean(),
  extras: fc.subarray(['attendance', 'budget', 'schedule', 'guide', 'recap', 'list', 'empty'] as const, {
    maxLength: 3,
  }),
  notes: fc.boolean(),
};

type Drawn = typeof shape extends infer S ? { [K in keyof S]: S[K] extends fc.Arbitrary<infer T> ? T : never } : never;
export type Plan = Drawn & { damage: Damage | null };

export const nameHeader = ({ wording }: Plan) => NAME_HEADERS[wording.name] ?? { header: '', names: [] };
export const tabName = ({ wording }: Plan, judge: number): string => JUDGE_TABS[wording.tabs]?.(judge) ?? '';
export const criterionName = ({ wording }: Plan, one: number): string => CRITERIA[wording.criteria]?.[one] ?? '';

export const ordinary: fc.Arbitrary<Plan> = fc.record({ ...shape, damage: fc.constant(null) });
export const damaged: fc.Arbitrary<Plan> = fc.record({ ...shape, damage: fc.constantFrom(...DAMAGES) });
