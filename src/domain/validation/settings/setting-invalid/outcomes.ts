// SETTING_INVALID, outcomes-beyond-cut: the outcomes of a stage name more places than there are.

import { placesOf } from '../../../ranking/places';
import type { WorkbookCheck } from '../../shared/rule';
import { settingInvalid } from './finding';

export const outcomes: WorkbookCheck<'SETTING_INVALID'> = (view) =>
  view.competition.stages.flatMap((stage, index) => {
    const places = placesOf(view.competition, stage);
    if (places === null || stage.title === null || !('outcomes' in stage.title)) return [];
    const beyond = stage.title.outcomes.filter((outcome) => outcome.places > places);
    if (beyond.length === 0) return [];
    const value = beyond.map((outcome) => `${outcome.places}: ${outcome.name}`).join('; ');
    const fault = { setting: 'stages.title', reason: 'outcomes-beyond-cut', severity: 'warning' } as const;
    const place = { kind: 'stage', index, column: 'title' } as const;
    return [settingInvalid(view, place, { ...fault, value, allowed: [String(places)] })];
  });
