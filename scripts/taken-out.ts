// Takes out of libraries what they try when they load and what costs every call of the add-on.
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

const PARTS = [
  {
    // Where there is no TextDecoder the attempt fails, and to say so the engine reads the whole bundle again: four fifths of
    // the time that a call needed to begin.
    filter: /fflate[\\/]esm[\\/]browser\.js$/,
    part: /try \{\s*td\.decode\(et, \{ stream: true \}\);\s*tds = 1;\s*\}\s*catch \(e\) \{ \}/,
  },
  {
    // Stands in for BigInt where there is none; as it writes to the name, the name could be no variable of the bundle's.
    filter: /fraction\.js[\\/]dist[\\/]fraction\.mjs$/,
    part: /if \(typeof BigInt === 'undefined'\) BigInt = .*/,
  },
];

export const takenOut: Plugin = {
  name: 'taken-out',
  setup: (build) => {
    for (const { filter, part } of PARTS) {
      build.onLoad({ filter }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        if (!part.test(source)) throw new Error(`${path} no longer holds what is taken out of it`);
        return { contents: source.replace(part, '') };
      });
    }
  },
};
