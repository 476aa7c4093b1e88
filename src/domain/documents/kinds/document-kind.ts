// The type of a document kind: its fields, its names, and its row in the page on documents.
import type { Language } from '../../vocabulary/language';
import type { DocumentContext, Subject } from '../context';
import type { Fields } from '../fields/fields';
import type { KindId } from './list';

export type KindRule = {
  /** What must stand before it is made: the rules alone, the ranking of any stage, or the result of the last one. */
  needs: 'rules' | 'stage' | 'result';
  /** Whether it is written in English too, where the competition is; all others are Indonesian always. */
  inEnglish: boolean;
  /** Names without titles, as in decrees and certificates. */
  names?: 'plain';
  /** The head of the region signs it, or the head of the organizing unit, whoever signs the rest. */
  signedBy?: 'head' | 'unit';
  /** The organizing unit's letterhead and never the head's, or none; the signer's where nothing is said. */
  letterhead?: 'unit' | 'none';
  /** Looks of the built-in template beside its first one, as `Desain Piagam` names them. */
  designs?: readonly string[];
  /** The documents of this kind that there are now; of a kind that needs a result, asked only where one stands. */
  documents(context: DocumentContext): Subject[];
  /** Title and file name (without extension), unique per subject. */
  title(fields: Fields): string;
};

export type DocumentKind = KindRule & {
  /** As written in the documents tab and on the command line. */
  id: KindId;
};

/** The time at which an office makes it. */
export type Phase = 'before' | 'plenary' | 'award';

/** The people without whom there is no document of the kind. */
export type MissingPeople =
  | 'judges'
  | 'guests'
  | 'winners'
  | 'losers'
  | 'stages'
  | 'earlierStages'
  | 'nominees'
  | 'visits'
  | 'people'
  | 'money';

export type KindWords = {
  name: Readonly<Record<Language, string>>;
  phase: Phase;
  /** Made when no kinds are named. */
  byDefault?: true;
  missing: MissingPeople;
};

export type KindDocs = { oneForEach: string; what: string };
