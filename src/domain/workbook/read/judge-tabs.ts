// Which of the workbook's tabs are whose: all names at once.
import type { Judge, Stage } from '../../competition/competition';
import { judgesOf } from '../../competition/competition';
import type { ConfiguredCompetition } from '../../settings/configured-competition';
import { codeKey, nameKey } from '../../vocabulary/keys';
import { mayBeJudgeTab } from '../recognize/tab-name';
import { judgeTabOf, splitsOf } from '../tab-names';

export type BoundTab = { name: string; stage: Stage; judge: Judge };

/** Tabs that the add-on made, by the name they have now: whose they are does not depend on it. */
export type OwnTabs = ReadonlyMap<string, { stage: Stage; judge: Judge }>;

const none: OwnTabs = new Map();

/** Every tab that is bound to a stage and judge: first those of ours, then by their names, each in their order. */
function namedTabs(names: readonly string[], competition: ConfiguredCompetition, own: OwnTabs): BoundTab[] {
  const ours = names.flatMap((name): BoundTab[] => {
    const found = own.get(name);
    return found === undefined ? [] : [{ name, ...found }];
  });
  const others = names.flatMap((name): BoundTab[] => {
    const found = own.has(name) ? null : judgeTabOf(name, competition);
    return found === null ? [] : [{ name, ...found }];
  });
  return [...ours, ...others];
}

const isSameDesk = (one: BoundTab, other: BoundTab): boolean => one.stage === other.stage && one.judge === other.judge;

/** Tabs whose names mean the same stage and judge as one before them, with the name of that one. */
export function repeatedTabs(
  names: readonly string[],
  competition: ConfiguredCompetition,
  own: OwnTabs = none,
): (BoundTab & { first: string })[] {
  const tabs = namedTabs(names, competition, own);
  return tabs.flatMap((tab) => {
    const first = tabs.find((other) => isSameDesk(other, tab));
    return first === undefined || first === tab ? [] : [{ ...tab, first: first.name }];
  });
}

/** What Google, or a person, puts around the name of a copied tab: "Salinan …", "Copy of …", "… (2)", "… copy". */
const COPY = /^(?:salinan(?: dari)?|copy of|copy)\s+(?=\S)|\s*\(\d+\)$|\s+(?:copy|salinan)$/iu;

/** Tabs named as a copy of a judge's tab: never read, whether or not the tab they were copied from is still there. */
export function copiedTabs(
  names: readonly string[],
  competition: ConfiguredCompetition,
  own: OwnTabs = none,
): BoundTab[] {
  const bound = judgeTabs(names, competition, own);
  return names.flatMap((name) => {
    if (!COPY.test(name) || bound.some((tab) => tab.name === name)) return [];
    let original = name;
    while (COPY.test(original)) original = original.replace(COPY, '').trim();
    const tab = bound.find((one) => nameKey(one.name) === nameKey(original)) ?? judgeTabOf(original, competition);
    return tab === null ? [] : [{ name, stage: tab.stage, judge: tab.judge }];
  });
}

/** A code with its digits blurred: J3 has the shape of J1. */
const shapeOf = (code: string): string => codeKey(code).replace(/\p{N}+/gu, '#');

/**
 * Tabs named like a judge's of a known stage, but for nobody who sits in it: their scores would be passed over in
 * silence. Only what has the shape of the other judges' codes is taken for one; "Proposal · catatan" is somebody's own.
 */
export function strangersTabs(
  names: readonly string[],
  competition: ConfiguredCompetition,
  own: OwnTabs = none,
): { name: string; judge: string }[] {
  const shapes = new Set(competition.judges.map((judge) => shapeOf(judge.code)));
  const stages = new Set(competition.stages.map((stage) => nameKey(stage.name)));
  const bound = new Set(judgeTabs(names, competition, own).map((tab) => tab.name));
  return names.flatMap((name) => {
    if (bound.has(name) || judgeTabOf(name, competition) !== null) return [];
    const split = splitsOf(name).find(({ left, right }) => stages.has(nameKey(left)) && shapes.has(shapeOf(right)));
    return split === undefined ? [] : [{ name, judge: split.right }];
  });
}

/**
 * The judges' tabs in their order, one per stage and judge: of several for the same judge the one that stands first
 * counts. With a single stage that no tab names, tabs that all carry the same other words in front of the judge's
 * code or name are its tabs ("Proposal · J1" in a workbook without stages).
 */
export function judgeTabs(
  names: readonly string[],
  competition: ConfiguredCompetition,
  own: OwnTabs = none,
): BoundTab[] {
  const tabs = namedTabs(names, competition, own);
  const bound = tabs.filter((tab, index) => tabs.findIndex((other) => isSameDesk(other, tab)) === index);
  const [only] = competition.stages;
  return bound.length > 0 || only === undefined || competition.stages.length > 1
    ? bound
    : tabsOfUnnamedStage(names, only, judgesOf(competition, only));
}

function tabsOfUnnamedStage(names: readonly string[], stage: Stage, judges: readonly Judge[]): BoundTab[] {
  const byWords = new Map<string, BoundTab[]>();
  for (const name of names.filter(mayBeJudgeTab)) {
    for (const { left, right } of splitsOf(name)) {
      const of = judges.filter((judge) => isMeant(right, judge));
      const [judge] = of;
      if (judge === undefined || of.length > 1 || nameKey(left) === '') continue;
      byWords.set(nameKey(left), [...(byWords.get(nameKey(left)) ?? []), { name, stage, judge }]);
    }
  }
  const sets = [...byWords.values()].map((tabs) =>
    tabs.filter((one, index) => tabs.findIndex((other) => other.judge === one.judge) === index),
  );
  const most = Math.max(0, ...sets.map((tabs) => tabs.length));
  const largest = sets.filter((tabs) => tabs.length === most);
  // Two sets as good as each other are two stages: which is meant has to be written.
  return largest.length === 1 ? (largest[0] ?? []) : [];
}

/** True where the judge's code or name is what was typed. */
export const isMeant = (typed: string, judge: Judge): boolean =>
  codeKey(typed) !== '' && (codeKey(typed) === codeKey(judge.code) || nameKey(typed) === nameKey(judge.name));
