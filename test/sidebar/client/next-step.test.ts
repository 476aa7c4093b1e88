// The task that the panel suggests next, from what is known.

import { nextStep } from '../../../src/sidebar/client/next-step';
import { INITIAL_SESSION_STATE, type SessionState } from '../../../src/sidebar/client/session-state';
import { computed, findings, questions, state, understoodWith, validated } from '../fixture';

const nothing = INITIAL_SESSION_STATE;
const ranked = { stages: computed.stages, reliability: [], provisional: false, open: [] };
const unbegun = validated.progress.map((one) => ({ ...one, scored: 0 }));
const everybody = validated.progress.map((one) => ({ ...one, scored: one.expected }));
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

const tie = { ...safeError, code: 'TIE_AT_CUT' };
const withStatus = (status: 'closed' | 'decided') => ({ ...state, lives: lives.map((one) => ({ ...one, status })) });
const [closed, decided] = [withStatus('closed'), withStatus('decided')];
const ALL = ['berita-acara', 'pengumuman', 'sk', 'piagam', 'laporan'];

it.each([
  ['validate', { ...nothing, findings: [safeError] }, state],
  ['preview', { ...nothing, findings: [mendable] }, state],
  // What can be put right at a click waits until it is known what the columns are.
  ['questions', { ...nothing, ...understoodWith(questions), findings: [mendable], preview: [] }, state],
  ['fix', { ...nothing, findings: [mendable], preview: [] }, state],
  ['plenary', { ...nothing, findings: [tie], ranking: ranked }, state],
  // The plenary's tab was prepared; what stands there counts after confirming.
  ['compute', { ...nothing, findings: [tie], ranking: ranked, isPlenaryPrepared: true }, state],
  ['confirm', { ...nothing, findings: [tie, { ...safeError, code: 'PLENARY_UNCONFIRMED' }], ranking: ranked }, state],
  ['decide', { ...nothing, findings: [], ranking: ranked }, state],
  ['decide', nothing, closed],
  ['documents', nothing, { ...closed, approval: true }],
  ['documents', nothing, decided],
  [null, nothing, { ...decided, documents: { made: 5, begun: 0, kinds: ALL } }],
  ['validate', { ...nothing, findings: [{ ...safeError, code: 'TIE_AT_CUT' }, safeError] }, state],
  // A later stage goes the same way as the first.
  ['validate', { ...nothing, ranking: firstRanked, findings: [] }, { ...state, lives }],
  ['validate', { ...nothing, ranking: firstRanked, findings: [], progress: ofLater(4) }, { ...state, lives }],
  ['close', { ...nothing, ranking: firstRanked, findings: [], progress: ofLater(5) }, { ...state, lives }],
  ['close', { ...nothing, ranking: { ...ranked, open: ['Presentasi'] } }, state],
  ['compute', { ...nothing, findings: [], progress: everybody }, state],
  ['compute', { ...nothing, findings: [], progress: validated.progress }, state],
  ['validate', { ...nothing, findings: [], progress: unbegun }, state],
] as const)('the next step is %s', (step, known, stands) =>
  expect(nextStep(known as unknown as SessionState, stands)).toBe(step),
);
