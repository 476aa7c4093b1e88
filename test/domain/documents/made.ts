// A document of a kind, made of what is known, and what it says.
import {
  type DocumentContext,
  fill,
  kindOf,
  type NumberOf,
  planDocuments,
  templateOf,
} from '../../../src/domain/documents';
import { paragraphs } from './support';

const noNumber: NumberOf = () => null;

/** The document of a kind, the first or the one about something. */
export function docxOf(id: string, context: DocumentContext, about?: string, numberOf = noNumber): Uint8Array {
  const kind = kindOf(id)!;
  const planned = planDocuments([kind], context).find((one) => about === undefined || one.about === about);
  if (planned === undefined) throw new Error(`No ${id} about ${about}`);
  return fill(templateOf(kind, context.competition), planned.fields(numberOf));
}

/** Its paragraphs, a line each. */
export const said = (...of: Parameters<typeof docxOf>): string => paragraphs(docxOf(...of)).join('\n');

export const aboutsOf = (id: string, context: DocumentContext): string[] =>
  planDocuments([kindOf(id)!], context).map(({ about }) => about);

export const titlesOf = (id: string, context: DocumentContext): string[] =>
  planDocuments([kindOf(id)!], context).map(({ kind, fields }) => kind.title(fields(noNumber)));
