// The workbook of the next season: what stays from year to year, dates a year on and to be confirmed; nothing of what was judged.
import type { ConfiguredCompetition } from '../settings/configured-competition';
import { SETTING_WORDS } from '../settings/setting-words';
import type { Settings } from '../settings/settings';
import type { Language } from '../vocabulary/language';
import { dayMonthYear, daysMonthYear } from '../vocabulary/months';
import { TABS } from '../vocabulary/words';
import type { TabContent } from './write/tab-content';
import { configurationContents } from './write/write-configuration';

/** What somebody has to look at before the season begins. */
type ToConfirm = { tab: string; what: string; before: string; now: string };

export type NextSeason = { competition: string; year: string; contents: TabContent[]; confirm: ToConfirm[] };

/** Fifty-two weeks, so that a Thursday stays one. */
const DAYS = 364;

function aYearOn(date: string): string {
  const at = new Date(`${date}T00:00:00Z`);
  return new Date(at.getTime() + DAYS * 86_400_000).toISOString().slice(0, 10);
}

/** The numbers of this season's papers. */
const NUMBERS = ['juryDecreeNumber', 'minutesNumber', 'decreeNumber'] as const;

const nextYear = (year: string): string => year.replace(/\d{4}/g, (digits) => String(Number(digits) + 1));

function settingsOf(settings: Settings, language: Language): { settings: Settings; confirm: ToConfirm[] } {
  const tab = TABS.settings[language];
  const next: Record<string, unknown> = { ...settings, year: nextYear(settings.year) };
  const confirm: ToConfirm[] = [];
  const told = (key: string, before: string, now: string): void => {
    const what = SETTING_WORDS.find((one) => one.key === key)?.word[language] ?? key;
    if (before !== '') confirm.push({ tab, what, before, now });
  };
  told('year', settings.year, nextYear(settings.year));
  for (const { key, kind } of SETTING_WORDS) {
    const value = settings[key];
    if (kind !== 'date' || typeof value !== 'string') continue;
    next[key] = aYearOn(value);
    told(key, dayMonthYear(value, language), dayMonthYear(aYearOn(value), language));
  }
  for (const key of NUMBERS) {
    next[key] = '';
    told(key, settings[key], '');
  }
  // It may name last year's budget.
  told('legalBasis', settings.legalBasis.replace(/\s+/g, ' '), settings.legalBasis.replace(/\s+/g, ' '));
  return { settings: next as Settings, confirm };
}

/** Pure: from the competition as the workbook has it. */
export function nextSeason({ settings, stages, criteria, judges, institutions }: ConfiguredCompetition): NextSeason {
  const { language } = settings;
  const ofSettings = settingsOf(settings, language);
  const confirm = [...ofSettings.confirm];
  const dated = stages.map(({ scoreTab: _, ...stage }) => {
    if (stage.date === null) return stage;
    const date = aYearOn(stage.date);
    const until = stage.until === undefined ? {} : { until: aYearOn(stage.until) };
    const before = daysMonthYear(stage.date, stage.until, language);
    confirm.push({
      tab: TABS.stages[language],
      what: stage.name,
      before,
      now: daysMonthYear(date, until.until, language),
    });
    return { ...stage, date, ...until };
  });
  const contents = configurationContents({
    ...{ settings: ofSettings.settings, stages: dated, criteria, institutions, entries: [] },
    // Who was ill, and whose entries a judge could not score, was this season's.
    judges: judges.map(({ unavailable: _, ...judge }) => ({ ...judge, conflicts: [] })),
  });
  return { competition: settings.competition, year: ofSettings.settings.year, contents, confirm };
}
