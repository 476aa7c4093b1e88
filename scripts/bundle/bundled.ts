// Which packages went into which file of the build: what the notices name.
import type { Metafile, Plugin } from 'esbuild';

/** File → folders of packages below node_modules. */
const packages: Record<string, string[]> = {};

/** So far, in the order of their names. */
export const bundled = (): Record<string, string[]> =>
  Object.fromEntries(
    Object.keys(packages)
      .sort()
      .map((file) => [file, [...new Set(packages[file])].sort()]),
  );

/** Notes what goes into `file` while it is bundled. */
export const noteBundled = (file: string): Plugin => ({
  name: 'note-bundled',
  setup({ initialOptions, onEnd }) {
    initialOptions.metafile = true;
    onEnd(({ metafile }) => {
      packages[file] = [...(packages[file] ?? []), ...(metafile ? packagesIn(metafile) : [])];
    });
  },
});

/** A package that is only inspected leaves no bytes. */
const packagesIn = ({ outputs }: Metafile): string[] =>
  Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([input, { bytesInOutput }]) =>
      bytesInOutput > 0 ? (/^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []) : [],
    ),
  );
