// Which documents there are to make of what is known, kind by kind.

import type { ConfiguredCompetition } from '../settings/configured-competition';
import { type Known, languageOf, type NumberOf } from './context';
import type { Fields } from './fields/fields';
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
  builtInTemplate(kind.id, languageOf(kind, competition));

/** Whether enough stands for a kind to be made. */
export const isReady = (kind: DocumentKind, known: Known): boolean => kind.needs === 'rules' || known.winners !== null;

function inLanguageOf(kind: DocumentKind, known: Known): Known {
  const { competition } = known;
  const language = languageOf(kind, competition);
  if (competition.settings.language === language) return known;
  return { ...known, competition: { ...competition, settings: { ...competition.settings, language } } };
}

/** Every document of the kinds that can be made now, in their order. */
export const planDocuments = (kinds: readonly DocumentKind[], known: Known): PlannedDocument[] =>
  kinds
    .filter((kind) => isReady(kind, known))
    .flatMap((kind) => kind.documents(inLanguageOf(kind, known)).map((subject) => ({ kind, ...subject })));

/**
 * Tells whether a document that was made is still one that there is to make. While no result stands nothing can be told,
 * and everything is left as it is.
 */
export function currentDocuments(known: Known): (kind: string, about: string) => boolean {
  if (known.winners === null) return () => true;
  const all = new Set(planDocuments(documentKinds, known).map(({ kind, about }) => `${kind.id}:${about}`));
  return (kind, about) => all.has(`${kind}:${about}`);
}

const noNumber: NumberOf = () => null;

/** All fields of a kind with the values of its first document; null where there is none now. */
export function fieldsOf(kind: DocumentKind, known: Known, numberOf: NumberOf = noNumber): Fields | null {
  const [first] = planDocuments([kind], known);
  return first === undefined ? null : first.fields(numberOf);
}
