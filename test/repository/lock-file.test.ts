// The lock file: what npm ci installs is what was locked, wherever it is fetched from.
import { readFileSync } from 'node:fs';

type Locked = { version: string; integrity?: string; resolved?: string; link?: true };

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
// The entry '' is the project itself.
const locked = Object.entries(packages).filter(([place]) => place !== '');

const placesOf = (list: typeof locked): string[] => list.map(([place, { version }]) => `${place} ${version}`);

// npm adds a missing hash when the entry is taken out and `npm install --package-lock-only` puts it back.
test('the packages of every platform are locked by their hash', () => {
  expect(locked.length).toBeGreaterThan(100);
  expect(placesOf(locked.filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-')))).toEqual([]);
});

test('no registry is named, so that each may use an own one', () => {
  expect(placesOf(locked.filter(([, { resolved }]) => resolved !== undefined))).toEqual([]);
});
