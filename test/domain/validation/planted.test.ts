// Every kind of finding has a test that plants its fault and one of the nearest innocent case; and both are still there.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { codes } from '../../../scripts/finding-catalogue';
import { planted } from './planted';

it('speaks of every kind in the catalogue', () => {
  expect(Object.keys(planted).sort()).toEqual([...codes].sort());
});

it.each(Object.entries(planted))('%s', (code, { file, fault, innocent, innocentFile = file }) => {
  const textOf = (name: string): string => {
    const found = path.join('test', name);
    expect([name, existsSync(found)]).toEqual([name, true]);
    return readFileSync(found, 'utf8');
  };
  expect(textOf(file)).toContain(`'${fault}'`);
  expect(textOf(innocentFile)).toContain(`'${innocent}'`);
  // The file of the fault speaks of the finding by its code.
  expect(textOf(file)).toContain(code);
});
