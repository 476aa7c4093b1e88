// Writes the lists of things that have a folder each (methods, tie-breaks, …) from the `list.ts` beside the folders: node scripts/lists.mjs
// A thing is a folder of facets (rule, words, docs), each a file that exports one constant of the facet's name. There is a list per
// facet, since each goes into another bundle: the page takes the words and not the rules, and nothing that is shipped takes the docs or
// the makers of templates.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';

/** Per list: its folder, the constant in `list.ts` (ids, or a record of ids and folders), and per facet the constant and its type. */
const LISTS = [
  {
    folder: 'src/domain/ranking/methods',
    ids: 'METHOD_IDS',
    id: 'MethodId',
    facets: {
      rule: { name: 'METHOD_RULES', type: 'Method', from: './method' },
      draw: { name: 'METHOD_DRAWS', type: 'MethodDraw', from: './method', some: true },
      words: { name: 'METHOD_WORDS', type: 'MethodWords', from: './method' },
      docs: { name: 'METHOD_DOCS', type: 'MethodDocs', from: './method' },
    },
  },
  {
    folder: 'src/domain/ranking/tie-breaks',
    ids: 'TIE_BREAK_IDS',
    id: 'TieBreakId',
    facets: {
      rule: { name: 'TIE_BREAK_RULES', type: 'TieBreak', from: './tie-break' },
      words: { name: 'TIE_BREAK_WORDS', type: 'TieBreakWords', from: './tie-break' },
      docs: { name: 'TIE_BREAK_DOCS', type: 'TieBreakDocs', from: './tie-break' },
    },
  },
  {
    folder: 'src/domain/settings/fields',
    ids: 'SETTING_IDS',
    id: 'SettingId',
    facets: {
      schema: { name: 'FIELD_SCHEMAS', type: 'FieldSchema', from: './field' },
      words: { name: 'FIELD_WORDS', type: 'FieldWords', from: './field' },
      form: { name: 'FIELD_FORMS', type: 'FieldForm', from: './field', some: true },
    },
  },
  {
    folder: 'src/domain/settings/presets',
    ids: 'PRESET_IDS',
    id: 'PresetId',
    facets: {
      preset: { name: 'PRESET_RULES', type: 'PresetRules', from: './preset' },
      words: { name: 'PRESET_WORDS', type: 'PresetWords', from: './preset' },
      docs: { name: 'PRESET_DOCS', type: 'PresetDocs', from: './preset' },
    },
  },
  {
    folder: 'src/domain/documents/kinds',
    ids: 'KIND_IDS',
    id: 'KindId',
    facets: {
      kind: { name: 'KIND_RULES', type: 'KindRule', from: './document-kind' },
      words: { name: 'KIND_WORDS', type: 'KindWords', from: './document-kind' },
      docs: { name: 'KIND_DOCS', type: 'KindDocs', from: './document-kind' },
      template: { name: 'KIND_TEMPLATES', type: 'TemplateMaker', from: '../../../../scripts/templates/paper' },
    },
  },
  {
    folder: 'src/domain/validation',
    ids: 'FINDINGS',
    id: 'FindingCode',
    facets: {
      rule: { name: 'FINDING_RULES', type: 'FindingRule', from: './shared/rule', some: true },
      words: { name: 'FINDING_WORDS', type: 'FindingWords', from: './finding-kind' },
      docs: { name: 'FINDING_DOCS', type: 'FindingDocs', from: './finding-kind' },
    },
  },
];

/** `carryOver` is in the folder `carry-over`. */
const kebabCase = (id) => id.replace(/[a-z](?=[A-Z])/g, '$&-').toLowerCase();
/** Capitals throughout are no camel. */
const camelCase = (id) =>
  (/[a-z]/.test(id) ? id : id.toLowerCase()).replace(/[-_/](\w)/g, (_, letter) => letter.toUpperCase());
const key = (id) => (/^[A-Za-z_$][\w$]*$/.test(id) ? id : `'${id}'`);

/** What `list.ts` exports: pairs of id and folder. */
async function entriesOf({ folder, ids }) {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(folder, 'list.ts')],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const list = (await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`))[ids];
  return Array.isArray(list) ? list.map((id) => [id, kebabCase(id)]) : Object.entries(list);
}

/** A folder that looks like a thing and stands in no list would be left out of everything without a word. */
function refuseUnlisted({ folder, facets }, entries) {
  const needed = Object.keys(facets).filter((facet) => !facets[facet].some);
  for (const place of readdirSync(folder, { recursive: true }).map((one) => one.replaceAll(path.sep, '/'))) {
    const isThing = needed.every((facet) => existsSync(path.join(folder, place, `${facet}.ts`)));
    if (isThing && !entries.some(([, listed]) => listed === place))
      throw new Error(`${folder}/${place} has no line in ${folder}/list.ts`);
  }
}

function source({ folder, id }, entries, facet, { name, type, from, some = false }) {
  const there = entries.filter(([, place]) => existsSync(path.join(folder, place, `${facet}.ts`)));
  const missing = entries.filter((one) => !there.includes(one));
  if (missing.length > 0 && !some) throw new Error(`${folder}/${missing[0][1]} has no ${facet}.ts`);
  const record = some ? `Partial<Record<${id}, ${type}>>` : `Record<${id}, ${type}>`;
  const imports = [
    ...there.map(([one, place]) => [
      `./${place}/${facet}`,
      `import { ${facet} as ${identifier(one)} } from './${place}/${facet}';`,
    ]),
    ['./list', `import type { ${id} } from './list';`],
    [from, `import type { ${type} } from '${from}';`],
  ].sort(([one], [other]) => compare(one, other));
  const rows = there.map(([one]) =>
    key(one) === identifier(one) ? `  ${one},` : `  ${key(one)}: ${identifier(one)},`,
  );
  return [
    '// Written by `npm run lists` from list.ts and the folders beside it.',
    ...imports.map(([, line]) => line),
    '',
    some ? `export const ${name}: ${record} = {` : `export const ${name} = {`,
    ...rows,
    some ? '};' : `} as const satisfies ${record};`,
    '',
  ].join('\n');
}

/** The order in which Biome sorts imports: by folders, upper ones first. */
function compare(one, other) {
  const [a, b] = [one, other].map((from) => from.replaceAll('..', '').split('/'));
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    if (a[at] === b[at]) continue;
    if (a[at] === undefined) return -1;
    if (b[at] === undefined) return 1;
    return a[at] < b[at] ? -1 : 1;
  }
  return 0;
}

/** A name for an import: words that the language keeps for itself get a low line. */
const identifier = (id) =>
  /^(default|new|delete|in|do|if|for|case|var|let)$/.test(camelCase(id)) ? `${camelCase(id)}_` : camelCase(id);

for (const list of LISTS) {
  const entries = await entriesOf(list);
  refuseUnlisted(list, entries);
  for (const [facet, spec] of Object.entries(list.facets)) {
    const file = path.join(list.folder, `${facet === 'words' || facet === 'docs' ? facet : `${facet}s`}.ts`);
    const text = source(list, entries, facet, spec);
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  }
}
