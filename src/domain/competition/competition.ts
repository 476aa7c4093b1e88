// The model of a competition: stages, criteria, entries and judges. All rooms use these types.
import type { Assignment } from './assignment';
import type { NamedNumber } from './named-numbers';
import type { Sitting, Slot } from './schedule';
import type { Screening } from './screening';
import type { Signer } from './signer';

/** The form of a stage: decides wording and, for files, the reading order. */
type StageForm = 'files' | 'presentation' | 'field';

/** One outcome of a ranking: the first `places` ranks carry `name` (e.g. 3 → "Nominasi Nasional"). */
export type Outcome = { places: number; name: string };

export type Stage = {
  name: string;
  /** Weight in the carried-over score; null where the workbook says nothing. */
  weight: number | null;
  /** How many advance (on the last stage: win); null = all, on the last stage the setting `top`. */
  advance: number | null;
  /** How many of each category; `advance` is their sum. Absent where categories have no places of their own here. */
  advanceByCategory?: readonly NamedNumber[];
  /** Below it nobody advances from this stage: by category, and without a name for the others. Absent: as the settings say. */
  passingScores?: readonly NamedNumber[];
  /** How many of a unit type advance at least, where so many can. */
  minByUnitType?: readonly NamedNumber[];
  /** One outcome without a number of places means "everybody who advances". */
  title: { name: string } | { outcomes: Outcome[] } | null;
  /** Whether who is within several outcomes carries all of them, or the closest alone; absent where nobody said. */
  nestedTitles?: boolean;
  form: StageForm | null;
  /** ISO date (yyyy-mm-dd), the first of several days. */
  date: string | null;
  /** The last of several days. */
  until?: string;
  /** Name of the tab in which all judges of the stage score; absent where each has a tab of their own. */
  scoreTab?: string;
  /** How its days go; absent where the workbook says nothing of it. */
  sitting?: Sitting;
};

export type Criterion = {
  /** Name of the stage it belongs to; null = every stage. */
  stage: string | null;
  name: string;
  /** Any non-negative number; only the proportions matter. */
  weight: number;
  min: number;
  max: number;
  description: string;
  /** Asked of entries of this category alone; absent = of all. */
  category?: string;
};

export type EntryStatus = 'running' | 'ineligible' | 'disqualified' | 'withdrawn';

export type Entry = {
  /** As written in the entries tab; compared through `codeKey`. */
  code: string;
  /** The workbook has no codes: this one was made up while it was read, and nobody knows it. */
  codeMadeUp?: true;
  name: string;
  institution: string;
  category: string;
  unitType: string;
  innovator: string;
  contact: string;
  phone: string;
  email: string;
  link: string;
  status: EntryStatus;
  reason: string;
  /** Its number in a draw that was held in public. */
  draw?: number;
  /** What stands in columns of the office's own, by their headers; absent where there are none. */
  own?: Readonly<Record<string, string>>;
};

export type Judge = {
  code: string;
  name: string;
  role: string;
  institution: string;
  email: string;
  phone: string;
  /** Names of the stages the judge sits in; empty = all. */
  stages: string[];
  /** Codes of entries the judge must not score. */
  conflicts: string[];
  /** Names of the criteria the judge scores; absent = all. */
  criteria?: string[];
  /** Takes no further entries; what was scored counts. */
  unavailable?: true;
  /** As an entry's. */
  own?: Readonly<Record<string, string>>;
};

/** An entry and a judge of whom nothing is known yet: what a source does not say stays blank. */
export const blankEntry: Entry = {
  code: '',
  name: '',
  institution: '',
  category: '',
  unitType: '',
  innovator: '',
  contact: '',
  phone: '',
  email: '',
  link: '',
  status: 'running',
  reason: '',
};

export const blankJudge: Judge = {
  code: '',
  name: '',
  role: '',
  institution: '',
  email: '',
  phone: '',
  stages: [],
  conflicts: [],
};

export type Institution = { name: string; parent: string; unitType: string; required: boolean };

export type Competition = {
  /** In order; never empty. */
  stages: Stage[];
  criteria: Criterion[];
  entries: Entry[];
  judges: Judge[];
  institutions: Institution[];
  /** Absent where the workbook has no tab of them: then the settings name the one signer. */
  signers?: readonly Signer[];
  /** Absent where the workbook does not say who reads what. */
  assignment?: Assignment;
  /** Absent where no stage is an administrative selection. */
  screening?: Screening;
  /** Absent where there is no timetable. */
  schedule?: readonly Slot[];
};

/** The criteria that a stage is scored on, in their order. */
export function criteriaOf(competition: Competition, stage: Stage): Criterion[] {
  return competition.criteria.filter((criterion) => criterion.stage === null || criterion.stage === stage.name);
}

/** The judges who sit in a stage, in their order. */
export function judgesOf(competition: Competition, stage: Stage): Judge[] {
  return competition.judges.filter((judge) => judge.stages.length === 0 || judge.stages.includes(stage.name));
}
