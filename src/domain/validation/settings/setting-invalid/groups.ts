// SETTING_INVALID: numbers by category or unit type that fit no entry, entries that a stage forgets, more asked for than there is.
import { categoryReader, unitTypeReader } from '../../../competition/categories';
import type { Stage } from '../../../competition/competition';
import { entryLabel } from '../../../competition/entry-label';
import { type NamedNumber, numberUnder } from '../../../competition/named-numbers';
import { placesOf } from '../../../ranking/places';
import { groupBy } from '../../../vocabulary/group';
import { nameKey } from '../../../vocabulary/keys';
import { stagesTable } from '../../../vocabulary/tables';
import type { FindingOf } from '../../finding';
import type { WorkbookCheck } from '../../shared/rule';
import type { WorkbookView } from '../../shared/workbook-view';
import { settingInvalid } from './finding';

type Found = FindingOf<'SETTING_INVALID'>[];
type Column = 'advance' | 'passingScores' | 'minByUnitType';

export const groups: WorkbookCheck<'SETTING_INVALID'> = (view) =>
  view.competition.stages.flatMap((stage, index) => [
    ...forgotten(view, stage),
    ...unused(view, stage, index),
    ...beyond(view, stage, index),
    ...together(view, stage, index),
  ]);

/** Where categories have places of their own, each entry must have one of them: nothing else says how many of its kind advance. */
function forgotten(view: WorkbookView, stage: Stage): Found {
  const { entries, settings } = view.competition;
  const { advanceByCategory } = stage;
  if (advanceByCategory === undefined) return [];
  const unnamed = entries
    .map((entry, index) => ({ entry, index }))
    .filter(({ entry }) => entry.status === 'running' && numberUnder(advanceByCategory, entry.category) === undefined);
  const header = stagesTable.columns.find(({ key }) => key === 'advance')!.header[settings.language];
  return [...groupBy(unnamed, ({ entry }) => nameKey(entry.category)).values()].map((some) => {
    const { entry, index } = some[0]!;
    const allowed = [header, ...some.map((one) => entryLabel(one.entry))];
    const fault = { setting: 'entries.category', value: entry.category, reason: 'category-unnamed' } as const;
    return settingInvalid(view, { kind: 'entry', index, column: 'category' }, { ...fault, allowed, stage: stage.name });
  });
}

/** A name that no entry has: with places it may be that nobody took part, else it is a slip that would change who advances. */
function unused(view: WorkbookView, stage: Stage, index: number): Found {
  const { competition } = view;
  const categories = namesOf(competition.entries.map(categoryReader(competition.entries)));
  const unitTypes = namesOf(competition.entries.map(unitTypeReader(competition)));
  const check = (column: Column, numbers: readonly NamedNumber[] = [], known: readonly string[]): Found =>
    numbers
      .filter(({ name }) => name !== '' && !known.some((one) => nameKey(one) === nameKey(name)))
      .map(({ name: value }) => {
        const severity = column === 'advance' ? 'warning' : 'error';
        const fault = { setting: `stages.${column}`, value, reason: 'name-unused', severity } as const;
        return settingInvalid(view, { kind: 'stage', index, column }, { ...fault, allowed: known, stage: stage.name });
      });
  return [
    ...check('advance', stage.advanceByCategory, categories),
    ...check('passingScores', stage.passingScores, categories),
    ...check('minByUnitType', stage.minByUnitType, unitTypes),
  ];
}

const namesOf = (names: readonly (string | null)[]): string[] => [
  ...new Map(names.filter((one) => one !== null).map((one) => [nameKey(one), one])).values(),
];

function beyond(view: WorkbookView, stage: Stage, index: number): Found {
  const places = placesOf(view.competition, stage);
  const { minByUnitType } = stage;
  if (minByUnitType === undefined || places === null) return [];
  if (minByUnitType.reduce((sum, { value }) => sum + value, 0) <= places) return [];
  const value = minByUnitType.map((one) => `${one.name}: ${one.value}`).join('; ');
  const fault = { setting: 'stages.minByUnitType', value, reason: 'minimum-beyond-places' } as const;
  const place = { kind: 'stage', index, column: 'minByUnitType' } as const;
  return [settingInvalid(view, place, { ...fault, allowed: [String(places)], stage: stage.name })];
}

/** A minimum is of all who advance: where categories have places of their own nothing says whose place it takes. */
function together(view: WorkbookView, stage: Stage, index: number): Found {
  const { settings, stages } = view.competition;
  if (stage.minByUnitType === undefined) return [];
  const perCategory = settings.winnersPerCategory && index === stages.length - 1;
  const allowed = [
    ...(stage.advanceByCategory === undefined ? [] : ['stages.advance']),
    ...(perCategory ? ['winnersPerCategory'] : []),
  ];
  if (allowed.length === 0) return [];
  const value = stage.minByUnitType.map((one) => `${one.name}: ${one.value}`).join('; ');
  const fault = { setting: 'stages.minByUnitType', value, reason: 'combination', allowed, stage: stage.name } as const;
  return [settingInvalid(view, { kind: 'stage', index, column: 'minByUnitType' }, fault)];
}
