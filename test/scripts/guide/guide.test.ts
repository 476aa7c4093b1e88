// The guide: no link leads nowhere, every page has its twin, and the commands and settings that pages name exist.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { galleryPages } from '../../../scripts/docs/gallery-pages';
import { allPages, PAIRS } from '../../../scripts/guide/pages';
import { KIND_IDS } from '../../../src/domain/documents/kinds/list';
import { presets } from '../../../src/domain/settings/presets';
import { readArguments } from '../../../src/local/command-line/arguments';
import { commandLineWords } from '../../../src/local/words/command-line';

const markdownIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);
const PAGES = [...markdownIn('docs/panduan'), ...markdownIn('docs/guide')].sort();
/** Read on the forge, and part of the guide's pages or led to by them. */
const LINKED = [...new Set([...PAGES, ...allPages().map(({ source }) => source), 'README.md', 'README.id.md'])];
const textOf = (file: string): string => readFileSync(file, 'utf8');

/** As the forge makes them: letters, digits and hyphens of the heading. */
const anchorsIn = (file: string): string[] =>
  [...textOf(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );

function deadLinks(file: string): string[] {
  const links = [...textOf(file).matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)].map(([, link = '']) => link);
  return links.filter((link) => {
    const [target = '', anchor] = link.split('#');
    const place = target === '' ? file : path.join(path.dirname(file), target);
    return !existsSync(place) || (anchor !== undefined && place.endsWith('.md') && !anchorsIn(place).includes(anchor));
  });
}

test.each(LINKED)('%s has no dead link', (file) => {
  expect(deadLinks(file)).toEqual([]);
});

test('a link to nothing and to a heading that is not there would be found', () => {
  expect(anchorsIn('docs/panduan/contoh-hitung.md')).toContain('3-nilai-sama');
  expect(existsSync('docs/panduan/tidak-ada.md')).toBe(false);
});

test('every page is in the menu with its twin, and each leads to the other at its top', () => {
  const paired = PAIRS.flatMap(({ id, en }) => [id, en]);
  expect(PAGES.filter((page) => !paired.includes(page))).toEqual([]);
  const twinOf = (page: string): string =>
    path.posix.join(
      path.posix.dirname(page),
      /^_\[(?:English|Bahasa Indonesia)\]\(([^)]+)\)_$/m.exec(textOf(page))?.[1] ?? '',
    );
  const apart = PAIRS.filter(({ id }) => id.startsWith('docs/panduan/')).filter(
    ({ id, en }) => twinOf(id) !== en || twinOf(en) !== id,
  );
  expect(apart).toEqual([]);
});

test('twins have as many headings, lists and pictures', () => {
  const shapeOf = (file: string): number[] =>
    [/^#+ /gm, /^- /gm, /^\d+\. /gm, /^\| /gm, /!\[/g].map((part) => textOf(file).match(part)?.length ?? 0);
  const own = PAIRS.filter(({ id }) => id.startsWith('docs/panduan/'));
  expect(own.filter(({ id, en }) => shapeOf(id).join() !== shapeOf(en).join())).toEqual([]);
});

/** The arguments of each call of a program in a page's code. */
const callsOf = (program: string): { page: string; call: string }[] =>
  PAGES.flatMap((page) =>
    [...textOf(page).matchAll(/`([^`\n]+)`|^((?:npm|npx|lembar-juri) .+)$/gm)].flatMap(([, inline, block]) =>
      (inline ?? block ?? '')
        .split('&&')
        .map((one) => one.trim())
        .filter((one) => one.startsWith(`${program} `))
        .map((call) => ({ page, call })),
    ),
  );

test('every command of the command line that a page names can be asked for', () => {
  const calls = callsOf('lembar-juri');
  expect(calls.length).toBeGreaterThan(10);
  const refused = calls.flatMap(({ page, call }) => {
    try {
      const { command, kinds, rest } = readArguments(call.split(/\s+/).slice(1), commandLineWords('id'));
      const stray = (kinds ?? []).filter((kind) => !(KIND_IDS as readonly string[]).includes(kind));
      const isPreset = command !== 'new' || presets.some(({ id }) => id === rest[0]);
      return stray.length === 0 && isPreset ? [] : [`${page}: ${call}`];
    } catch (error) {
      return [`${page}: ${call}: ${error}`];
    }
  });
  expect(refused).toEqual([]);
});

test('every npm script that a page names is there', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
  const names = callsOf('npm').map(({ call }) => call.replace(/^npm (run )?/, '').split(' ')[0] ?? '');
  expect(names.length).toBeGreaterThan(2);
  expect(names.filter((name) => name !== 'ci' && scripts[name] === undefined)).toEqual([]);
});

test('the galleries are what `npm run docs` writes', () => {
  for (const [file, text] of galleryPages()) expect(textOf(file)).toBe(text);
});

test('all pictures together stay small enough for a slow connection', () => {
  const sizes = readdirSync('docs/pictures', { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => statSync(path.join(one.parentPath ?? one.path, one.name)).size);
  expect(sizes.length).toBeGreaterThan(15);
  expect(sizes.reduce((sum, one) => sum + one, 0)).toBeLessThan(1_500_000);
});
