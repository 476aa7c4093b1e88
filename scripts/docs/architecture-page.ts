// The parts of docs/architecture.md that are taken from the code: the table of rooms and the picture of their imports.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { ROOMS } from '../rooms.cjs';
import { marked } from './marked';

const PAGE = 'docs/architecture.md';
/** What stays one node of the picture: a room. */
const ROOM = '^src/(domain/[^/]+|main[.]ts|[^/]+)';

function table(): string {
  const rows = ROOMS.map(({ name, path, holds, may }) => {
    const place = path.replace(/^\^|\\|\$$/g, '');
    return `| ${name} | \`${place}\` | ${holds} | ${may.length === 0 ? 'nothing of ours' : may.join(', ')} |`;
  });
  return ['| room | where | what it holds | may import |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** Drawn by dependency-cruiser from the imports as they are. */
function picture(): string {
  const drawn = spawnSync(
    process.execPath,
    [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      ...['src', '--config', '.dependency-cruiser.cjs', '--include-only', '^src/'],
      ...['--output-type', 'mermaid', '--collapse', ROOM],
    ],
    { encoding: 'utf8' },
  );
  if (drawn.status !== 0) throw new Error(drawn.stderr);
  return `\`\`\`mermaid\n${drawn.stdout.trim()}\n\`\`\``;
}

export function architecturePage(): string {
  return marked(marked(readFileSync(PAGE, 'utf8'), 'rooms', table()), 'picture', picture());
}
