// SETTING_INVALID: the outcomes of a stage name more places than there are, or nobody said whether they are nested.

import { mostPlaces, placesOf } from '../../../ranking/places';
import type { WorkbookCheck } from '../../shared/rule';
import { settingInvalid } from './finding';

export const outcomes: WorkbookCheck<'SETTING_INVALID'> = (view) =>
  view.competition.stages.flatMap((stage, index) => {
    if (stage.title === null || !('outcomes' in stage.title)) return [];
    const place = { kind: 'stage', index, column: 'title' } as const;
    const unsaid = { setting: 'stages.nestedTitles', value: '', reason: 'nesting-unsaid', severity: 'info' } as const;
    const asks =
      stage.title.outcomes.length > 1 && stage.nestedTitles === undefined ? [settingInvalid(view, place, unsaid)] : [];
    const places = mostPlaces(stage, placesOf(view.competition, stage));
    if (places === null) return asks;
    const beyond = stage.title.outcomes.filter((outcome) => outcome.places > places);
    if (beyond.length === 0) return asks;
    const value = beyond.map((outcome) => `${outcome.places}: ${outcome.name}`).join('; ');
    const fault = { setting: 'stages.title', reason: 'outcomes-beyond-cut', severity: 'warning' } as const;
    return [...asks, settingInvalid(view, place, { ...fault, value, allowed: [String(places)] })];
  });
