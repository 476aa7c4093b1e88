// Templates lie in the bundle as text, and become bytes only where they are used.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * Templates become bytes when one of them is first asked for, not all of them at every call. A default import could not wait;
 * a named one of a CommonJS module is looked up each time it is used.
 */
export const lazyTemplates: Plugin = {
  name: 'lazy-templates',
  setup: (build) => {
    build.onLoad({ filter: /[\\/]src[\\/]documents[\\/]kinds[\\/].+\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(
        /^import (\w+) from ('.+\.docx')/gm,
        'import { bytes as $1 } from $2',
      ),
      loader: 'ts',
    }));
    build.onLoad({ filter: /\.docx$/ }, ({ path }) => ({
      contents: `
        const { bytesOfBase64 } = require(${JSON.stringify(join(process.cwd(), 'src', 'documents', 'base64.ts'))});
        let bytes;
        Object.defineProperty(exports, 'bytes', {
          enumerable: true,
          get: () => (bytes = bytes || bytesOfBase64(${JSON.stringify(readFileSync(path).toString('base64'))})),
        });`,
    }));
  },
};
