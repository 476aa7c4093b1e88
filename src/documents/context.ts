// What a document about one winner is made from, and what one kind of document is.
import type { Competition } from '../competition/competition';
import type { StageResult, Standing } from '../competition/result';
import type { Fields } from './fields';
import type { Language } from './language';

export type WinnerContext = {
  competition: Competition;
  /** Of the last stage. */
  result: StageResult;
  standing: Standing;
  /** All winners, this one among them. */
  winners: Standing[];
  /** As typed in the documents tab; null while nobody has typed one. */
  number: string | null;
};

export type DocumentKind = {
  /** As written in the documents tab and on the command line. */
  id: string;
  /** What one document is about. */
  per: 'winner';
  /** The built-in template: the bytes of a .docx, always the same array. */
  template(language: Language): Uint8Array;
  fields(context: WinnerContext): Fields;
  /** Title and file name (without extension), unique per entry. */
  title(fields: Fields): string;
};
