// Plans the documents, kind by kind.

import type { ConfiguredCompetition } from '../settings/configured-competition';
import { type DocumentContext, languageOf, type NumberOf } from './context';
import type { Fields } from './fields/fields';
import { letterheadFields } from './fields/letterhead';
import { signingOf } from './fields/signer';
import { builtInTemplate } from './filling/built-in';
import { documentKinds } from './kinds';
import type { DocumentKind } from './kinds/document-kind';

/** A document to be made; its fields are asked for when the numbers are known. */
export type PlannedDocument = {
  kind: DocumentKind;
  about: string;
  fields(numberOf: NumberOf): Fields;
};

/** The built-in template that a kind is filled into, in the language it is written in. */
export const templateOf = (kind: DocumentKind, competition: ConfiguredCompetition): Uint8Array =>
  builtInTemplate(kind.id, languageOf(kind, competition), designOf(kind, competition));

const designOf = ({ designs = [] }: DocumentKind, { settings }: ConfiguredCompetition): string =>
  designs.find((design) => design === settings.certificateDesign) ?? '';

/** Whether enough stands for a kind to be made. */
export const isReady = ({ needs }: DocumentKind, { results, winners }: DocumentContext): boolean =>
  needs === 'rules' || winners !== null || (needs === 'stage' && results.length > 0);

/** As a paper of the kind has it: in its language, with its signer. */
function paperOf(kind: DocumentKind, context: DocumentContext): { context: DocumentContext; letterhead: Fields } {
  const { competition } = context;
  const settings = { ...competition.settings, language: languageOf(kind, competition) };
  const signing = signingOf(kind, { ...competition, settings });
  return {
    context: { ...context, competition: { ...competition, settings: signing.settings } },
    letterhead: letterheadFields(kind, signing, context.pictures),
  };
}

/** Every document of the kinds that can be made now, in their order. */
export const planDocuments = (kinds: readonly DocumentKind[], context: DocumentContext): PlannedDocument[] =>
  kinds
    .filter((kind) => isReady(kind, context))
    .flatMap((kind) => {
      const paper = paperOf(kind, context);
      return kind.documents(paper.context).map(({ about, fields }) => ({
        kind,
        about,
        fields: (numberOf: NumberOf) => ({ ...fields(numberOf), ...paper.letterhead }),
      }));
    });

/** Whether an existing document is still wanted. While there is no valid result every document is kept. */
export function currentDocuments(context: DocumentContext): (kind: string, about: string) => boolean {
  if (context.winners === null) return () => true;
  const all = new Set(planDocuments(documentKinds, context).map(({ kind, about }) => `${kind.id}:${about}`));
  return (kind, about) => all.has(`${kind}:${about}`);
}

const noNumber: NumberOf = () => null;

/** All fields of a kind with the values of its first document; null where there is none now. */
export function fieldsOf(kind: DocumentKind, context: DocumentContext, numberOf: NumberOf = noNumber): Fields | null {
  const [first] = planDocuments([kind], context);
  return first === undefined ? null : first.fields(numberOf);
}
