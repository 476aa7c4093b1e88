// Gathers what documents are made from: the evaluated workbook and its result.
import { stageStatuses } from '../../domain/audit/stage-status';
import type { ConfirmedChange, DocumentContext, DocumentKind } from '../../domain/documents';
import type { Pictures } from '../../domain/documents/filling/pictures';
import { winnersOf } from '../../domain/ranking/stages/winners';
import { reliabilityOf } from '../../domain/reliability';
import { reliabilitySentences } from '../../domain/reliability/words/reliability';
import type { ConfiguredCompetition } from '../../domain/settings/configured-competition';
import type { Finding, FindingCode } from '../../domain/validation/finding';
import { coverageOf } from '../../domain/workbook/write/coverage';
import { readLedger } from '../checking/fixes/corrections';
import { shownBefore, shownCell } from '../checking/fixes/words/fixes';
import { hasHash, resultHash } from '../deciding/decided';
import { type Evaluation, evaluate } from '../ranking/evaluate';
import type { WorkbookReading } from '../reading/read-workbook';
import { type History, lastComputation } from '../recording/run';
import { standingFindings } from '../stages/standing-findings';
import { emblemPictures } from './emblems';

/** Errors of the rules themselves: no paper may state rules that cannot hold. */
const OF_RULES: readonly string[] = ['WEIGHTS_INVALID', 'SETTING_INVALID', 'ENTRY_DUPLICATE_CODE'];

/** The errors that stop what is made from the rules alone. */
export const ruleErrors = (findings: readonly Finding[]): Finding[] =>
  findings.filter((one) => one.severity === 'error' && OF_RULES.includes(one.code));

/** Changes of scores that their judges confirmed, for the score sheets that judges sign. */
const confirmedChanges = ({ settings }: ConfiguredCompetition): ConfirmedChange[] =>
  readLedger(settings)
    .list.filter(({ status, criterion }) => status === 'confirmed' && criterion !== '')
    .map(({ stage, judge, entry, criterion, before, now, answeredAt }) => ({
      ...{ stage, judge, entry, criterion },
      from: shownBefore(before.cell, before.format, 'id'),
      to: shownCell(now, 'id'),
      at: answeredAt,
    }));

/**
 * Gathers what is known. `blocking`: errors that keep the result from standing; without any, and with the last stage
 * ranked, there are winners. The changes are read only for `kinds` that list them.
 */
export function documentContextOf(
  workbook: WorkbookReading,
  { results }: Evaluation,
  { rows }: Pick<History, 'rows'>,
  blocking: readonly Finding[],
  kinds: readonly DocumentKind[] = [],
  pictures: Pictures = new Map(),
): DocumentContext {
  const { competition, sheets } = workbook;
  const last = results[competition.stages.length - 1];
  const isStale = blocking.some((one) => one.code === 'RESULT_STALE');
  const errors = blocking.filter((one) => one.severity === 'error');
  const stands = last !== undefined && errors.length === 0;
  const statuses = stageStatuses(competition.stages, rows);
  const decided = statuses[statuses.length - 1];
  let assessed: ReturnType<DocumentContext['reliability']> | null = null;
  return {
    competition,
    sheets,
    faultyTabs: new Set(errors.flatMap(({ tab }) => (tab === undefined ? [] : [tab]))),
    results: isStale ? [] : results,
    winners: stands ? winnersOf(last, competition.settings).map(({ standing }) => standing) : null,
    code: decided?.status === 'decided' ? decided.code : null,
    hash: decided?.status === 'decided' ? decided.hash : null,
    codes: new Map(statuses.flatMap(({ stage, status, code }) => (status === 'decided' ? [[stage, code]] : []))),
    changes: kinds.some(({ id }) => id === 'lembar-nilai') ? confirmedChanges(competition) : [],
    pictures,
    coverage: coverageOf(competition),
    reliability: () => {
      assessed ??= results.flatMap((result, index) => {
        // Judges who score different things cannot be compared.
        if (result.panel.byCriterion !== undefined) return [];
        const found = reliabilityOf(competition, result, results.slice(0, index));
        // Nearness to the cut would reveal an order among winners, where the rules give none.
        const hidesOrder = result.last && !competition.settings.rankedWinners;
        const printed = hidesOrder
          ? { ...found, gap: null, methods: [], verdict: { ...found.verdict, contested: [] } }
          : found;
        return [{ stage: result.stage.name, sentences: reliabilitySentences(printed, 'id') }];
      });
      return assessed;
    },
  };
}

/** Findings that only warn elsewhere, but leave nobody to be named a winner. */
const STOPPING: readonly FindingCode[] = ['TIE_AT_CUT', 'STAGE_NOT_BEGUN', 'RESULT_STALE'];

/** What documents of some kinds are made from now, with what was found on the way; `blocking` holds what they wait for. */
export function surveyed(workbook: WorkbookReading, history: History, kinds: readonly DocumentKind[]) {
  const evaluation = evaluate(workbook, { provisional: false });
  const hash = resultHash(workbook);
  const blocking = [
    ...evaluation.findings,
    ...standingFindings(workbook, history),
    ...staleness(history, workbook),
  ].map((one): Finding => (STOPPING.includes(one.code) ? { ...one, severity: 'error' } : one));
  const pictures = emblemPictures(workbook.competition.settings.language);
  const context = documentContextOf(workbook, evaluation, history, blocking, kinds, pictures);
  return { findings: evaluation.findings, blocking, hash, context };
}

/** Documents must not say other than the ranking in the workbook, which people have read; without one they are the first. */
function staleness({ rows }: History, workbook: WorkbookReading): Finding[] {
  const last = lastComputation(rows);
  if (last === undefined || hasHash(workbook, last.hash)) return [];
  return [{ code: 'RESULT_STALE', severity: 'error', params: { computed: last.at } }];
}
