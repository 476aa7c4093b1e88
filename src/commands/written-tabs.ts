// Writes the tabs of a run: findings, rankings, final ranking. A tab of the same name that a person made is left alone.
import type { Competition } from '../competition/competition';
import type { StageResult } from '../competition/result';
import { tabNames } from '../google/spreadsheet';
import { writeTab } from '../google/written-tabs';
import { findingSentence } from '../i18n/findings';
import { messages } from '../i18n/messages';
import { scoreHeader, scoreHint } from '../i18n/score-names';
import { unitOf } from '../ranking/methods';
import { finalRanking } from '../ranking/stages/final';
import type { TabContent } from '../sheets/tab-content';
import { rankingTabName } from '../sheets/tab-names';
import { TABS } from '../sheets/words';
import { coverageContent, coverageCounts } from '../sheets/written/coverage';
import { finalRankingContent } from '../sheets/written/final-ranking';
import { findingsContent } from '../sheets/written/findings';
import { noticeContent } from '../sheets/written/notice';
import { rankingContent } from '../sheets/written/ranking';
import type { Evaluation } from './evaluate';
import type { Explanations } from './explanations';
import type { Run } from './run';

/** Writes every tab that this run has something for; tabs of earlier runs without a ranking now say so. */
export function writeTabs(
  competition: Competition,
  evaluation: Evaluation,
  explanations: readonly Explanations[],
  run: Run,
): void {
  const { settings, stages } = competition;
  const { language } = settings;
  const say = messages(language).tabs;
  const title = competitionTitle(competition);
  const marked = run.provisional ? `${say.provisional} · ` : '';
  const unit = unitOf(settings.method);
  const hint = scoreHint(unit, language);
  const reading = hint === '' ? '' : ` (${hint})`;
  const origin = `${marked}${say.computed(run.at, run.by, run.id)} · ${say.method(settings.method)}${reading} · ${say.hash(run.hash)} · ${say.overwritten}`;
  const unordered = (result: StageResult): string =>
    result.last && !settings.rankedWinners ? `${say.unordered} · ` : '';
  const names = tabNames();

  writeTab(
    findingsContent(evaluation.findings, language, marked + say.findings(title), origin, (finding) =>
      findingSentence(finding, language),
    ),
  );
  for (const [index, stage] of stages.entries()) {
    const name = rankingTabName(stage, stages, language);
    const heading = marked + say.ranking(stage.name, title);
    const result = evaluation.results[index];
    const explained = explanations[index];
    if (result !== undefined && explained !== undefined)
      writeTab(rankingTab(competition, result, explained, name, heading, unordered(result) + origin));
    else if (names.includes(name)) writeTab(noticeContent(name, heading, origin, say.notRanked(stage.name)));
  }
  if (stages.length > 1) {
    const name = TABS.finalRanking[language];
    const heading = marked + say.finalRanking(title);
    if (evaluation.results.length === stages.length) {
      writeTab(
        finalRankingContent(
          finalRanking(evaluation.results),
          language,
          settings.decimals,
          scoreHeader(unit, language),
          heading,
          origin,
          say.decimals(settings.decimals),
        ),
      );
    } else if (names.includes(name)) writeTab(noticeContent(name, heading, origin, say.notFinal));
  }
  if (competition.institutions.length > 0) {
    const { present, listed } = coverageCounts(competition);
    writeTab(
      coverageContent(
        competition,
        language,
        marked + say.coverage(title),
        `${say.covered(present, listed)} · ${origin}`,
      ),
    );
  }
}

/** "Kolabik 2023" */
export const competitionTitle = ({ settings }: Competition): string =>
  settings.competition.includes(settings.year)
    ? settings.competition
    : `${settings.competition} ${settings.year}`.trim();

function rankingTab(
  competition: Competition,
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
    explain: (standing) => explained.get(standing)?.text ?? '',
  });
}
