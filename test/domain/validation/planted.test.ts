// Every kind of finding has a test that plants its fault and one of the nearest innocent case; and both are still there.
import { readdirSync, readFileSync } from 'node:fs';
import { codes } from '../../../scripts/docs/findings-page';
import { planted } from './planted';

const files = readdirSync('test', { recursive: true }).map((one) => String(one).replaceAll('\\', '/'));

it('speaks of every kind in the catalogue', () => {
  expect(Object.keys(planted).sort()).toEqual([...codes].sort());
});

it.each(Object.entries(planted))('%s', (code, { file, fault, innocent, innocentFile = file }) => {
  const textOf = (name: string): string => {
    const found = files.filter((one) => `/${one}`.endsWith(`/${name}`));
    expect([name, found]).toEqual([name, [expect.any(String)]]);
    return readFileSync(`test/${found[0]}`, 'utf8');
  };
  expect(textOf(file)).toContain(`'${fault}'`);
  expect(textOf(innocentFile)).toContain(`'${innocent}'`);
  // The file of the fault speaks of the finding by its code.
  expect(textOf(file)).toContain(code);
});
