// The text of docs/local-host.md: what the local host emulates, from its own table.
import { LET_THROUGH } from '../../src/local/runtime/es2020';
import { emulatedMembers } from '../../src/local/runtime/host';
import { NOT_EMULATED, STRICTNESS } from './host-strictness';

const INTRODUCTION = `# The local host

\`src/local/\` runs the built add-on on a computer, in a bare V8 context (no timers, no network, no Node; built-ins newer than ES2020
taken away), over a real \`.xlsx\` file and a folder that plays Drive. It plays just the members that the add-on uses, and is no
kinder than Google: what is not in the table below throws \`Not emulated: …\`, arguments and sizes are checked, permissions are
granted scope by scope, every call is counted. Each emulated behaviour has a test in \`test/local/\` that names its source.

On disk: \`<dir>/<name>.xlsx\`, \`<dir>/documents/*.docx\` (native Docs, kept as the Word file they were made of) and
\`<dir>/.lembar-juri/\` (properties, tab ids, protections, Drive's index). Editing a \`.docx\` is editing the Doc, deleting it is
putting it into the bin.

What differs from Google: formulas are calculated by another engine (IronCalc), once a cell has changed or where a file has no value for one;
those with a function that it does not know (\`QUERY\`, \`IMPORTRANGE\`), a table, an array over several cells or another workbook keep the value
the file last had, and are named on standard error; nothing waits (\`sleep\`, locks);
the six minutes are not enforced; messages whose exact wording is not published are close, not equal. A workbook read from a file
is written with everything the library keeps; what it cannot keep (pivot tables, slicers, threaded comments, external links) is
named on standard error.

## Where the reference says little

The stricter of two readings, by default. *Assumed* is what nobody has seen: _Uji mandiri_ in the menu measures it at Google, and what it finds
there is held against this host (\`npm run conformance\`). None of them is the only guard of a decision: locks are read back, the history is sealed.

${STRICTNESS.map(({ what, source, confidence }) => `| ${what} | ${source} | ${confidence} |\n`).reduce((all, one) => all + one, '| behaviour | source | confidence |\n|---|---|---|\n')}
## What a newer engine lets through

On Node 20 to 26 a script finds the objects and properties of ES2020 and no others (\`test/local/runtime/es2020.test.ts\`). What built-ins of
ES2020 have learnt since cannot be taken away; the add-on uses none of it:

${LET_THROUGH.map(({ what, since, why }) => `- ${what}${since > 20 ? ` (from Node ${since} on)` : ''}: ${why}\n`).join('')}
## What is emulated

*content* calls read or write cells, formats, protections, properties, locks or Drive and make up \`cost.total\`; *navigation*
stands in \`cost.calls\` only.

`;

/** The page's text. */
export function localHostPage(): string {
  const rows = emulatedMembers().map(
    ({ name, kind, scope }) =>
      `| \`${name}\` | ${kind} | ${scope?.split('/').pop() ?? ''} | ${NOT_EMULATED[name] ?? ''} |`,
  );
  const drive = [
    'create a folder; create a Doc from a Word file (multipart, converted); write over a Doc in place; change its metadata',
    'get a file (with `fields`)',
    "list with `'<id>' in parents`, `trashed`, `mimeType`, `name`, `appProperties has { … }`, joined by `and`; pages",
    'files belong to whoever made them (`drive.file`): others get 404; errors in the form of Drive v3',
  ];
  return [
    INTRODUCTION,
    '| member | kind | scope | not emulated |\n|---|---|---|---|\n',
    `${rows.join('\n')}\n\n`,
    'Behind `UrlFetchApp`, Drive REST v3:\n\n',
    ...drive.map((line) => `- ${line}\n`),
  ].join('');
}
