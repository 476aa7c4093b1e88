// What documents are made from.
import type { ScoreSheet } from '../competition/score-sheet';
import type { StageResult, Standing } from '../ranking/result';
import type { ConfiguredCompetition } from '../settings/configured-competition';
import type { Fields } from './fields/fields';
import type { Pictures } from './filling/pictures';
import type { Language } from './language';

/** A score that was changed after it had been given, and whose judge confirmed the change. */
export type ConfirmedChange = {
  stage: string;
  judge: string;
  entry: string;
  criterion: string;
  /** As the cell showed it; '' for a blank. */
  from: string;
  to: string;
  /** yyyy-MM-ddTHH:mm:ss. */
  at: string;
};

/** How many institutions take part, and those that were to and do not. */
type Coverage = { present: number; listed: number; absent: string[] };

/** Everything that documents are made from. */
export type DocumentContext = {
  competition: ConfiguredCompetition;
  sheets: readonly ScoreSheet[];
  /** Names of tabs with errors: what they say is not printed. */
  faultyTabs: ReadonlySet<string>;
  /** Of the ranked stages, in order; none while they differ from what was computed. */
  results: readonly StageResult[];
  /** In the order in which they are announced; null while there is no result that stands. */
  winners: readonly Standing[] | null;
  /** The code of the decided result, and its whole hash; null while it is not decided. */
  code: string | null;
  hash: string | null;
  /** The code of each stage that is decided, by its name. */
  codes: ReadonlyMap<string, string>;
  changes: readonly ConfirmedChange[];
  /** The emblems that the office gave. */
  pictures: Pictures;
  /** null where the workbook lists no institutions. */
  coverage: Coverage | null;
  /** Sentences on the reliability of each ranked stage, none about a single judge. Costly, so computed on demand. */
  reliability(): { stage: string; sentences: string[] }[];
};

/** The number typed for a document in the documents tab; null while there is none. */
export type NumberOf = (kind: string, about: string) => string | null;

/** One document that there is to make. */
export type Subject = {
  /** Stands in the column of codes, and is unique within the kind: an entry's code, `Proposal · J1`; '' = the competition. */
  about: string;
  fields(numberOf: NumberOf): Fields;
};

/** What the parts of a document about one winner are made from. */
export type WinnerContext = {
  competition: ConfiguredCompetition;
  /** Of the last stage. */
  result: StageResult;
  standing: Standing;
  /** All winners, this one among them. */
  winners: readonly Standing[];
  /** As typed in the documents tab; null while there is none. */
  number: string | null;
};

/** The language in which a kind is written. */
export const languageOf = (kind: { inEnglish: boolean }, { settings }: ConfiguredCompetition): Language =>
  kind.inEnglish ? settings.language : 'id';
