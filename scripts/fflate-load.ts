// Takes out of the archive library what it tries when it loads: where there is no TextDecoder the attempt fails, and to say
// so the engine reads the whole bundle again, which took four fifths of the time a call needs to begin.
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

const ATTEMPT = /try \{\s*td\.decode\(et, \{ stream: true \}\);\s*tds = 1;\s*\}\s*catch \(e\) \{ \}/;

export const fflateLoad: Plugin = {
  name: 'fflate-load',
  setup: (build) => {
    build.onLoad({ filter: /fflate[\\/]esm[\\/]browser\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      if (!ATTEMPT.test(source)) throw new Error(`${path} no longer holds what is taken out of it`);
      return { contents: source.replace(ATTEMPT, '') };
    });
  },
};
