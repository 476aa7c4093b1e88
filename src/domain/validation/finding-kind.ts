// What every kind of finding brings along: its sentence in both languages, and what the page of findings says of it.
import type { Severity } from '../competition/finding-shape';
import type { Language } from '../vocabulary/language';

/** `Params`: the facts the sentence is made of. */
export type FindingWords<Params = never> = Readonly<Record<Language, (params: Params) => string>> & {
  /**
   * Concerns one judge's scoring. Judges can read every tab of a shared file, so it is reported to the admin alone, in
   * the panel and on the command line, and never written to a tab.
   */
  confidential?: true;
};

export type FindingDocs<Params = unknown> = {
  severity: Severity;
  /** When the severity is another one. */
  except?: string;
  /** When it is reported, and the nearest case in which it is not. */
  meaning: string;
  /** What the panel and `validate --fix` can put in its place, and when not. */
  remedy?: string;
  /** The facts of an example. */
  sample: Params;
};
