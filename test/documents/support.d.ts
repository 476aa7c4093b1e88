import type { Entry } from '../../src/competition/competition';
import type { Standing } from '../../src/competition/result';
import { type Settings } from '../../src/competition/settings';
import { type Fields, type Known } from '../../src/documents';
import type { WinnerContext } from '../../src/documents/context';
export declare function entry(code: string, over?: Partial<Entry>): Entry;
export declare function winner(rank: number, of: Entry, title?: string | null): Standing;
/** The context of one winner, itself among the winners. */
export declare function context(
  settings: Partial<Settings>,
  standing: Standing,
  others?: Standing[],
  number?: string | null,
): WinnerContext;
export declare const kolabik: Partial<Settings>;
/** What is known where nothing but the winners of a context is. */
export declare const knownOf: ({ competition, result, winners }: WinnerContext) => Known;
/** The fields of the document of a kind about a winner. */
export declare function fieldsFor(id: string, of: WinnerContext): Fields;
/** That document, filled. */
export declare const docxFor: (id: string, of: WinnerContext) => Uint8Array;
export declare function part(docx: Uint8Array, name: string): string;
/** The texts of all paragraphs that say anything, in order. */
export declare function paragraphs(docx: Uint8Array): string[];
/** A minimal .docx with the given paragraphs (XML inside w:body). */
export declare function docx(body: string): Uint8Array;
/** A .docx of plain one-run paragraphs. */
export declare function docxOf(...texts: string[]): Uint8Array;
