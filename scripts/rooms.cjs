// The rooms of the source: where each lies, what it holds, and which rooms it may import from (besides itself).
// `.dependency-cruiser.cjs` makes rules of it, `docs/architecture.md` a table.

const domain = (name) => `^src/domain/${name}/`;

/** From the ground up: a room may only import from rooms above it in this list. */
const ROOMS = [
  {
    name: 'vocabulary',
    path: domain('vocabulary'),
    holds: 'words and their spellings, cells, numbers, dates and money in print',
    may: [],
  },
  {
    name: 'competition',
    path: domain('competition'),
    holds: 'the model: stages, criteria, entries, judges, score sheets',
    may: ['vocabulary'],
  },
  {
    name: 'file-formats',
    path: domain('file-formats'),
    holds: 'reads the .xlsx of a workbook or a judge’s own file, writes the latter',
    may: ['vocabulary'],
  },
  {
    name: 'ranking',
    path: domain('ranking'),
    holds: 'exact numbers, methods, tie-breaks, stages and cuts, explanation',
    may: ['competition', 'vocabulary'],
  },
  {
    name: 'settings',
    path: domain('settings'),
    holds: 'the settings of a competition and the presets: above the lists that they choose from',
    may: ['ranking', 'competition', 'vocabulary'],
  },
  {
    name: 'reliability',
    path: domain('reliability'),
    holds: 'agreement, severity, how firm the cut is',
    may: ['ranking', 'competition', 'vocabulary'],
  },
  {
    name: 'planning',
    path: domain('planning'),
    holds: 'who reads what, and who is heard when',
    may: ['reliability', 'ranking', 'competition', 'vocabulary'],
  },
  {
    name: 'pictures',
    path: domain('pictures'),
    holds: 'a stage’s result as pictures to show and to send: ranking, slide, poster, plots',
    may: ['vocabulary'],
  },
  {
    name: 'audit',
    path: domain('audit'),
    holds: 'what counts for a result and what changed in it, the life of a stage, the history’s chain, codes',
    may: ['settings', 'competition', 'vocabulary'],
  },
  {
    name: 'documents',
    path: domain('documents'),
    holds: 'document kinds, fields, filling templates, what is done with a filed document',
    may: ['settings', 'ranking', 'competition', 'file-formats', 'vocabulary'],
  },
  {
    name: 'packages',
    path: domain('packages'),
    holds: 'the sealed package of a decided competition for the next level: made, checked, ranked once more',
    may: ['audit', 'settings', 'ranking', 'competition', 'file-formats', 'vocabulary'],
  },
  {
    name: 'validation',
    path: domain('validation'),
    holds: 'findings: one folder a kind, found in score tabs and in the configuration',
    may: ['documents', 'audit', 'settings', 'ranking', 'competition', 'vocabulary'],
  },
  {
    name: 'workbook',
    path: domain('workbook'),
    holds: 'grids of cells → model, results → grids; strangers’ workbooks recognised',
    may: ['validation', 'documents', 'audit', 'settings', 'ranking', 'competition', 'file-formats', 'vocabulary'],
  },
  {
    name: 'google',
    path: '^src/google/',
    holds: 'the only place that names Google’s services',
    may: ['workbook', 'documents', 'vocabulary'],
  },
  {
    name: 'use-cases',
    path: '^src/use-cases/',
    holds: 'what the add-on does, one use case a file: only here the rooms and Google meet',
    may: [
      ...[
        'google',
        'workbook',
        'validation',
        'documents',
        'audit',
        'planning',
        'reliability',
        'settings',
        'ranking',
        'competition',
        'packages',
      ],
      ...['file-formats', 'vocabulary'],
    ],
  },
  { name: 'main', path: '^src/main\\.ts$', holds: 'what Apps Script sees: a table of contents', may: ['use-cases'] },
  {
    name: 'sidebar',
    path: '^src/sidebar/',
    holds: 'the panel and the dialog; know the server by its type and the schemas of its answers',
    may: [
      ...[
        'use-cases',
        'workbook',
        'documents',
        'audit',
        'reliability',
        'settings',
        'ranking',
        'competition',
        'vocabulary',
      ],
    ],
  },
  {
    name: 'local',
    path: '^src/local/',
    holds: 'the local host, the command line, the workbench: run the built add-on on a computer',
    may: [
      ...['use-cases', 'workbook', 'documents', 'reliability', 'settings', 'ranking', 'competition', 'file-formats'],
      ...['packages', 'pictures', 'vocabulary'],
    ],
  },
];

/** The folders of the sidebar from the ground up: each may only import from those before it. */
const SIDEBAR = ['words', 'client', 'parts', 'cards', 'dialog', 'steps', 'shell'];

/**
 * Of rooms that run on the server, all that the page and the local host may take: words, lists, schemas and types. Value imports only; a
 * type costs nothing.
 */
const LIGHT = [
  '/words(/|\\.ts$)',
  '-words\\.ts$',
  '/list\\.ts$',
  '/(answers|state-answer|batches|set-up-batches|work-path)\\.ts$',
];

module.exports = { ROOMS, SIDEBAR, LIGHT };
