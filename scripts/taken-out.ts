// Takes out of libraries what they do when they load and what costs every call of the add-on.
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import { lateTables } from './late-tables';

function without(source: string, part: RegExp, of: string): string {
  if (!part.test(source)) throw new Error(`${of} no longer holds what is taken out of it`);
  return source.replace(part, '');
}

const LIBRARIES = [
  {
    // Where there is no TextDecoder the attempt fails, and to say so the engine reads the whole bundle again: four fifths of
    // the time that a call needed to begin.
    filter: /fflate[\\/]esm[\\/]browser\.js$/,
    part: /try \{\s*td\.decode\(et, \{ stream: true \}\);\s*tds = 1;\s*\}\s*catch \(e\) \{ \}/,
    further: lateTables,
  },
  {
    // Stands in for BigInt where there is none; as it writes to the name, the name could be no variable of the bundle's.
    filter: /fraction\.js[\\/]dist[\\/]fraction\.mjs$/,
    part: /if \(typeof BigInt === 'undefined'\) BigInt = .*/,
    further: (source: string) => source,
  },
];

export const takenOut: Plugin = {
  name: 'taken-out',
  setup: (build) => {
    for (const { filter, part, further } of LIBRARIES) {
      build.onLoad({ filter }, async ({ path }) => ({
        contents: further(without(await readFile(path, 'utf8'), part, path)),
      }));
    }
  },
};
