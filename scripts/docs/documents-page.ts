// The part of docs/documents.md that is taken from the code: the table of kinds.
import { readFileSync } from 'node:fs';
import { documentKinds } from '../../src/domain/documents/kinds';
import { KIND_DOCS } from '../../src/domain/documents/kinds/docs';
import { marked, table } from './marked';

const kinds = (): string =>
  table(
    ['kind', 'one for each', 'needs', 'what'],
    documentKinds.map(({ id, needs }) => [`\`${id}\``, KIND_DOCS[id].oneForEach, needs, KIND_DOCS[id].what]),
  );

export const documentsPage = (): string => marked(readFileSync('docs/documents.md', 'utf8'), 'kinds', kinds());
