// Verifies the workbook against a sealed evidence file: what an insider rewrites in the workbook still stands there.
import { changesBetween } from '../../domain/audit/changes';
import { type Evidence, readEvidence, shortSeal } from '../../domain/audit/evidence';
import { printedChanges, printedOf } from '../../domain/audit/printed';
import { asCounted, RULES_VERSION, snapshotOf } from '../../domain/audit/snapshot';
import { stageStatuses, statusOf } from '../../domain/audit/stage-status';
import { decidedRank } from '../../domain/competition/plenary';
import { testimonyIn } from '../../domain/workbook/tabs/decisions';
import { digest } from '../../google/store';
import type { Evaluation } from '../ranking/evaluate';
import type { WorkbookReading } from '../reading/read-workbook';
import { located } from './changes';
import { readDecided } from './decided';
import type { Discrepancy } from './words/verify';

/** What is printed beside a decided result, against what was kept when it was decided. */
export function printedDiscrepancies(workbook: WorkbookReading): Discrepancy[] {
  const { competition, history } = workbook;
  const statuses = stageStatuses(competition.stages, history.rows);
  return readDecided(competition.settings.language).flatMap((decided): Discrepancy[] => {
    const testimony = testimonyIn(decided);
    const isStanding = statusOf(statuses, decided.stage)?.hash === decided.hash;
    return testimony === null || !isStanding ? [] : sincePrinted(workbook, testimony);
  });
}

function sincePrinted(
  { competition, sheets }: WorkbookReading,
  { stage, printed }: Pick<Evidence, 'stage' | 'printed'>,
) {
  const names = competition.stages.map(({ name }) => name);
  const now = printedOf(competition, sheets, names.slice(0, names.indexOf(stage) + 1));
  return printedChanges(printed, now).map((params): Discrepancy => {
    const sheet = sheets.find((one) => one.stage === params.names[0] && one.judge === params.names[1]);
    return { code: 'PRINTED_CHANGED', stage, ...(sheet === undefined ? {} : { tab: sheet.tab }), params };
  });
}

/** Everything in which the workbook differs from the evidence. `told`: what verifying it has found by itself. */
export function evidenceDiscrepancies(
  workbook: WorkbookReading,
  { results }: Evaluation,
  text: string,
  told: readonly Discrepancy[],
): Discrepancy[] {
  const read = readEvidence(text, digest);
  if (read === null || !read.isSealed) return [{ code: 'EVIDENCE_DAMAGED', params: { isEvidence: read !== null } }];
  const { evidence, seal } = read;
  const { competition, history } = workbook;
  const { stage, code, at } = evidence;
  const status = statusOf(stageStatuses(competition.stages, history.rows), stage);
  const row = history.rows.find((one) => one.action === 'decide' && one.stage === stage && one.hash === evidence.hash);
  const isRecorded = row?.detail.includes(shortSeal(seal)) === true;
  const isFollowed =
    evidence.history.rows === 0 || history.links[evidence.history.rows - 1]?.chain === evidence.history.end;
  const { sheets, typedDecisions } = workbook;
  const now = asCounted({
    ...snapshotOf(competition, sheets, typedDecisions, stage, evidence.counted.version),
    version: RULES_VERSION,
  });
  const known = new Set(told.map((one) => JSON.stringify([one.code, one.params])));
  const fresh = (found: Discrepancy[]): Discrepancy[] =>
    found.filter((one) => !known.has(JSON.stringify([one.code, one.params])));
  return [
    ...(status?.hash === evidence.hash && isRecorded
      ? []
      : [{ code: 'EVIDENCE_UNRECORDED' as const, stage, params: { code, at, present: status?.code || null } }]),
    ...(isFollowed
      ? []
      : [{ code: 'EVIDENCE_HISTORY' as const, tab: history.name, params: { rows: evidence.history.rows } }]),
    ...fresh(
      changesBetween(evidence.counted, now)
        .map((change) => located(change, workbook))
        .map((change): Discrepancy => ({ code: 'CHANGED', stage, tab: change.tab, cell: change.cell, params: change })),
    ),
    ...fresh(sincePrinted(workbook, evidence)),
    ...rankingDiscrepancies(results, evidence),
  ];
}

/** Ranks and who advances, as they are computed now. */
function rankingDiscrepancies(results: Evaluation['results'], { stage, ranking }: Evidence): Discrepancy[] {
  const result = results.find((one) => one.stage.name === stage);
  if (result === undefined) return [];
  const now = new Map(result.standings.map((one) => [one.entry.code, one]));
  return ranking.flatMap(({ code, rank, advances }): Discrepancy[] => {
    const standing = now.get(code);
    const isSame = standing !== undefined && decidedRank(standing) === rank && standing.advances === advances;
    const params = { code, rank, now: standing === undefined ? null : decidedRank(standing) };
    return isSame ? [] : [{ code: 'EVIDENCE_RANK', stage, params }];
  });
}
