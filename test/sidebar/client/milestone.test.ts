// The milestone that a competition has reached.

import { milestoneOf } from '../../../src/sidebar/client/milestone';
import { nextStep } from '../../../src/sidebar/client/next-step';
import type { SessionState } from '../../../src/sidebar/client/session-state';
import {
  afterRun,
  clean,
  computed,
  emptyBook,
  findings,
  questions,
  state,
  understoodWith,
  validated,
} from '../fixture';

const nothing: SessionState = {
  findings: null,
  understood: null,
  progress: null,
  ranking: null,
  documents: null,
  unfinished: false,
  details: null,
  fixes: null,
  preview: null,
  own: null,
  answered: false,
  list: null,
  assign: null,
  schedule: null,
  tabs: null,
  files: null,
  template: null,
  letterhead: null,
  pdfs: null,
};
const ranked = { stages: computed.stages, reliability: [], provisional: false, open: [] };
const everybody = validated.progress.map((one) => ({ ...one, scored: one.expected }));
const finished = { ...afterRun, lastRun: { ...afterRun.lastRun!, ranked: state.stages, errors: 0 } };

it.each([
  ['setUp', nothing, emptyBook],
  ['judges', nothing, state],
  ['judges', { ...nothing, findings, progress: validated.progress }, state],
  ['check', { ...nothing, findings, progress: everybody }, state],
  ['check', nothing, afterRun],
  ['check', { ...nothing, ...understoodWith(questions), progress: everybody }, state],
  ['rank', { ...nothing, ...understoodWith([]), progress: everybody }, state],
  ['rank', { ...nothing, findings: clean.findings, progress: everybody }, state],
  ['rank', { ...nothing, ranking: { ...ranked, open: ['Presentasi'] } }, state],
  ['documents', { ...nothing, ranking: ranked }, state],
  ['documents', nothing, finished],
  ['documents', { ...nothing, unfinished: true }, { ...finished, documents: { made: 3, begun: 0 } }],
  ['done', nothing, { ...finished, documents: { made: 6, begun: 0 } }],
] as const)('%s', (place, known, stands) => expect(milestoneOf(known as SessionState, stands)).toBe(place));

const lives = state.stages.map((stage, index) => ({
  ...state.lives[0]!,
  stage,
  status: index === 0 ? ('closed' as const) : ('open' as const),
}));
const later = state.stages[1]!;
const ofLater = (scored: number) => [{ stage: later, judge: 'J1', scored, expected: 5 }];
const firstRanked = {
  ...ranked,
  stages: computed.stages.filter(({ stage }) => stage !== state.stages[state.stages.length - 1]),
};
const safeError = { ...findings.find(({ severity }) => severity === 'error')!, fix: undefined };
const mendable = {
  ...safeError,
  fix: { id: '1', kind: 'type', old: '8', now: 8, confirm: null, status: 'offered' },
} as const;

it.each([
  ['validate', { ...nothing, findings: [safeError] }, state],
  ['preview', { ...nothing, findings: [mendable] }, state],
  // What can be put right at a click waits until it is known what the columns are.
  ['questions', { ...nothing, ...understoodWith(questions), findings: [mendable], preview: [] }, state],
  ['fix', { ...nothing, findings: [mendable], preview: [] }, state],
  ['plenary', { ...nothing, findings: [{ ...safeError, code: 'TIE_AT_CUT' }] }, state],
  ['validate', { ...nothing, findings: [{ ...safeError, code: 'TIE_AT_CUT' }, safeError] }, state],
  // A later stage goes the same way as the first.
  ['validate', { ...nothing, ranking: firstRanked, findings: [] }, { ...state, lives }],
  ['validate', { ...nothing, ranking: firstRanked, findings: [], progress: ofLater(4) }, { ...state, lives }],
  ['compute', { ...nothing, ranking: firstRanked, findings: [], progress: ofLater(5) }, { ...state, lives }],
] as const)('the next step is %s', (step, known, stands) =>
  expect(nextStep(known as unknown as SessionState, stands)).toBe(step),
);

it('what can be mended belongs to checking', () => {
  const known = { ...nothing, findings: [mendable], progress: everybody } as unknown as SessionState;
  expect([milestoneOf(known, state), milestoneOf({ ...known, preview: [] }, state)]).toEqual(['check', 'check']);
});
