// The part of docs/documents.md that is taken from the code: the table of kinds.
import { readFileSync } from 'node:fs';
import { documentKinds } from '../../src/domain/documents/kinds';
import { KIND_DOCS } from '../../src/domain/documents/kinds/docs';
import { marked } from './marked';

function table(): string {
  const rows = documentKinds.map(({ id, needs }) => {
    const { oneForEach, what } = KIND_DOCS[id];
    return `| \`${id}\` | ${oneForEach} | ${needs} | ${what} |`;
  });
  return ['| kind | one for each | needs | what |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

export const documentsPage = (): string => marked(readFileSync('docs/documents.md', 'utf8'), 'kinds', table());
