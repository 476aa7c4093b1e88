// Writes the tabs of a run: findings, rankings, final ranking. A tab of the same name that a person made is left alone.
import { unitOf } from '../../domain/ranking/methods';
import type { StageResult } from '../../domain/ranking/result';
import { finalRanking } from '../../domain/ranking/stages/final';
import { scoreHeader, scoreHint } from '../../domain/ranking/words/score-names';
import type { ConfiguredCompetition } from '../../domain/settings/configured-competition';
import { findingSentence } from '../../domain/validation/finding';
import { TABS } from '../../domain/vocabulary/words';
import { rankingTabName } from '../../domain/workbook/tab-names';
import { coverageContent, coverageCounts } from '../../domain/workbook/write/coverage';
import { finalRankingContent } from '../../domain/workbook/write/final-ranking';
import { findingsContent } from '../../domain/workbook/write/findings';
import { noticeContent } from '../../domain/workbook/write/notice';
import { rankingContent } from '../../domain/workbook/write/ranking';
import type { TabContent } from '../../domain/workbook/write/tab-content';
import type { Keepers } from '../../google/protection';
import { tabNames } from '../../google/spreadsheet';
import { writeTab } from '../../google/written-tabs';
import type { Run } from '../recording/run';
import { messages } from '../words/messages';
import type { Evaluation } from './evaluate';
import type { Explanations } from './explanations';

/** Writes every tab that this run has something for; tabs of earlier runs without a ranking now say so. */
export function writeTabs(
  competition: ConfiguredCompetition,
  evaluation: Evaluation,
  explanations: readonly Explanations[],
  run: Run,
  keepers: Keepers,
): void {
  const { settings, stages } = competition;
  const { language } = settings;
  const words = messages(language).tabs;
  const title = competitionTitle(competition);
  const { marked, origin } = headingOf(competition, run);
  const names = tabNames();

  writeTab(
    findingsContent(evaluation.findings, language, marked + words.findings(title), origin, (finding) =>
      findingSentence(finding, language),
    ),
    keepers,
  );
  const rankings = rankingContents(competition, evaluation.results, explanations, run);
  for (const content of rankings) writeTab(content, keepers);
  const isStale = (name: string): boolean => names.includes(name) && rankings.every((one) => one.name !== name);
  for (const stage of stages) {
    const name = rankingTabName(stage, stages, language);
    const heading = marked + words.ranking(stage.name, title);
    if (isStale(name)) writeTab(noticeContent(name, heading, origin, words.notRanked(stage.name)), keepers);
  }
  const final = TABS.finalRanking[language];
  if (stages.length > 1 && isStale(final))
    writeTab(noticeContent(final, marked + words.finalRanking(title), origin, words.notFinal), keepers);
  if (competition.institutions.length > 0) {
    const { present, listed } = coverageCounts(competition);
    writeTab(
      coverageContent(
        competition,
        language,
        marked + words.coverage(title),
        `${words.covered(present, listed)} · ${origin}`,
      ),
      keepers,
    );
  }
}

/** What stands above every tab of a run: whether it is provisional, and where it comes from. */
function headingOf({ settings }: ConfiguredCompetition, run: Run): { marked: string; origin: string } {
  const words = messages(settings.language).tabs;
  const marked = run.provisional ? `${words.provisional} · ` : '';
  const hint = scoreHint(unitOf(settings.method), settings.language);
  const reading = hint === '' ? '' : ` (${hint})`;
  const origin = `${marked}${words.computed(run.at, run.by, run.id)} · ${words.method(settings.method)}${reading} · ${words.hash(run.hash)} · ${words.overwritten}`;
  return { marked, origin };
}

/** The ranking of every ranked stage and, where all of several are, the final one: as a run writes them. */
export function rankingContents(
  competition: ConfiguredCompetition,
  results: readonly StageResult[],
  explanations: readonly Explanations[],
  run: Run,
): TabContent[] {
  const { stages, settings } = competition;
  const { language, decimals } = settings;
  const words = messages(language).tabs;
  const title = competitionTitle(competition);
  const { marked, origin } = headingOf(competition, run);
  const rankings = stages.flatMap((stage, index): TabContent[] => {
    const [result, explained] = [results[index], explanations[index]];
    if (result === undefined || explained === undefined) return [];
    const name = rankingTabName(stage, stages, language);
    const unordered = result.last && !settings.rankedWinners ? `${words.unordered} · ` : '';
    const heading = marked + words.ranking(stage.name, title);
    return [rankingTab(competition, result, explained, name, heading, unordered + origin)];
  });
  if (stages.length < 2 || results.length < stages.length) return rankings;
  const heading = marked + words.finalRanking(title);
  const layout = words.decimals(decimals);
  const header = scoreHeader(unitOf(settings.method), language);
  return [
    ...rankings,
    finalRankingContent(finalRanking([...results]), language, decimals, header, heading, origin, layout),
  ];
}

/** "Kolabik 2023" */
export const competitionTitle = ({ settings }: ConfiguredCompetition): string =>
  settings.competition.includes(settings.year)
    ? settings.competition
    : `${settings.competition} ${settings.year}`.trim();

function rankingTab(
  competition: ConfiguredCompetition,
  result: StageResult,
  explained: Explanations,
  name: string,
  title: string,
  origin: string,
): TabContent {
  const { language, decimals, carryOver } = competition.settings;
  const unit = unitOf(result.method);
  return rankingContent(result, {
    name,
    title,
    origin,
    layout: messages(language).tabs.decimals(decimals),
    language,
    decimals,
    carryOver,
    scoreHeader: scoreHeader(unit, language),
    stageScoreHeader: scoreHeader(unit, language, true),
    tieOf: (standing) => explained.get(standing)?.tie ?? '',
    explain: (standing) => explained.get(standing)?.inTab ?? '',
  });
}
