// The configuration of a workbook: read from its tabs, inferred from the judges' tabs where some are missing.

import type { Finding } from '../../domain/validation/finding';
import type { Fact, Misunderstanding } from '../../domain/validation/inference/inference';
import type { Answers, Question } from '../../domain/validation/inference/question';
import type { Grid } from '../../domain/vocabulary/cell';
import { TABS } from '../../domain/vocabulary/words';
import { isBlank } from '../../domain/workbook/read/cells';
import { judgeTabs } from '../../domain/workbook/read/judge-tabs';
import {
  type CompetitionReading,
  type ConfigurationTab,
  readCompetition,
} from '../../domain/workbook/read/read-competition';
import {
  hiddenDoubts,
  hiddenId,
  inferConfiguration,
  isRecap,
  knownOf,
  type LookedAt,
  mayBeJudgeTab,
  NEEDED,
  type Needed,
  oddTabId,
  type Understood,
} from '../../domain/workbook/recognize';
import { structuresOf } from '../../domain/workbook/structure';
import type { TabContent } from '../../domain/workbook/write/tab-content';
import { configurationContents } from '../../domain/workbook/write/write-configuration';

export type Configuration = {
  reading: CompetitionReading;
  /** The tabs that are missing, as they are to be written; reading them gives the same competition again. */
  unwritten: TabContent[];
  /** What was understood instead, for the admin to look at before it is written. */
  facts: Fact[];
  findings: Finding[];
  /** What is open about tabs that nobody has configured; null where the criteria are listed. */
  questions: Question[] | null;
};

/** The tabs beside the configuration: their names, whether one is hidden, and its cells. */
export type OtherTabs = {
  names: readonly string[];
  isHidden(name: string): boolean;
  isColumnHidden(name: string, column: number): boolean;
  read(name: string): Grid;
  answers: Answers;
};

/**
 * Reads the configuration tabs. Other tabs are read only where entries, criteria or judges have no tab, or a blank one
 * as an interrupted run leaves it.
 */
export function configurationOf(grids: ReadonlyMap<ConfigurationTab, Grid>, others: OtherTabs): Configuration {
  const reading = readCompetition(grids);
  const isMissing = (part: ConfigurationTab): boolean => {
    const grid = grids.get(part);
    return grid === undefined || grid.values.every((row) => row.every(isBlank));
  };
  const missing = NEEDED.filter(isMissing);
  if (missing.length === 0) return { reading, unwritten: [], facts: [], findings: [], questions: null };

  const understood = understoodOf(reading.competition, missing, !isMissing('stages'), others);
  if ('reason' in understood)
    return {
      reading,
      unwritten: [],
      facts: [],
      findings: missingTabs(missing, reading.competition, understood),
      questions: null,
    };

  const { language } = reading.competition.settings;
  const parts = (['settings', 'stages'] as const).filter(
    (part) => isMissing(part) && (part === 'settings' || understood.hasStages),
  );
  const contents = configurationContents(understood.competition).flatMap(
    (content): [ConfigurationTab, TabContent][] => {
      const part = [...parts, ...missing].find((one) => TABS[one][language] === content.name);
      return part === undefined ? [] : [[part, { ...content, name: grids.get(part)?.tab ?? content.name }]];
    },
  );
  const added = contents.map(([part, { name, values }]): [ConfigurationTab, Grid] => [part, { tab: name, values }]);
  return {
    // Read from what is to be written, so that this run and the next one cannot differ.
    reading: readCompetition(new Map([...grids, ...added])),
    // While somebody has to say which names are one, nothing is written down.
    unwritten:
      understood.findings.length + understood.questions.length > 0 ? [] : contents.map(([, content]) => content),
    facts: understood.facts,
    questions: missing.includes('criteria') ? understood.questions : null,
    findings: [...understood.findings, ...assumedScales(understood.facts)],
  };
}

/** Where judges are known, their tabs; else every tab that may be one, and a recapitulation only where nothing else is. */
function understoodOf(
  competition: CompetitionReading['competition'],
  missing: readonly Needed[],
  isListed: boolean,
  { names, isHidden, isColumnHidden, read, answers }: OtherTabs,
): Understood | Misunderstanding {
  const bound = judgeTabs(names, competition).map((tab) => tab.name);
  const shared = competition.stages.flatMap((stage) => names.filter((name) => name === stage.scoreTab));
  const isKnown = bound.length > 0 || (competition.stages.length > 1 && competition.judges.length > 0);
  const concealed = isKnown ? [] : names.filter(isHidden);
  const hidden = concealed.filter((name) => answers.get(hiddenId(name)) !== 'use');
  const kept = names.filter((name) => answers.get(oddTabId(name)) !== 'ignore');
  const seen = kept.filter((name) => !hidden.includes(name));
  const known = knownOf(competition);
  const lookAt = (tabs: readonly string[]): LookedAt => {
    const grids = tabs.map(read);
    return { grids, structures: structuresOf(grids, known, answers, isColumnHidden), answers };
  };
  const looked = isKnown ? bound : seen.filter((name) => mayBeJudgeTab(name) || shared.includes(name));
  const others = { names: kept, hidden, read };
  const understood = inferConfiguration(competition, missing, isListed, lookAt(looked), others);
  const recaps = isKnown ? [] : seen.filter((name) => isRecap(name) && !looked.includes(name));
  const isNothing = 'reason' in understood && ['nothing', 'not-entries', 'not-scores'].includes(understood.reason);
  if ('questions' in understood) {
    const open = hidden.filter((name) => mayBeJudgeTab(name) && !answers.has(hiddenId(name)));
    const doubts = hiddenDoubts(understood.competition, lookAt(open));
    return { ...understood, questions: [...understood.questions, ...doubts] };
  }
  if (!isNothing || recaps.length === 0) return understood;
  const second = inferConfiguration(competition, missing, isListed, lookAt([...looked, ...recaps]), others);
  return 'reason' in second ? understood : second;
}

/** Reported until the maximum is in the criteria tab. */
const assumedScales = (facts: readonly Fact[]): Finding[] =>
  facts.flatMap((fact): Finding[] => {
    if (fact.kind !== 'SCALE' || fact.params.from === 'written') return [];
    const { stage, max } = fact.params;
    return [
      { code: 'SCALE_ASSUMED', severity: 'info', ...(stage === null ? {} : { stage }), params: { max: max[0] ?? 100 } },
    ];
  });

/** In an empty workbook, report only the first missing tab. */
function missingTabs(
  missing: readonly Needed[],
  competition: CompetitionReading['competition'],
  why: Misunderstanding,
): Finding[] {
  const reported = missing.length === NEEDED.length ? (['entries'] as const) : missing;
  return reported.map((part): Finding => {
    const tab = TABS[part][competition.settings.language];
    return { code: 'TAB_MISSING', severity: 'error', tab, params: { tab, judge: null, why } };
  });
}
