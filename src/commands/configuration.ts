// The configuration of a workbook: from its tabs, and where some are missing from what the judges' tabs let understand.
import type { Finding } from '../competition/finding';
import type { Grid } from '../competition/score-sheet';
import { isBlank } from '../sheets/cells';
import { mayBeJudgeTab, NEEDED, understand } from '../sheets/detect';
import { judgeTabs } from '../sheets/judge-tabs';
import { type CompetitionReading, type ConfigurationTab, readCompetition } from '../sheets/read-competition';
import type { TabContent } from '../sheets/tab-content';
import { TABS } from '../sheets/words';
import { configurationContents } from '../sheets/write-configuration';

export type Configuration = {
  reading: CompetitionReading;
  /** The tabs that are missing, as they are to be written; reading them gives the same competition again. */
  unwritten: TabContent[];
  findings: Finding[];
};

/**
 * Reads the configuration tabs; `others` are the names of all other tabs, `read` reads one. Only where entries, criteria
 * or judges have no tab (or a blank one, as an interrupted run leaves it) are other tabs looked at.
 */
export function configurationOf(
  grids: ReadonlyMap<ConfigurationTab, Grid>,
  others: readonly string[],
  read: (name: string) => Grid,
): Configuration {
  const reading = readCompetition(grids);
  const isMissing = (part: ConfigurationTab): boolean => {
    const grid = grids.get(part);
    return grid === undefined || grid.values.every((row) => row.every(isBlank));
  };
  const missing = NEEDED.filter(isMissing);
  if (missing.length === 0) return { reading, unwritten: [], findings: [] };

  const { competition } = reading;
  const bound = judgeTabs(others, competition).map((tab) => tab.name);
  const looked = bound.length > 0 || competition.stages.length > 1 ? bound : others.filter(mayBeJudgeTab);
  const understood = understand(competition, missing, looked.map(read), others);
  if (understood === null) return { reading, unwritten: [], findings: missingTabs(missing, competition) };

  const { language } = competition.settings;
  const wanted: ConfigurationTab[] = isMissing('settings') ? ['settings', ...missing] : [...missing];
  const contents = configurationContents(understood.competition).flatMap(
    (content): [ConfigurationTab, TabContent][] => {
      const part = wanted.find((one) => TABS[one][language] === content.name);
      return part === undefined ? [] : [[part, { ...content, name: grids.get(part)?.tab ?? content.name }]];
    },
  );
  const added = contents.map(([part, { name, values }]): [ConfigurationTab, Grid] => [part, { tab: name, values }]);
  const { max } = understood;
  return {
    // Read from what is to be written, so that this run and the next one cannot differ.
    reading: readCompetition(new Map([...grids, ...added])),
    unwritten: contents.map(([, content]) => content),
    findings: max === null ? [] : [{ code: 'SCALE_ASSUMED', severity: 'info', params: { max } }],
  };
}

/** Where there is nothing at all, the first tab to make is enough to be told. */
function missingTabs(missing: readonly (typeof NEEDED)[number][], competition: CompetitionReading['competition']) {
  const told = missing.length === NEEDED.length ? (['entries'] as const) : missing;
  return told.map((part): Finding => {
    const tab = TABS[part][competition.settings.language];
    return { code: 'TAB_MISSING', severity: 'error', tab, params: { tab, judge: null } };
  });
}
