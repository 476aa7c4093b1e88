// What a row below the header is.

export type RowRole =
  | 'entry'
  | 'blank'
  | 'numbers'
  | 'example'
  | 'statistic'
  | 'weight'
  | 'maximum'
  | 'section'
  | 'header'
  | 'note'
  /** By somebody's answer. */
  | 'left-out';
