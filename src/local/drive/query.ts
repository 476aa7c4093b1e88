// The `q` parameter of files.list ("Search query terms and operators", Drive API guide): the terms the add-on uses, joined by and.
import { NotEmulated } from '../runtime/errors';
import type { DriveFile } from './file';

export type Query = {
  matches: (file: DriveFile) => boolean;
  /** Folders that the query names. */
  parents: readonly string[];
  /** Searches by name or property lag behind writes. */
  lags: boolean;
};

const TEXT = String.raw`'((?:[^'\\]|\\.)*)'`;
const unquoted = (text: string): string => text.replace(/\\(.)/g, '$1');

type Term = { matches: (file: DriveFile) => boolean; parent?: string; lags?: boolean };

const TERMS: readonly (readonly [RegExp, (parts: readonly string[], root: string) => Term])[] = [
  [
    new RegExp(`^${TEXT} in parents`),
    ([named = ''], root) => {
      const parent = named === 'root' ? root : named;
      return { matches: (file) => file.parents.includes(parent), parent };
    },
  ],
  [/^trashed ?= ?(true|false)/, ([value]) => ({ matches: (file) => file.trashed === (value === 'true') })],
  [new RegExp(`^mimeType ?= ?${TEXT}`), ([type]) => ({ matches: (file) => file.mimeType === type })],
  [new RegExp(`^name ?= ?${TEXT}`), ([name]) => ({ matches: (file) => file.name === name, lags: true })],
  [
    new RegExp(`^appProperties has \\{ ?key ?= ?${TEXT} and value ?= ?${TEXT} ?\\}`),
    ([key = '', value = '']) => ({ matches: (file) => file.appProperties[key] === value, lags: true }),
  ],
];

/** Reads a query; anything but the known terms joined by `and` is refused. `root`: the id that `root` stands for. */
export function readQuery(text: string, root: string): Query {
  const terms: Term[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const found = TERMS.map(([pattern, make]) => ({ parts: pattern.exec(rest), make })).find(
      (one) => one.parts !== null,
    );
    if (!found?.parts) throw new NotEmulated(`the Drive query ${rest}`);
    terms.push(found.make(found.parts.slice(1).map(unquoted), root));
    rest = rest.slice(found.parts[0].length).trim();
    if (rest === '') break;
    if (!/^and\s/.test(rest)) throw new NotEmulated(`the Drive query ${rest}`);
    rest = rest.slice(3).trim();
    if (rest === '') throw new NotEmulated(`the Drive query ${text}`);
  }
  return {
    matches: (file) => terms.every((term) => term.matches(file)),
    parents: terms.flatMap((term) => (term.parent === undefined ? [] : [term.parent])),
    lags: terms.some((term) => term.lags === true),
  };
}
