// The page of licences names what is in the built files, and all of it may be passed on.
import { readFileSync } from 'node:fs';
import { componentsList } from '../../../scripts/docs/components';
import { notices, noticesPage, PERMISSIVE } from '../../../scripts/docs/notices';

const list = notices();

it('is what npm run docs writes after this build', () => {
  expect(readFileSync('THIRD_PARTY_NOTICES.md', 'utf8')).toBe(noticesPage(list));
});

it('the list of components is what npm run docs writes, and names the same', () => {
  const written = readFileSync('components.cdx.json', 'utf8');
  expect(written).toBe(componentsList(list));
  const { components } = JSON.parse(written) as { components: { name: string; version: string }[] };
  expect(components.map(({ name, version }) => `${name} ${version}`)).toEqual(
    list.map(({ name, version }) => `${name} ${version}`),
  );
});

it('knows the packages of each file', () => {
  const names = (file: string): string[] => list.filter(({ files }) => files.includes(file)).map(({ name }) => name);
  expect(names('dist/Code.js')).toEqual(expect.arrayContaining(['docxtemplater', 'fraction.js', 'zod']));
  expect(names('dist/Sidebar.html')).toEqual(expect.arrayContaining(['d3-scale', 'preact', 'zod']));
  expect(names('build/local/cli.mjs')).toEqual(expect.arrayContaining(['@borgar/fx', 'hucre']));
  expect(names('build/local/workbench.html')).toEqual(['preact']);
});

it.each(list.map((one) => [one.name, one] as const))(
  '%s is permissive and says whose it is',
  (_, { licence, text }) => {
    expect(PERMISSIVE).toContain(licence);
    expect(text).toMatch(/copyright/i);
    expect(text).not.toMatch(/GNU GENERAL PUBLIC/);
  },
);
