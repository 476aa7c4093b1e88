// The rules of imports, for dependency-cruiser: `npm run lint` holds them against the code.
const { LIGHT, ROOMS, SIDEBAR } = require('./scripts/rooms.cjs');

const pathOf = (name) => ROOMS.find((room) => room.name === name).path;

/** A room imports from itself and from the rooms that its row allows. */
const rooms = ROOMS.map(({ name, path, may }) => ({
  name: `room-${name}`,
  comment: `What ${name} may import stands in scripts/rooms.cjs.`,
  severity: 'error',
  from: { path },
  to: { path: '^src/', pathNot: [path, ...may.map(pathOf)] },
}));

/** A folder of the sidebar imports from those before it in the list. */
const sidebar = SIDEBAR.map((name, at) => ({
  name: `sidebar-${name}`,
  comment: 'The order of the folders of the sidebar stands in scripts/rooms.cjs.',
  severity: 'error',
  from: { path: `^src/sidebar/${name}/` },
  to: { path: '^src/sidebar/.*\\.tsx?$', pathNot: SIDEBAR.slice(0, at + 1).map((one) => `^src/sidebar/${one}/`) },
}));

/** The use cases run on the server: from outside only their words, schemas and types are taken. */
const server = {
  name: 'server-only',
  comment: 'Page and local host call the built add-on; they do not import it.',
  severity: 'error',
  from: { path: '^src/(sidebar|local)/' },
  to: { path: '^src/(use-cases|google)/', pathNot: LIGHT, dependencyTypesNot: ['type-only'] },
};

/** Rules would make the page large; it speaks of methods, findings and kinds by their words. */
const words = {
  name: 'page-takes-words',
  comment: 'The page takes the words of a thing, never its rule.',
  severity: 'error',
  from: { path: '^src/sidebar/' },
  to: { path: '/(rules?|draws?|kinds?|checks?)\\.ts$', dependencyTypesNot: ['type-only'] },
};

/** Samples, texts for the pages of docs/ and the makers of templates are for scripts and tests alone. */
const makers = '^src/domain/documents/kinds/(.*/template|templates)\\.ts$';
const behind = `/docs\\.ts$|${makers}`;
const docs = {
  name: 'docs-stay-behind',
  comment: 'No bundle reaches docs.ts or template.ts.',
  severity: 'error',
  from: { path: '^src/', pathNot: behind },
  to: { path: `^src/.*(${behind})` },
};

const production = {
  name: 'source-alone',
  comment:
    'The source does not import scripts or tests; the makers of templates are put together from scripts/templates/.',
  severity: 'error',
  from: { path: '^src/', pathNot: makers },
  to: { path: '^(scripts|test)/' },
};

const circles = { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } };

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [circles, ...rooms, ...sidebar, server, words, docs, production],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Types too: a circle of types is a circle.
    tsPreCompilationDeps: true,
    exclude: { path: '\\.(css|bin)$' },
  },
};
