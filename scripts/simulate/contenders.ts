// The ways of scoring that are compared: the project's own methods.
import { methodOf } from '../../src/domain/ranking/methods';
import type { MethodId } from '../../src/domain/ranking/methods/list';
import type { Panel } from '../../src/domain/ranking/result';
import { defaultSettings, type Settings } from '../../src/domain/settings/settings';

export type Contender = {
  id: string;
  name: { id: string; en: string };
  /** Entry code → score, higher is better. */
  scores: (panel: Panel) => Map<string, number>;
};

/** A method of the project, as it ranks. */
const method = (id: MethodId, settings: Partial<Settings> = {}) => {
  const chosen = methodOf(id);
  const sign = chosen.better === 'higher' ? 1 : -1;
  return (panel: Panel): Map<string, number> =>
    new Map(
      Array.from(chosen.scores(panel, { ...defaultSettings, ...settings }), ([entry, score]) => [
        entry,
        sign * score.valueOf(),
      ]),
    );
};

export const contenders: readonly Contender[] = [
  { id: 'mean', name: { id: 'rata-rata', en: 'mean' }, scores: method('mean') },
  { id: 'trimmed', name: { id: 'terpangkas', en: 'trimmed' }, scores: method('trimmed') },
  { id: 'median', name: { id: 'median', en: 'median' }, scores: method('median') },
  { id: 'rank-sum', name: { id: 'jumlah peringkat', en: 'rank-sum' }, scores: method('rank-sum') },
  { id: 'z-score', name: { id: 'skor baku', en: 'z-score' }, scores: method('z-score') },
  {
    id: 'least-squares',
    name: { id: 'terkoreksi, λ = 0', en: 'adjusted, λ = 0' },
    scores: method('adjusted', { severityCorrection: 0 }),
  },
  { id: 'auto', name: { id: 'terkoreksi, otomatis', en: 'adjusted, auto' }, scores: method('adjusted') },
  { id: 'robust', name: { id: 'tahan pencilan', en: 'robust' }, scores: method('robust') },
  { id: 'reliability', name: { id: 'bobot keandalan', en: 'reliability' }, scores: method('reliability') },
];
