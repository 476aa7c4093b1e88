// SETTING_INVALID: prizes that differ by place where winners have no order, and prizes of places that nobody gets.

import { mostPlaces, placesOf } from '../../../ranking/places';
import type { WorkbookCheck } from '../../shared/rule';
import { settingInvalid } from './finding';

export const prizes: WorkbookCheck<'SETTING_INVALID'> = (view) => {
  const { settings, stages } = view.competition;
  const stage = stages[stages.length - 1];
  const places = (stage && mostPlaces(stage, placesOf(view.competition, stage))) ?? settings.top;
  const allowed = [String(places)];
  const given = Array.from({ length: places }, (_, index) => settings.prizes[index] ?? 0);
  const unequal = !settings.rankedWinners && given.some((amount) => amount !== given[0]);
  const fault = { setting: 'rankedWinners', value: false, reason: 'prizes-unequal', allowed } as const;
  const unused = settings.prizes.flatMap((amount, index) => (index >= places && amount ? [{ index, amount }] : []));
  return [
    ...(unequal
      ? [
          settingInvalid(
            view,
            { kind: 'setting', key: 'rankedWinners' },
            { ...fault, ...(stage && { stage: stage.name }) },
          ),
        ]
      : []),
    ...unused
      .slice(0, 1)
      .map(({ index, amount }) =>
        settingInvalid(
          view,
          { kind: 'prize', place: index + 1 },
          { setting: `prizes.${index + 1}`, value: amount, reason: 'prizes-unused', allowed, severity: 'warning' },
        ),
      ),
  ];
};
