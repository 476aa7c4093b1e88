// A change of something that counts for a result: the unit in which altered workbooks are reported.

export type Plain = string | number | boolean | null;

/** What kind of thing carries the value. */
export type ChangedThing =
  | 'setting'
  | 'stage'
  | 'criterion'
  | 'entry'
  | 'judge'
  | 'institution'
  | 'score'
  | 'plenary'
  | 'assignment'
  | 'order';

export type Change = {
  thing: ChangedThing;
  /** What names it: a judge's row for instance by stage, judge and entry. */
  names: string[];
  /** The setting, column or criterion that differs; null where the whole thing came or went. */
  field: string | null;
  /** Null on one side of a thing that came or went. */
  old: Plain;
  now: Plain;
  tab?: string;
  /** A1 notation. */
  cell?: string;
};
