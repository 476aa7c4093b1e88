// Whether the headers of a block say whose a column is: judges over criteria, or criteria over judges.
import { headerRole } from '../../vocabulary/column-headers';
import { namesCriterion } from '../../vocabulary/criterion-words';
import { nameKey } from '../../vocabulary/keys';
import { isScorePart } from '../../vocabulary/score-parts';
import { criterionHeader, maximumIn } from '../read/criterion-header';
import { isOverJudges, judgeAndRest, judgeLabel } from '../recognize/shared/judge-label';
import type { HeaderBlock } from './header-block';
import { isNaming } from './header-names';

const PERSON = /^(?:pak|bpk|bapak|bu|ibu|mas|mbak|sdri?|h|hj|drs?|dra|ir|prof|mr|mrs|ms)\.?\s+\p{L}/iu;
const DEGREE = /,\s*(?:[SM]\.\s?\p{L}|SH|SE|MM|MSi|MPd)/u;

/** True where the headers name judges, or groups hold mostly the same names: then they say whose a column is, not what it is. */
export function areJudges(block: HeaderBlock, others: readonly HeaderBlock[]): boolean {
  const inOneHeader = block.columns.flatMap(({ text }) => judgeLabel(text) ?? judgeAndRest(text)?.label ?? []);
  if (new Set(inOneHeader.map(nameKey)).size > 1) return true;
  if (block.columns.some(({ groups }) => groups.some((one) => judgeLabel(one) !== null || isOverJudges(one))))
    return true;
  const groups = namesUnder(block);
  const shared = [...groups.values()].flatMap((names, index, all) =>
    all.slice(index + 1).flatMap((other) => {
      const both = [...names].filter((name) => other.has(name));
      return both.length * 2 > Math.min(names.size, other.size) ? both : [];
    }),
  );
  if (shared.length === 0) return false;
  return !shared.every(isScorePart) || !areCriteria([...groups.keys()], new Set(shared.filter(isNumber)), others);
}

/** What stands under each group, without the numbers in it. */
function namesUnder({ columns }: HeaderBlock): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const { text, groups: over } of columns)
    for (const group of over.filter(isNaming))
      groups.set(
        group,
        (groups.get(group) ?? new Set()).add(
          text
            .replace(/\d+(?:[.,]\d+)?\s*%/g, '')
            .toLowerCase()
            .trim(),
        ),
      );
  return groups;
}

const isNumber = (part: string): boolean => headerRole(part) !== 'text';

/** Groups over "Skor" and "Nilai": criteria where one sounds like it, is weighed, has two numbers, or stands on other tabs too. */
function areCriteria(groups: readonly string[], numbers: ReadonlySet<string>, others: readonly HeaderBlock[]): boolean {
  if (groups.some((group) => PERSON.test(group) || DEGREE.test(group))) return false;
  const isOnAnother = others.some((other) => {
    const keys = new Set(other.columns.flatMap((one) => one.groups.map(nameKey)));
    return groups.every((group) => keys.has(nameKey(group)));
  });
  const isCriterion = (group: string): boolean =>
    namesCriterion(group) || criterionHeader(group).weight !== null || maximumIn(group) !== null;
  return isOnAnother || numbers.size > 1 || groups.some(isCriterion);
}
