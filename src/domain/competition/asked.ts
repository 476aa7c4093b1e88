// Which judge scores which entry on which criteria: those of the entry's category alone, and those the judge is there for.
import { nameKey } from '../vocabulary/keys';
import { type Competition, type Criterion, criteriaOf, type Entry, type Judge, type Stage } from './competition';

export type Asked = {
  /** Every judge scores every entry on every criterion of the stage. */
  isWhole: boolean;
  /** Some judges score some of the criteria only. */
  isByJudge: boolean;
  /** In the order of the criteria tab; none where the entry is not the judge's to score. */
  of(judge: Judge, entry: Entry): readonly Criterion[];
  /** Of any entry. */
  ofJudge(judge: Judge): readonly Criterion[];
  /** Of the judges together. */
  ofEntry(entry: Entry): readonly Criterion[];
};

const isFor =
  ({ category }: Entry) =>
  (criterion: Criterion): boolean =>
    criterion.category === undefined || nameKey(criterion.category) === nameKey(category);

const isScoredBy =
  ({ criteria: own }: Judge) =>
  ({ name }: Criterion): boolean =>
    own === undefined || own.some((one) => nameKey(one) === nameKey(name));

/** What is asked at a stage; asked for every row of every judge, so that lists are made once. */
export function askedAt(competition: Competition, stage: Stage): Asked {
  const criteria = criteriaOf(competition, stage);
  const judges = competition.judges.filter((judge) => judge.stages.length === 0 || judge.stages.includes(stage.name));
  const isByJudge = judges.some((judge) => !criteria.every(isScoredBy(judge)));
  if (!isByJudge && criteria.every(({ category }) => category === undefined)) {
    const all = () => criteria;
    return { isWhole: true, isByJudge, of: all, ofJudge: all, ofEntry: all };
  }
  const known = new Map<string, readonly Criterion[]>();
  return {
    isWhole: false,
    isByJudge,
    of: (judge, entry) => {
      const key = `${judge.code}\n${nameKey(entry.category)}`;
      const before = known.get(key) ?? criteria.filter(isFor(entry)).filter(isScoredBy(judge));
      known.set(key, before);
      return before;
    },
    ofJudge: (judge) => criteria.filter(isScoredBy(judge)),
    ofEntry: (entry) => criteria.filter(isFor(entry)),
  };
}
