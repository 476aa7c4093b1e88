// What documents are made from: the evaluated workbook, as far as it stands.
import { codeOf } from '../audit/code';
import { livesOf } from '../audit/life';
import type { Competition } from '../competition/competition';
import type { Finding } from '../competition/finding';
import type { ConfirmedChange, DocumentKind, Known } from '../documents';
import { shownCell, shownHeld } from '../i18n/fixes';
import { reliabilitySentences } from '../i18n/reliability';
import { winnersOf } from '../ranking/stages/winners';
import { reliabilityOf } from '../reliability';
import { coverageOf } from '../sheets/written/coverage';
import { readLedger } from './corrections';
import type { Evaluation } from './evaluate';
import type { WorkbookReading } from './read-workbook';
import type { History } from './run';

/** Errors of the rules themselves: no paper may state rules that cannot hold. */
const OF_RULES: readonly string[] = ['WEIGHTS_INVALID', 'SETTING_INVALID', 'ENTRY_DUPLICATE_CODE'];

/** The errors that stop what is made from the rules alone. */
export const ruleErrors = (findings: readonly Finding[]): Finding[] =>
  findings.filter((one) => one.severity === 'error' && OF_RULES.includes(one.code));

/** Changes of scores that their judges confirmed, for the score sheets that judges sign. */
const confirmedChanges = ({ settings }: Competition): ConfirmedChange[] =>
  readLedger(settings)
    .list.filter(({ status, criterion }) => status === 'confirmed' && criterion !== '')
    .map(({ stage, judge, entry, criterion, held, now, answeredAt }) => ({
      ...{ stage, judge, entry, criterion },
      from: shownHeld(held.cell, held.format, 'id'),
      to: shownCell(now, 'id'),
      at: answeredAt,
    }));

/**
 * Gathers what is known. `blocking`: errors that keep the result from standing; without any, and with the last stage
 * ranked, there are winners. The changes are read only for `kinds` that list them.
 */
export function knownOf(
  workbook: WorkbookReading,
  { results }: Evaluation,
  { rows }: Pick<History, 'rows'>,
  blocking: readonly Finding[],
  kinds: readonly DocumentKind[] = [],
): Known {
  const { competition, sheets } = workbook;
  const last = results[competition.stages.length - 1];
  const isStale = blocking.some((one) => one.code === 'RESULT_STALE');
  const errors = blocking.filter((one) => one.severity === 'error');
  const stands = last !== undefined && errors.length === 0;
  const lives = livesOf(competition.stages, rows);
  const decided = lives[lives.length - 1];
  let assessed: ReturnType<Known['reliability']> | null = null;
  return {
    competition,
    sheets,
    faultyTabs: new Set(errors.flatMap(({ tab }) => (tab === undefined ? [] : [tab]))),
    results: isStale ? [] : results,
    winners: stands ? winnersOf(last, competition.settings).map(({ standing }) => standing) : null,
    code: decided?.status === 'decided' ? codeOf(decided.hash) : null,
    changes: kinds.some(({ id }) => id === 'lembar-nilai') ? confirmedChanges(competition) : [],
    coverage: coverageOf(competition),
    reliability: () => {
      assessed ??= results.map((result, index) => ({
        stage: result.stage.name,
        sentences: reliabilitySentences(reliabilityOf(competition, result, results.slice(0, index)), 'id'),
      }));
      return assessed;
    },
  };
}
