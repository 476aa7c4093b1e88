// The ways of scoring that are compared: the project's own methods, and two that others use.
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
  return (panel: Panel): Map<string, number> =>
    new Map(
      Array.from(chosen.scores(panel, { ...defaultSettings, ...settings }), ([entry, score]) => [
        entry,
        score.valueOf(),
      ]),
    );
};

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Each judge's scores on a scale of the judge's own, then the mean over the judges of an entry. */
const rescaled =
  (scale: (own: number[]) => (score: number) => number) =>
  (panel: Panel): Map<string, number> => {
    const own = new Map<string, number[]>();
    const all = Array.from(panel.readings, ([entry, readings]) => {
      const scores = Array.from(readings, ([judge, { score }]) => ({ judge, score: score.valueOf() }));
      for (const { judge, score } of scores) own.set(judge, [...(own.get(judge) ?? []), score]);
      return { entry, scores };
    });
    const scales = new Map(Array.from(own, ([judge, scores]) => [judge, scale(scores)]));
    return new Map(
      all.map(({ entry, scores }) => [entry, mean(scores.map(({ judge, score }) => scales.get(judge)!(score)))]),
    );
  };

const centred = rescaled((own) => (score) => score - mean(own));

const standardised = rescaled((own) => {
  const middle = mean(own);
  const squares = own.reduce((sum, score) => sum + (score - middle) ** 2, 0);
  const deviation = Math.sqrt(squares / Math.max(1, own.length - 1));
  return (score) => 50 + (deviation === 0 ? 0 : (10 * (score - middle)) / deviation);
});

export const contenders: readonly Contender[] = [
  { id: 'mean', name: { id: 'rata-rata', en: 'mean' }, scores: method('mean') },
  { id: 'centred', name: { id: 'dikurangi rata-rata juri', en: 'judge’s mean taken off' }, scores: centred },
  { id: 'z-score', name: { id: 'skor baku', en: 'z-score' }, scores: standardised },
  {
    id: 'least-squares',
    name: { id: 'terkoreksi, λ = 0', en: 'adjusted, λ = 0' },
    scores: method('adjusted', { severityCorrection: 0 }),
  },
  {
    id: 'lambda-1',
    name: { id: 'terkoreksi, λ = 1', en: 'adjusted, λ = 1' },
    scores: method('adjusted', { severityCorrection: 1 }),
  },
  {
    id: 'auto',
    name: { id: 'terkoreksi, otomatis', en: 'adjusted, auto' },
    scores: method('adjusted', { severityCorrection: 'auto' }),
  },
];
