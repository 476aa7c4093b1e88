// The plenary decisions that count: those that an admin confirmed, or that were part of a decided result.
import { confirmedPlenary } from '../../domain/audit/plenary-confirmation';
import { stageStatuses, statusOf } from '../../domain/audit/stage-status';
import type { PlenaryDecision } from '../../domain/competition/plenary';
import type { ConfiguredCompetition } from '../../domain/settings/configured-competition';
import type { Finding } from '../../domain/validation/finding';
import { TABS } from '../../domain/vocabulary/words';
import { readDecisions, snapshotIn } from '../../domain/workbook/tabs/decisions';
import { digest } from '../../google/store';
import { readWritten, writtenName } from '../../google/written-tabs';
import type { History } from '../recording/run';

type Counted = { decisions: PlenaryDecision[]; findings: Finding[] };

/** What is typed and not confirmed, or was confirmed and is gone, stops its stage until an admin has looked at it. */
export function countedPlenary(
  typed: readonly PlenaryDecision[],
  { rows }: History,
  competition: ConfiguredCompetition,
): Counted {
  const { confirmed, unconfirmed, missing } = confirmedPlenary(typed, rows, digest);
  const frozen = unconfirmed.length === 0 ? [] : frozenIn(unconfirmed, rows, competition);
  const open = unconfirmed.filter((one) => !frozen.some(({ tab, cell }) => tab === one.tab && cell === one.cell));
  const stages = new Set([...open.map(({ stage }) => stage), ...missing.keys()]);
  return {
    decisions: typed.flatMap((one) =>
      [...confirmed, ...frozen].filter(({ stage, entry, cell }) => {
        return stage === one.stage && entry === one.entry && cell === one.cell;
      }),
    ),
    findings: [...stages].map((stage): Finding => {
      const own = open.filter((one) => one.stage === stage);
      const { tab = TABS.plenary[competition.settings.language], cell = null } = own[0] ?? {};
      const params = { entries: own.map(({ entry }) => entry), missing: missing.get(stage) ?? 0 };
      const place = { tab, ...(cell === null ? {} : { cell }) };
      return { code: 'PLENARY_UNCONFIRMED', severity: 'error', stage, ...place, params };
    }),
  };
}

/** Decisions that were part of a decided result which is kept unaltered: whoever decided it confirmed them. */
function frozenIn(
  unconfirmed: readonly PlenaryDecision[],
  rows: History['rows'],
  { stages, settings }: ConfiguredCompetition,
): PlenaryDecision[] {
  const statuses = stageStatuses(stages, rows);
  const isDecided = ({ stage }: PlenaryDecision): boolean => statusOf(statuses, stage)?.status === 'decided';
  if (!unconfirmed.some(isDecided)) return [];
  const kept = readDecisions(readWritten(writtenName(TABS.decisions, settings.language)).grid);
  return unconfirmed.flatMap((one): PlenaryDecision[] => {
    const status = statusOf(statuses, one.stage);
    const decided = kept.find(({ stage }) => stage === one.stage);
    const found = decided === undefined ? null : snapshotIn(decided);
    if (status?.status !== 'decided' || found === null || digest(found.canonical) !== status.hash) return [];
    const said = JSON.stringify([one.stage, one.entry, one.rank, one.reason, one.votesFor, one.votesAgainst]);
    const isKept = found.snapshot.plenary.some((row) => JSON.stringify(row) === said);
    return isKept ? [{ ...one, confirmed: { by: status.by, at: status.at } }] : [];
  });
}
