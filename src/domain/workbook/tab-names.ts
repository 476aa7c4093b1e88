// Names of tabs: how judge and ranking tabs are named, and which stage and judge a tab's name means.
import type { Judge, Stage } from '../competition/competition';
import { judgesOf } from '../competition/competition';
import type { ConfiguredCompetition } from '../settings/configured-competition';
import { codeKey, nameKey } from '../vocabulary/keys';
import type { Language } from '../vocabulary/language';
import { TABS } from '../vocabulary/words';

const LONGEST = 31;
const SEPARATORS = /[·\-–|:_]/u;

/** A tab's name cut at one separator; `spaced` where the separator stands between spaces or is a dot, which no word has. */
export type Split = { left: string; right: string; at: number; spaced: boolean };

/** Every way to read a tab's name as stage and judge, from the left. */
export function splitsOf(name: string): Split[] {
  const letters = [...name];
  return letters.flatMap((letter, at): Split[] => {
    if (!SEPARATORS.test(letter)) return [];
    const [left, right] = [letters.slice(0, at).join(''), letters.slice(at + 1).join('')];
    return [{ left: left.trim(), right: right.trim(), at, spaced: letter === '·' || /\s$/.test(left) }];
  });
}

/** What a tab's name must not hold. */
const forbidden = /[[\]:*?/\\]/g;

const clean = (name: string): string => name.replace(forbidden, ' ').replace(/\s+/g, ' ').trim();

function joined(left: string, right: string): string {
  const room = LONGEST - right.length - 3;
  return `${left.length > room ? `${left.slice(0, Math.max(1, room - 1)).trim()}…` : left} · ${right}`;
}

/** `Proposal · J1`; a long stage name is shortened with `…` to fit 31 characters. */
export const judgeTabName = (stage: Stage, judge: Judge): string => joined(clean(stage.name), clean(judge.code));

const shortened = (name: string, room: number): string =>
  name.length > room ? `${name.slice(0, room - 1).trim()}…` : name;

/** `Peringkat · Proposal`, shortened likewise; stages whose names would come out the same have their number in front. */
export function rankingTabName(stage: Stage, stages: readonly Stage[], language: Language): string {
  const left = TABS.ranking[language];
  const room = LONGEST - left.length - 3;
  const named = (one: Stage, space: number): string => shortened(clean(one.name), space);
  const isAlike = stages.some((one) => one !== stage && named(one, room) === named(stage, room));
  const number = isAlike ? `${stages.indexOf(stage) + 1} ` : '';
  return `${left} · ${number}${named(stage, room - number.length)}`;
}

function isStage(typed: string, stage: Stage): boolean {
  const text = typed.trim();
  if (!text.endsWith('…')) return nameKey(text) === nameKey(clean(stage.name));
  const start = nameKey(text.slice(0, -1));
  return start !== '' && nameKey(clean(stage.name)).startsWith(start);
}

type Found = { stage: Stage; judge: Judge };

/**
 * The stage and judge whose scores a tab holds, by its name alone; null when it is no judge's tab or when the name fits
 * more than one. With a single stage the judge's code or name is enough, and the name may stand behind the stage's.
 */
export function judgeTabOf(name: string, competition: ConfiguredCompetition): Found | null {
  const found = meantBy(name, competition);
  const distinct = found.filter((one, index) => found.findIndex((other) => same(one, other)) === index);
  return distinct.length === 1 ? (distinct[0] ?? null) : null;
}

function meantBy(name: string, competition: ConfiguredCompetition): Found[] {
  const byCode = bothNamed(name, competition, (judge, typed) => codeKey(judge.code) === codeKey(typed));
  if (byCode.length > 0) return byCode;
  const [only, ...others] = competition.stages;
  if (only !== undefined && others.length === 0) return inOnlyStage(name, competition, only);
  // With several stages the name counts as well, where no code does.
  return bothNamed(name, competition, isCalled);
}

const isCalled = (judge: Judge, typed: string): boolean =>
  nameKey(typed) !== '' && nameKey(typed) === nameKey(judge.name);

/** Stages and judges that the two sides of the name may mean. */
const bothNamed = (
  name: string,
  competition: ConfiguredCompetition,
  isMeant: (judge: Judge, typed: string) => boolean,
): Found[] =>
  splitsOf(name).flatMap(({ left, right }) =>
    competition.stages
      .filter((stage) => isStage(left, stage))
      .flatMap((stage) =>
        judgesOf(competition, stage)
          .filter((judge) => isMeant(judge, right))
          .map((judge) => ({ stage, judge })),
      ),
  );

/** Where there is one stage, it need not be named. */
const inOnlyStage = (name: string, competition: ConfiguredCompetition, stage: Stage): Found[] =>
  judgesOf(competition, stage)
    .filter(
      (judge) =>
        codeKey(judge.code) === codeKey(name) ||
        isCalled(judge, name) ||
        splitsOf(name).some(({ left, right }) => isStage(left, stage) && isCalled(judge, right)),
    )
    .map((judge) => ({ stage, judge }));

const same = (one: Found, other: Found): boolean => one.stage === other.stage && one.judge === other.judge;
