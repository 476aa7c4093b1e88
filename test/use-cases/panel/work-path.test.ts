// The steps of an office, and which one is at hand.
import { officePath, type PathFacts, plenaryTask } from '../../../src/use-cases/panel/work-path';

const empty: PathFacts = { begun: false, people: { entries: 0, judges: 0 }, stages: [], made: [] };
const open = [
  { stage: 'Proposal', status: 'open' as const },
  { stage: 'Presentasi', status: 'open' as const },
];
const as = (...statuses: ('open' | 'closed' | 'decided')[]) =>
  open.map((one, index) => ({ ...one, status: statuses[index] ?? 'open' }));
const people = { entries: 40, judges: 3 };
const at = (facts: Partial<PathFacts>): string => {
  const now = officePath({ ...empty, begun: true, people, stages: open, ...facts }).find(
    ({ status }) => status === 'now',
  );
  return now ? [now.id, now.stage].filter((part) => part !== null).join(' ') : 'all done';
};

it.each([
  ['plan', { begun: false }],
  ['plan', { people: null, stages: [] }],
  ['entries', { people: { entries: 0, judges: 0 } }],
  ['entries', { people: { entries: 40, judges: 0 } }],
  // Nobody has configured it: who takes part stands in the judges' tabs.
  ['stage Proposal', { people: null }],
  ['stage Proposal', {}],
  ['stage Presentasi', { stages: as('closed', 'open') }],
  ['plenary', { stages: as('closed', 'closed') }],
  // A locked result still wants its minutes.
  ['plenary', { stages: as('decided', 'decided') }],
  ['plenary', { stages: as('closed', 'closed'), made: ['berita-acara'] }],
  ['announcement', { stages: as('decided', 'decided'), made: ['berita-acara'] }],
  ['decree', { stages: as('decided', 'decided'), made: ['berita-acara', 'pengumuman'] }],
  // Certificates were printed before the decree.
  ['decree', { stages: as('decided', 'decided'), made: ['berita-acara', 'pengumuman', 'piagam'] }],
  ['award', { stages: as('decided', 'decided'), made: ['berita-acara', 'pengumuman', 'sk'] }],
  ['report', { stages: as('decided', 'decided'), made: ['berita-acara', 'pengumuman', 'sk', 'piagam'] }],
  ['all done', { stages: as('decided', 'decided'), made: ['berita-acara', 'pengumuman', 'sk', 'piagam', 'laporan'] }],
] as const)('%s is at hand', (step, facts) => expect(at(facts as Partial<PathFacts>)).toBe(step));

it('a selection by papers stands as skipped, unless it is a stage of its own', () => {
  const ids = (stages: PathFacts['stages']) =>
    officePath({ ...empty, stages }).map(({ id, status }) => `${id} ${status}`);
  expect(ids(open).slice(1, 4)).toEqual(['entries later', 'selection skipped', 'stage later']);
  expect(ids([{ stage: 'Seleksi Administrasi', status: 'open' }])).not.toContain('selection skipped');
});

const facts = { isTied: false, isPrepared: false, isDecided: false, hasMinutes: false, needsMinutes: false };
it.each([
  ['plenary', { isTied: true }],
  ['compute', { isTied: true, isPrepared: true }],
  ['decide', {}],
  ['documents', { needsMinutes: true }],
  ['decide', { needsMinutes: true, hasMinutes: true }],
  ['documents', { isDecided: true }],
] as const)('in the plenary comes %s', (task, more) => expect(plenaryTask({ ...facts, ...more })).toBe(task));
