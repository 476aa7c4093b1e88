// SETTING_INVALID: each category has its own winners, but an entry has no category, or is the only one of its category.
import { entryLabel } from '../../../competition/entry-label';
import { placesOf } from '../../../ranking/places';
import { nameKey } from '../../../vocabulary/keys';
import type { FindingOf } from '../../finding';
import type { WorkbookCheck } from '../../shared/rule';
import type { WorkbookView } from '../../shared/workbook-view';
import { settingInvalid } from './finding';

/** Blank ones are one finding that stops the last stage: nothing says where such an entry competes. */
export const categories: WorkbookCheck<'SETTING_INVALID'> = (view) => {
  const { entries, settings, stages } = view.competition;
  if (!settings.winnersPerCategory) return oneWinnerEach(view);
  const running = entries
    .map((entry, index) => ({ entry, index, key: nameKey(entry.category) }))
    .filter(({ entry }) => entry.status === 'running');
  const place = ({ index }: (typeof running)[number]) => ({ kind: 'entry', index, column: 'category' }) as const;
  const setting = 'entries.category';

  const blank = running.filter(({ key }) => key === '');
  const unplaced = blank.map(({ entry }) => entryLabel(entry));
  const stage = stages[stages.length - 1]?.name ?? '';
  const fault = { setting, value: '', reason: 'category-blank', allowed: unplaced, stage } as const;

  const sizes = new Map<string, number>();
  for (const { key } of running) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  const alone = sizes.size < 2 ? [] : running.filter(({ key }) => key !== '' && sizes.get(key) === 1);
  return [
    ...blank.slice(0, 1).map((one) => settingInvalid(view, place(one), fault)),
    ...alone.map((one) => {
      const value = one.entry.category;
      return settingInvalid(view, place(one), { setting, value, reason: 'category-alone', severity: 'warning' });
    }),
  ];
};

/** As many winners as categories: it may be that each was to have one. */
function oneWinnerEach(view: WorkbookView): FindingOf<'SETTING_INVALID'>[] {
  const { entries, stages } = view.competition;
  const stage = stages[stages.length - 1];
  const categories = new Set(entries.map(({ category }) => nameKey(category)).filter((key) => key !== ''));
  if (stage === undefined || stage.advanceByCategory !== undefined) return [];
  if (categories.size < 2 || placesOf(view.competition, stage) !== categories.size) return [];
  const fault = { value: '', reason: 'winner-each', allowed: [String(categories.size)], severity: 'info' } as const;
  return [
    settingInvalid(view, { kind: 'setting', key: 'winnersPerCategory' }, { setting: 'winnersPerCategory', ...fault }),
  ];
}
