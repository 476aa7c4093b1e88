// Where the competition stands on the road.

import { placeOn } from '../../src/sidebar/path';
import type { Known } from '../../src/sidebar/session';
import { afterRun, clean, computed, emptyBook, findings, state, validated } from './fixture';

const nothing: Known = {
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
  tabs: null,
  files: null,
  template: null,
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
  ['rank', { ...nothing, findings: clean.findings, progress: everybody }, state],
  ['rank', { ...nothing, ranking: { ...ranked, open: ['Presentasi'] } }, state],
  ['documents', { ...nothing, ranking: ranked }, state],
  ['documents', nothing, finished],
  ['documents', { ...nothing, unfinished: true }, { ...finished, documents: { made: 3, begun: 0 } }],
  ['done', nothing, { ...finished, documents: { made: 6, begun: 0 } }],
] as const)('%s', (place, known, stands) => expect(placeOn(known as Known, stands)).toBe(place));
