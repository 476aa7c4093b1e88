// The page of all texts that people read, for proof-readers: from the sources of the words and the templates of
// documents.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { documentKinds } from '../../../src/domain/documents/kinds';
import { type Row, rowsOf } from './pairs';
import { templateTexts } from './templates';

const INTRODUCTION = `# Kalimat / Sentences

<!-- Written by \`npm run docs\` from the sources and the templates. -->

Semua yang dibaca orang, untuk penyuntingan: panel, temuan, tab, dokumen, dan baris perintah. \`{nama}\` diganti saat dipakai, dari
\`⟨satu|dua⟩\` dipakai salah satu, dan setiap bentuk lain ada di baris baru. Kolom pertama menyebut namanya di sumber.

All that people read, for proof-reading: panel, findings, tabs, documents and command line. \`{name}\` is put in when it is said, of
\`⟨one|two⟩\` one is said, and every other form has a line of its own. The first column is its name in the source. Where one column
is empty, the source has the text once.
`;

/** Files that hold words and little else: every text in them counts, and not only what stands there in two languages. */
const WORDS = /(^|[/-])words(\/|\.ts$)/;
/** Documents are Indonesian first, and many of them alone; their rows in docs/ are no texts of theirs. */
const TEXTS = /^domain\/(documents|settings\/presets)\/(?!.*\/docs\.ts$)/;

/** Templates have a table each, taken from what is made of them. */
const TEMPLATE = /\/template\.ts$/;

const TEMPLATES = 'build/templates';

type Part = { file: string; purpose: string; rows: Row[] };

/** Every source file with something that people read. */
function parts(root = 'src'): Part[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /\.tsx?$/.test(file) && !TEMPLATE.test(file))
    .sort()
    .map((file) => {
      const text = readFileSync(path.join(root, file), 'utf8');
      const purpose = /^\/\/ (.+)/.exec(text)?.[1] ?? '';
      return { file, purpose, rows: rowsOf(text).filter((row) => isRead(file, row)) };
    })
    .filter(({ rows }) => rows.length > 0);
}

const isRead = (file: string, { id, en, alone }: Row): boolean =>
  id.length + en.length > 0 ||
  WORDS.test(file) ||
  (TEXTS.test(file) && alone.some((one) => /^\p{Lu}\p{Ll}|\s/u.test(one)));

/** A wording in a cell of a table. */
export const inCell = (wording: string): string =>
  wording.replace(/[\\`*_|<>]/g, (sign) => ({ '<': '&lt;', '>': '&gt;' })[sign] ?? `\\${sign}`).replace(/\n/g, '<br>');

const cell = (wordings: readonly string[]): string => [...new Set(wordings)].map(inCell).join('<br>');

function line({ key, id, en, alone }: Row): string {
  const isPair = id.length + en.length > 0;
  const further = isPair && alone.length > 0 ? `<br>(juga / also: ${alone.map(inCell).join(', ')})` : '';
  return `| ${inCell(key)} | ${cell(isPair ? id : alone)}${further} | ${cell(en)} |`;
}

const table = (lines: readonly string[]): string =>
  ['| | Bahasa Indonesia | English |', '| --- | --- | --- |', ...lines].join('\n');

/** The page's text. */
export function sentencesPage(): string {
  const words = parts().map(({ file, purpose, rows }) => `## ${file}\n\n${purpose}\n\n${table(rows.map(line))}\n`);
  const documents = documentKinds.map(({ id }) => {
    const texts = templateTexts(TEMPLATES, id, existsSync(path.join(TEMPLATES, `${id}.en.docx`)));
    return `## Templat / Template: ${id}\n\n${table(texts.map(([one, other]) => `| | ${inCell(one)} | ${inCell(other)} |`))}\n`;
  });
  return [INTRODUCTION, ...words, ...documents].join('\n');
}
