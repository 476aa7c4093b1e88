// SETTING_INVALID: criteria of a category or of some judges that leave somebody without any, or that the method cannot take.
import { askedAt } from '../../../competition/asked';
import { type Criterion, criteriaOf, judgesOf, type Stage } from '../../../competition/competition';
import { nameKey } from '../../../vocabulary/keys';
import type { FindingOf } from '../../finding';
import type { WorkbookCheck } from '../../shared/rule';
import type { WorkbookView } from '../../shared/workbook-view';
import { settingInvalid } from './finding';

type Found = FindingOf<'SETTING_INVALID'>[];

/** Tie-breaks that compare whole judges: these must have scored the same. */
const OF_JUDGES = ['median', 'majority'];

export const askedCriteria: WorkbookCheck<'SETTING_INVALID'> = (view) => [
  ...unknownCategories(view),
  ...unknownCriteria(view),
  ...view.competition.stages.flatMap((stage) => {
    const asked = askedAt(view.competition, stage);
    if (asked.isWhole) return [];
    return [...withoutCriteria(view, stage), ...(asked.isByJudge ? byJudge(view, stage) : [])];
  }),
];

/** An error where others are known: entries of the category that was meant would be scored without the criterion. */
function unknownCategories(view: WorkbookView): Found {
  const { criteria, entries } = view.competition;
  const known = [...new Map(entries.map(({ category }) => [nameKey(category), category.trim()])).values()].filter(
    Boolean,
  );
  return criteria.flatMap(({ category = '', stage }, index) => {
    if (category === '' || known.some((one) => nameKey(one) === nameKey(category))) return [];
    const fault = { setting: 'criteria.category', value: category, reason: 'name-unused', allowed: known } as const;
    const place = { kind: 'criterion', index, column: 'category' } as const;
    return [settingInvalid(view, place, { ...fault, ...(stage !== null && { stage }) })];
  });
}

function unknownCriteria(view: WorkbookView): Found {
  const allowed = view.competition.criteria.map(({ name }) => name);
  return view.competition.judges.flatMap(({ criteria = [] }, index) =>
    criteria
      .filter((name) => !allowed.some((one) => nameKey(one) === nameKey(name)))
      .map((value) => {
        const fault = { setting: 'judges.criteria', value, reason: 'unknown-reference', allowed } as const;
        return settingInvalid(view, { kind: 'judge', index, column: 'criteria' }, fault);
      }),
  );
}

const weighs = ({ weight }: Criterion): boolean => weight > 0;

/** A category whose entries have no score at all. */
function withoutCriteria(view: WorkbookView, stage: Stage): Found {
  const { competition } = view;
  const asked = askedAt(competition, stage);
  const seen = new Set<string>();
  return competition.entries.flatMap((entry, index) => {
    const key = nameKey(entry.category);
    if (entry.status !== 'running' || seen.has(key)) return [];
    seen.add(key);
    if (asked.ofEntry(entry).some(weighs)) return [];
    const fault = { setting: 'entries.category', value: entry.category, reason: 'no-criteria' } as const;
    return [settingInvalid(view, { kind: 'entry', index, column: 'category' }, { ...fault, stage: stage.name })];
  });
}

/** Only the mean is made criterion by criterion; a judge must have something to score, and a criterion somebody who does. */
function byJudge(view: WorkbookView, stage: Stage): Found {
  const { competition } = view;
  const { method, tieBreaks } = competition.settings;
  const asked = askedAt(competition, stage);
  const judges = judgesOf(competition, stage);
  const combined = (key: 'method' | 'tieBreaks', value: string): Found => {
    const fault = { setting: key, value, reason: 'combination', allowed: ['judges.criteria'] } as const;
    return [settingInvalid(view, { kind: 'setting', key }, { ...fault, stage: stage.name })];
  };
  const idle = judges.filter((judge) => asked.ofJudge(judge).length === 0);
  const unread = criteriaOf(competition, stage).filter(
    (criterion) => !judges.some((judge) => asked.ofJudge(judge).includes(criterion)),
  );
  return [
    ...(method === 'mean' ? [] : combined('method', method)),
    ...tieBreaks.filter((one) => OF_JUDGES.includes(one)).flatMap((one) => combined('tieBreaks', one)),
    ...idle.map((judge) => {
      const fault = {
        setting: 'judges.criteria',
        value: judge.code,
        reason: 'no-criteria',
        stage: stage.name,
      } as const;
      return settingInvalid(
        view,
        { kind: 'judge', index: competition.judges.indexOf(judge), column: 'criteria' },
        fault,
      );
    }),
    ...unread.map((criterion) => {
      const index = competition.criteria.indexOf(criterion);
      const fault = { setting: 'criteria.name', value: criterion.name, reason: 'no-judge', stage: stage.name } as const;
      return settingInvalid(view, { kind: 'criterion', index, column: 'name' }, fault);
    }),
  ];
}
