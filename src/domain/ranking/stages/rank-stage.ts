// Ranks one stage from panel to result: score, carry over, rank, cut, titles.
import type Fraction from 'fraction.js';
import type { Entry } from '../../competition/competition';
import type { PlenaryDecision } from '../../competition/plenary';
import { groupBy } from '../../vocabulary/group';
import { roundHalfUp } from '../exact';
import { methodOf } from '../methods';
import type { Better, Method } from '../methods/method';
import { isCutByCategory } from '../places';
import { lead, order, type Ranked, rankEntries } from '../rank';
import type { Panel, StageResult, Standing } from '../result';
import type { RankedCompetition } from '../rules';
import { metricsOf } from '../tie-breaks';
import { carryOver } from './carry-over';
import { cutContext, drawCut } from './cut';
import { placesIn } from './cut/rule';
import { fewToTrim } from './few-to-trim';
import { nobodyAdvances } from './nobody-advances';
import { checkDecisions, decidedRanking, decisionsOf } from './plenary';
import { prizeOf } from './prize';
import { tiesAtCut } from './tie-at-cut';
import { titleOf } from './titles';

type Scores = Map<string, Fraction>;

/** A method that is not rational throughout has its precision applied to its scores and to what accumulates from them. */
function settle(scores: Scores, { precision, exactOn }: Method, panels: Panel[]): Scores {
  if (precision === null || (exactOn && panels.every(exactOn))) return scores;
  return new Map([...scores].map(([entry, score]) => [entry, roundHalfUp(score, precision)]));
}

/** For each rank the lead of its entries' scores over the best of those on the next lower rank; null on the last. */
function margins(ranking: Ranked[], better: Better): (Fraction | null)[] {
  const best = new Map<number, Fraction>();
  for (const { rank, score } of ranking) {
    const known = best.get(rank);
    if (known === undefined || order(score, known, better) < 0) best.set(rank, score);
  }
  const ranks = [...best.keys()];
  const below = new Map(ranks.map((rank, index) => [rank, best.get(ranks[index + 1] ?? 0)]));
  return ranking.map(({ rank, score }) => {
    const rival = below.get(rank);
    return rival ? lead(score, rival, better) : null;
  });
}

/** Entry code → category and rank in it, for all that have a category. */
function ranksInCategories(ranking: Ranked[], categoryOf: (entry: Entry) => string | null) {
  return new Map(
    [...groupBy(ranking, ({ entry }) => categoryOf(entry))].flatMap(([category, members]) =>
      category === null
        ? []
        : placesIn(members).map(({ ranked, place }) => [ranked.entry.code, { category, categoryRank: place }] as const),
    ),
  );
}

const NO_CATEGORY = { category: null, categoryRank: null };

/** The ranking of a stage and its cut: what decides who advances. */
function contest(
  competition: RankedCompetition,
  panel: Panel,
  previous: StageResult[],
  decided: readonly PlenaryDecision[],
  method: Method,
) {
  const { settings } = competition;
  const { stage } = panel;
  const { better } = method;
  const stageScores = settle(method.scores(panel, settings), method, [panel]);
  const scores = settings.carryOver
    ? settle(carryOver(competition, stage, previous, stageScores), method, [...previous.map((one) => one.panel), panel])
    : stageScores;
  const contenders = panel.entries.flatMap((entry) => {
    const score = scores.get(entry.code);
    return score ? [{ entry, score }] : [];
  });
  const metrics = metricsOf(settings.tieBreaks, { panel, previous });
  const ranking = rankEntries(contenders, metrics, settings.decimals, better);
  const rounded = (score: Fraction) => roundHalfUp(score, settings.decimals);
  const context = cutContext(competition, stage, better, rounded);
  const { places, last, categoryOf } = context;
  const decisions = decisionsOf(stage, decided);
  const cut = drawCut(decidedRanking(ranking, decisions), context);
  return { places, last, stageScores, ranking, rounded, categoryOf, decisions, cut };
}

/** Codes of those who advance when the scores alone decide, by rank; null where nobody is ranked. As `rankStage`, without its reasons. */
export function advancing(
  competition: RankedCompetition,
  panel: Panel,
  previous: StageResult[],
  method: Method = methodOf(competition.settings.method),
): string[] | null {
  const { ranking, cut } = contest(competition, panel, previous, [], method);
  if (ranking.length === 0) return null;
  return ranking.flatMap(({ entry }) => (cut.places.has(entry.code) ? [entry.code] : []));
}

/**
 * Ranks a stage. Entries without a reading do not stand in the result. Input is taken as valid (validation comes
 * before).
 *
 * `margin` is exact and therefore negative where the tie-break chain put an entry before one whose score was higher
 * by less than the rounding shows.
 *
 * Plenary decisions change neither ranks nor scores: they stand beside them, and the cut is drawn through the order they give.
 *
 * @param previous the results of the stages before this one, in order
 * @param decided what the plenary decided, of whatever stage
 */
export function rankStage(
  competition: RankedCompetition,
  panel: Panel,
  previous: StageResult[],
  decided: readonly PlenaryDecision[] = [],
): StageResult {
  const { settings } = competition;
  const { stage } = panel;
  const method = methodOf(settings.method);
  const found = contest(competition, panel, previous, decided, method);
  const { places, last, stageScores, ranking, rounded, categoryOf, decisions, cut } = found;
  const result = { stage, method: settings.method, places, last, panel, whole: null, held: null };
  const inCategories = isCutByCategory(stage, settings, last) ? ranksInCategories(ranking, categoryOf) : null;

  const margin = margins(ranking, method.better);
  const standings = ranking.map((ranked, index): Standing => {
    const { code } = ranked.entry;
    const place = cut.places.get(code) ?? null;
    const decision = decisions.get(code);
    const minimum = cut.minimums.get(code);
    return {
      ...ranked,
      stageScore: stageScores.get(code)!,
      judgeScores: new Map([...(panel.readings.get(code) ?? [])].map(([judge, reading]) => [judge, reading.score])),
      margin: margin[index] ?? null,
      advances: place !== null,
      place,
      title: titleOf(stage, places, place?.place ?? null, settings.language),
      prize: last && place !== null ? prizeOf(settings.prizes, place) : null,
      ...(inCategories?.get(code) ?? NO_CATEGORY),
      cutNote: cut.notes.get(code) ?? null,
      vacated: null,
      ...(minimum === undefined ? {} : { minimum }),
      ...(decision === undefined ? {} : { decision }),
    };
  });
  const ties = last ? tiesAtCut(stage, cut.races, places, settings.prizes, decisions) : [];
  return {
    ...result,
    standings,
    findings: [
      ...fewToTrim(panel, settings),
      ...nobodyAdvances(standings, stage, settings, rounded, categoryOf),
      ...ties,
      ...checkDecisions(stage, ranking, decisions, cut.notes),
    ],
  };
}
