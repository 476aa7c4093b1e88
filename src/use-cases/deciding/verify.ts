// Verifies a result: recomputes everything from the judges' cells and reports what differs from the decided or computed
// one.
import * as z from 'zod/mini';
import { historyDoubts } from '../../domain/audit/history-doubts';
import type { HistoryRow } from '../../domain/audit/history-row';
import { RULES_VERSION } from '../../domain/audit/snapshot';
import { stageStatuses } from '../../domain/audit/stage-status';
import { findingSentence } from '../../domain/validation/finding';
import type { Grid } from '../../domain/vocabulary/cell';
import { TABS } from '../../domain/vocabulary/words';
import { readableTime, textOf } from '../../domain/workbook/read/cells';
import { rankingTabName } from '../../domain/workbook/tab-names';
import { differencesOf, runOf, type TabDifference } from '../../domain/workbook/write/compare';
import type { TabContent } from '../../domain/workbook/write/tab-content';
import { digest, recall } from '../../google/store';
import { readWritten, writtenName } from '../../google/written-tabs';
import type { VerifyAnswer } from '../answers';
import { type Evaluation, evaluate } from '../ranking/evaluate';
import { explainResults } from '../ranking/explanations';
import { rankingContents } from '../ranking/written-tabs';
import { readWorkbook, type WorkbookReading } from '../reading/read-workbook';
import { CHAIN_END, type History, lastComputation } from '../recording/run';
import { replying, requested, requireAdmin } from '../reply';
import type { Reply } from '../server';
import { messages } from '../words/messages';
import { changesSince, readDecided, versionOf } from './decided';
import { documentDiscrepancies } from './verify-documents';
import { evidenceDiscrepancies, printedDiscrepancies } from './verify-evidence';
import { fileDiscrepancies } from './verify-files';
import { shownDiscrepancies } from './verify-shown';
import { type Discrepancy, discrepancySentence } from './words/verify';

const verifyRequest = z.optional(z.object({ evidence: z.optional(z.string()) }));

/** Answers with every difference, from an evidence file too where one is given; reads everything and changes nothing. */
export function verifyResult(request?: unknown): Reply<VerifyAnswer> {
  return replying(() => {
    const { evidence } = requested(verifyRequest, request) ?? {};
    requireAdmin();
    const workbook = readWorkbook('all');
    const { competition } = workbook;
    const { language } = competition.settings;
    const evaluation = evaluate(workbook, { provisional: false });
    const { history } = workbook;
    const decided = stageStatuses(competition.stages, history.rows).filter((one) => one.status === 'decided');
    const last = lastComputation(history.rows);
    const own: Discrepancy[] = [
      ...(decided.length === 0 && last === undefined ? [{ code: 'NOTHING_DECIDED' as const, params: null }] : []),
      ...ofScores(workbook, history),
      ...printedDiscrepancies(workbook),
      ...ofErrors(evaluation),
      ...ofRankings(workbook, evaluation, history),
      ...ofHistory(history),
      ...shownDiscrepancies(workbook),
      ...documentDiscrepancies(workbook, evaluation, history),
      ...fileDiscrepancies(workbook),
    ];
    const found = [
      ...own,
      ...(evidence === undefined ? [] : evidenceDiscrepancies(workbook, evaluation, evidence, own)),
    ];
    return {
      ok: found.length === 0,
      decided: decided.map(({ stage, at, by, code }) => ({ stage, at, by, code })),
      computed: last === undefined ? null : { at: last.at, by: last.by },
      differences: found.map((one) => ({
        code: one.code,
        stage: one.stage ?? null,
        tab: one.tab ?? null,
        cell: one.cell ?? null,
        message:
          one.code === 'RANKING_STOPPED' ? findingSentence(one.params, language) : discrepancySentence(one, language),
      })),
    };
  });
}

/** What counts, against what was kept when it was decided; where nothing was, against the last computation. */
function ofScores(workbook: WorkbookReading, { rows }: History): Discrepancy[] {
  const { stages, settings } = workbook.competition;
  const statuses = stageStatuses(stages, rows);
  const kept = readDecided(settings.language);
  const told = new Set<string>();
  const changed = statuses.flatMap(({ stage, status, hash, at, by, code }): Discrepancy[] => {
    if (status !== 'decided') return [];
    const own = kept.find((one) => one.stage === stage);
    const changes = changesSince(workbook, own, hash);
    const isSame = versionOf(workbook, hash, stage) !== null;
    const damaged: Discrepancy[] =
      changes === null
        ? [
            {
              code: 'DECISION_DAMAGED',
              stage,
              tab: writtenName(TABS.decisions, settings.language),
              params: { at, isSame },
            },
          ]
        : [];
    const recorded = [code, readableTime(at), by].join(', ');
    const written = own === undefined ? recorded : [own.code, own.at, own.by].join(', ');
    if (written !== recorded) {
      const tab = writtenName(TABS.decisions, settings.language);
      damaged.push({ code: 'DECISION_MISLABELLED', stage, tab, params: { written, recorded } });
    }
    const fresh = (changes ?? []).filter((change) => !told.has(JSON.stringify(change)));
    for (const change of fresh) told.add(JSON.stringify(change));
    return [
      ...damaged,
      ...fresh.map(
        (change): Discrepancy => ({ code: 'CHANGED', stage, tab: change.tab, cell: change.cell, params: change }),
      ),
    ];
  });
  // Decisions in the hidden tab whose stage the history no longer mentions.
  const unrecorded = kept
    .filter((one) => !rows.some((row) => row.action === 'decide' && row.stage === one.stage && row.hash === one.hash))
    .map(
      (one): Discrepancy => ({ code: 'DECISION_UNRECORDED', stage: one.stage, params: { code: one.code, at: one.at } }),
    );
  const last = lastComputation(rows);
  // What is decided was compared value by value; what is scored after it changes, as it should.
  const after = statuses.slice(1 + statuses.map(({ status }) => status).lastIndexOf('decided'));
  const isCovered = after.length < statuses.length && after.every(({ status }) => status === 'open');
  return [...changed, ...unrecorded, ...(isCovered || last === undefined ? [] : sinceComputed(workbook, last))];
}

/** Whether the workbook still is what was computed last, and if so by which version of the rules. */
function sinceComputed(workbook: WorkbookReading, { at, hash }: HistoryRow): Discrepancy[] {
  const version = versionOf(workbook, hash);
  if (version === RULES_VERSION) return [];
  if (version === null) return [{ code: 'CHANGED_SINCE_COMPUTED', params: { at } }];
  return [{ code: 'COMPUTED_BY_EARLIER_RULES', params: { at, version, present: RULES_VERSION } }];
}

const ofErrors = ({ findings }: Evaluation): Discrepancy[] =>
  findings
    .filter((one) => one.severity === 'error' && one.code !== 'HISTORY_BROKEN')
    .map(
      (one): Discrepancy => ({ code: 'RANKING_STOPPED', stage: one.stage, tab: one.tab, cell: one.cell, params: one }),
    );

/** Every ranking tab, row by row, against what the judges' cells give now. */
function ofRankings(workbook: WorkbookReading, { results }: Evaluation, { rows }: History): Discrepancy[] {
  const { competition } = workbook;
  const last = lastComputation(rows);
  const run = {
    id: last?.run ?? '',
    at: last?.at ?? '',
    by: last?.by ?? '',
    hash: last?.hash ?? '',
    provisional: false,
  };
  const { stages, settings } = competition;
  const open = stageStatuses(stages, rows).flatMap(({ status }, index) => (status === 'open' ? [stages[index]!] : []));
  // A stage that is still judged need not have a ranking, nor then the whole.
  const unwritten = new Set(open.map((stage) => rankingTabName(stage, stages, settings.language)));
  if (open.length > 0) unwritten.add(TABS.finalRanking[settings.language]);
  const words = messages(competition.settings.language).tabs;
  const facts = [
    words.computed(run.at, run.by, run.id),
    words.method(competition.settings.method),
    words.hash(run.hash),
  ];
  const expected = rankingContents(competition, results, explainResults(competition, results), run);
  return expected.flatMap((content): Discrepancy[] => {
    const { name, grid } = readWritten(content.name);
    if (unwritten.has(content.name) && !isRanking(grid, content)) return [];
    if (grid === null) return last === undefined ? [] : [{ code: 'RANKING_MISSING', tab: name, params: null }];
    const writtenBy = runOf(grid);
    const isKnown = writtenBy !== null && rows.some((row) => row.run === writtenBy);
    return [
      ...(isKnown ? titleOf(name, grid, content) : [{ code: 'RANKING_UNRECORDED' as const, tab: name, params: null }]),
      ...(writtenBy === last?.run ? originOf(name, grid, facts) : []),
      ...differencesIn(name, differencesOf(grid, content)),
    ];
  });
}

/** Whether a tab holds a ranking and not merely the notice that there is none. */
const isRanking = (grid: Grid | null, { values, headerRow }: TabContent): boolean =>
  grid !== null && textOf(grid.values[headerRow]?.[0]) === textOf(values[headerRow]?.[0]);

/** What stands above a ranking says when, by whom and how it was computed. */
function originOf(tab: string, grid: Grid, facts: readonly string[]): Discrepancy[] {
  const written = textOf(grid.values[1]?.[0]);
  if (facts.every((fact) => written.includes(fact))) return [];
  return [{ code: 'RANKING_ORIGIN', tab, cell: 'A2', params: { expected: facts.join(' · ') } }];
}

/** The title that is printed on top, of which competition and stage the ranking is. */
function titleOf(tab: string, grid: Grid, { values }: TabContent): Discrepancy[] {
  const [written, expected] = [textOf(grid.values[0]?.[0]), textOf(values[0]?.[0])];
  return written === expected ? [] : [{ code: 'RANKING_TITLE', tab, cell: 'A1', params: { written, expected } }];
}

const MAX_EXAMPLES = 10;

/** The first differences of a tab, and how many more there are. */
function differencesIn(tab: string, all: readonly TabDifference[]): Discrepancy[] {
  const told = all.slice(0, MAX_EXAMPLES).map((one): Discrepancy => {
    return { code: 'RANKING_ROW', tab, cell: 'cell' in one ? one.cell : undefined, params: one };
  });
  const count = all.length - told.length;
  return count === 0 ? told : [...told, { code: 'RANKING_MORE', tab, params: { count } }];
}

/** The chain of the history, and whether its newest row is still there. */
function ofHistory({ name, links }: History): Discrepancy[] {
  const { breaks, cut } = historyDoubts(links, recall(CHAIN_END), digest);
  const rows = breaks.map(({ row, reason }): Discrepancy => {
    return { code: 'HISTORY_ROW', tab: name, cell: `A${row + 1}`, params: { row: row + 1, reason } };
  });
  return [...rows, ...(cut === null ? [] : [{ code: 'HISTORY_CUT' as const, tab: name, params: null }])];
}
