// Weights that stand outside the judges' tables.

/** Weights that another tab gives, one a criterion, and where they come from. */
export type Elsewhere = {
  tab: string;
  from: 'written' | 'totals';
  weights: number[];
  /** True where it is a judge's own tab, outside its table. */
  isOwn?: boolean;
  /** True where it does not say for certain what each weighs. */
  isOpen?: boolean;
};
