// npm run dev: builds again whenever a source has changed, until Ctrl+C.
import { type ChildProcess, spawn } from 'node:child_process';
import { context } from 'esbuild';

/** All that npm run build starts from, and that itself. */
const ENTRIES = [
  'src/main.ts',
  'src/sidebar/main.tsx',
  'src/local/cli.ts',
  'src/local/command-line/answers.ts',
  'src/local/workbench/page/main.tsx',
  'src/local/workbench/page/google-run.ts',
  'scripts/bundle/build.ts',
];

const print = (line: string): boolean => process.stdout.write(`${line}\n`);

let building: ChildProcess | null = null;
let isStale = false;
let isEnding = false;

/** Builds; what changed meanwhile is built after it. */
function build(): void {
  isStale = building !== null;
  if (isStale) return;
  const began = Date.now();
  // Through a shell: on Windows npm is a script.
  building = spawn('npm run build --silent', { shell: true, stdio: 'inherit' });
  building.on('exit', (status) => {
    building = null;
    if (isEnding) return;
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    print(
      status === 0 ? `Ready after ${seconds} s: dist/ and build/. Waiting for changes; Ctrl+C ends.` : 'Not built.',
    );
    if (isStale) build();
  });
}

// The bundler knows which files belong to a bundle; here it only watches them.
const watched = await context({
  entryPoints: ENTRIES,
  bundle: true,
  write: false,
  outdir: 'build/watched',
  platform: 'node',
  format: 'esm',
  packages: 'external',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'error',
  plugins: [
    {
      name: 'build',
      setup({ onResolve, onEnd }) {
        // Files made by the build are no sources.
        onResolve({ filter: /\/build\// }, () => ({ external: true }));
        onEnd(({ errors }) => void (errors.length === 0 ? build() : print('Waiting for a change.')));
      },
    },
  ],
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // A build that has begun ends first, so that nothing is left half written.
  process.once(signal, () => {
    isEnding = true;
    void watched.dispose();
  });
}
await watched.watch();
