// The self-test: what the add-on assumes of Google, tried on a scratch tab and a scratch folder, told in a tab of its own.
import { TABS } from '../../domain/vocabulary/words';
import { isMarked, tableContent } from '../../domain/workbook/write/tab-content';
import { CHECK_IDS } from '../../google/self-test/list';
import { type CheckResult, expectedOf, runCheck } from '../../google/self-test/run';
import { removeLeftovers } from '../../google/self-test/scratch';
import { readTab, tabNames } from '../../google/spreadsheet';
import { writeTab } from '../../google/written-tabs';
import { keepersOf } from '../guarding/admins';
import { languageOfUser, replying, requireAdmin } from '../reply';
import type { Reply } from '../server';
import { selfTestWords } from './words';

/** A call ends after six minutes; the next one goes on. */
const TIME_BUDGET_MS = 3 * 60 * 1000;

const DATA = 5;

type SelfTestAnswer = { tab: string; done: number; all: number; differing: number };

/** Goes on where an earlier call of it ended; begins anew where that had done all. */
export function selfTest(): Reply<SelfTestAnswer> {
  return replying(() => {
    const end = Date.now() + TIME_BUDGET_MS;
    requireAdmin();
    removeLeftovers();
    const tab = TABS.selfTest[languageOfUser()];
    const before = earlierResults(tab);
    const results = before.length < CHECK_IDS.length ? before : [];
    for (const id of CHECK_IDS) {
      if (Date.now() > end) break;
      if (!results.some((one) => one.id === id)) results.push(runCheck(id));
    }
    writeReport(tab, results);
    const differing = results.filter((one) => one.isExpected === false).length;
    return { tab, done: results.length, all: CHECK_IDS.length, differing };
  });
}

/** What stands in the report, which nobody but an admin could have written in; nothing of what cannot be read. */
function earlierResults(tab: string): CheckResult[] {
  const grid = tabNames().includes(tab) ? readTab(tab) : null;
  if (grid === null || !isMarked(grid)) return [];
  return grid.values.flatMap((row) => {
    try {
      const one = JSON.parse(String(row[DATA] ?? '')) as CheckResult | null;
      return one !== null && CHECK_IDS.includes(one.id) ? [one] : [];
    } catch {
      return [];
    }
  });
}

function writeReport(tab: string, results: readonly CheckResult[]): void {
  const words = selfTestWords(languageOfUser());
  const verdict = ({ isExpected }: CheckResult): string =>
    isExpected === null ? words.fact : isExpected ? words.good : words.differs;
  const columns = [
    { header: words.columns.check, width: 300, value: ({ id }: CheckResult) => words.checks[id] },
    { header: words.columns.result, width: 90, value: verdict },
    { header: words.columns.found, width: 320, value: ({ value }: CheckResult) => JSON.stringify(value) },
    {
      header: words.columns.expected,
      width: 320,
      value: ({ id, isExpected }: CheckResult) => (isExpected === null ? '' : JSON.stringify(expectedOf(id))),
    },
    { header: words.columns.ms, width: 90, value: ({ ms }: CheckResult) => ms.all ?? 0 },
    { header: words.columns.data, width: 120, value: (one: CheckResult) => JSON.stringify(one) },
  ];
  const content = tableContent(tab, words.title, words.origin, columns, results, 1);
  writeTab(
    content,
    keepersOf({ admins: [] }, () => false),
  );
}
