// An entry's profile: its mean on each criterion of a stage, beside the median of all entries.
import { compare, mean, median, toFixed } from '../../ranking/exact';
import type { StageResult, Standing } from '../../ranking/result';
import type { Settings } from '../../settings/settings';
import { decimal } from '../../vocabulary/format';
import type { Fields } from './fields';
import { oneLine } from './text';

const WORDS = {
  id: { above: 'di atas median', same: 'sama dengan median', below: 'di bawah median' },
  en: { above: 'above the median', same: 'at the median', below: 'below the median' },
};

/** Among fewer entries the median all but is somebody else's score. */
const FEWEST = 5;

type Profile = (standing: Standing, settings: Settings) => Fields[];

const prepared = new WeakMap<StageResult, Profile>();

/** Whether there are enough entries for a median that reveals nobody's score. */
export const hasMedian = ({ standings }: StageResult): boolean => standings.length >= FEWEST;

/**
 * The profiles of a stage, with the mean of an entry's counted marks on each criterion; median and standing are "–" among
 * fewer than five entries.
 */
export function profilesOf(result: StageResult): Profile {
  const profile = prepared.get(result) ?? prepare(result);
  prepared.set(result, profile);
  return profile;
}

function prepare(result: StageResult): Profile {
  const { panel, standings } = result;
  const meanOf = (code: string, index: number) => {
    const marks = [...(panel.readings.get(code) ?? new Map()).values()].flatMap((one) => one.marks[index] ?? []);
    return marks.length === 0 ? null : mean(marks);
  };
  const medians = panel.criteria.map((_, index) => {
    const means = standings.flatMap(({ entry }) => meanOf(entry.code, index) ?? []);
    return means.length === 0 || !hasMedian(result) ? null : median(means);
  });
  return ({ entry }, { language, decimals }) => {
    const words = WORDS[language];
    return panel.criteria.flatMap((criterion, index) => {
      const [own, middle] = [meanOf(entry.code, index), medians[index] ?? null];
      if (own === null) return [];
      const than = middle === null ? 0 : compare(own, middle);
      return [
        {
          kriteria: oneLine(criterion.name),
          nilai: decimal(toFixed(own, decimals), language),
          median: middle === null ? '–' : decimal(toFixed(middle, decimals), language),
          maksimum: decimal(String(criterion.max), language),
          kedudukan: middle === null ? '–' : than > 0 ? words.above : than < 0 ? words.below : words.same,
        },
      ];
    });
  };
}
