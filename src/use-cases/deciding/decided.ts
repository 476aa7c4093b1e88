// Decided results: what counted then, and what has changed since.
import { changesBetween } from '../../domain/audit/changes';
import {
  asCounted,
  RULES_VERSION,
  RULES_VERSIONS,
  snapshotOf,
  snapshotText,
  wholeSnapshotText,
} from '../../domain/audit/snapshot';
import type { StageStatus } from '../../domain/audit/stage-status';
import type { Change } from '../../domain/competition/change';
import type { Finding } from '../../domain/validation/finding';
import type { Language } from '../../domain/vocabulary/language';
import { TABS } from '../../domain/vocabulary/words';
import { type Decided, readDecisions, snapshotIn } from '../../domain/workbook/tabs/decisions';
import { digest } from '../../google/store';
import { readWritten, writtenName } from '../../google/written-tabs';
import type { WorkbookReading } from '../reading/read-workbook';
import { located } from './changes';

/** What was hashed of a reading, by version and last stage: a national year is 80,000 marks long. */
const hashes = new WeakMap<WorkbookReading, Map<string, string>>();

/** The hash over everything that counts, of the whole competition or up to a stage, as a version of the rules has it. */
export function resultHash(workbook: WorkbookReading, through?: string, version = RULES_VERSION): string {
  const { competition, sheets, decisions } = workbook;
  const known = hashes.get(workbook) ?? new Map<string, string>();
  hashes.set(workbook, known);
  const last = through ?? competition.stages[competition.stages.length - 1]?.name ?? '';
  const key = `${version} ${last}`;
  const hash = known.get(key) ?? digest(snapshotText(competition, sheets, decisions, last, version));
  known.set(key, hash);
  return hash;
}

/** Whether the workbook as it stands has this hash, by the present rules. */
export function hasHash(workbook: WorkbookReading, hash: string, through?: string): boolean {
  if (resultHash(workbook, through) === hash) return true;
  const { competition, sheets, decisions } = workbook;
  const last = through ?? competition.stages[competition.stages.length - 1]?.name ?? '';
  const texts = [snapshotText, wholeSnapshotText].map((text) => text(competition, sheets, decisions, last));
  // Only numbers with more decimals than count make two texts.
  return texts[0] !== texts[1] && digest(texts[1] ?? '') === hash;
}

/** The version of the rules in which the workbook as it stands has this hash; null where it has it in none. */
export const versionOf = (workbook: WorkbookReading, hash: string, through?: string): number | null =>
  RULES_VERSIONS.find((version) => resultHash(workbook, through, version) === hash) ??
  (hasHash(workbook, hash, through) ? RULES_VERSION : null);

/** Reads the decided results. */
export const readDecided = (language: Language): Decided[] =>
  readDecisions(readWritten(writtenName(TABS.decisions, language)).grid);

/** What has changed since a result was decided; null where what counted then cannot be read any more. */
export function changesSince(workbook: WorkbookReading, decided: Decided | undefined, hash: string): Change[] | null {
  const kept = decided === undefined ? null : snapshotIn(decided);
  if (decided === undefined || kept === null || digest(kept.canonical) !== hash) return null;
  // As typed: what nobody has confirmed since is a change like any other.
  const { competition, sheets, typedDecisions: decisions } = workbook;
  // What counts only since a later version did not change: that the version is another is all there is to say.
  const now = snapshotOf(competition, sheets, decisions, decided.stage, kept.snapshot.version);
  const counted = asCounted({ ...now, version: RULES_VERSION });
  return changesBetween(asCounted(kept.snapshot), counted).map((change) => located(change, workbook));
}

/** One warning per decided stage whose result no longer is what was decided, with every change. */
export function staleDecisions(workbook: WorkbookReading, statuses: readonly StageStatus[]): Finding[] {
  const decided = statuses.filter((one) => one.status === 'decided');
  const stale = decided.filter(({ stage, hash }) => !hasHash(workbook, hash, stage));
  if (stale.length === 0) return [];
  const kept = readDecided(workbook.competition.settings.language);
  const reported = new Set<string>();
  return stale.flatMap(({ stage, at, hash, code }): Finding[] => {
    const own = kept.find((one) => one.stage === stage && one.hash === hash);
    const changes = (changesSince(workbook, own, hash) ?? []).filter((change) => !reported.has(JSON.stringify(change)));
    for (const change of changes) reported.add(JSON.stringify(change));
    const { tab, cell } = changes.find((change) => change.tab !== undefined) ?? {};
    const place = { ...(tab === undefined ? {} : { tab }), ...(cell === undefined ? {} : { cell }) };
    const params = { computed: at, decided: { code, changes } };
    return [{ code: 'RESULT_STALE', severity: 'warning', stage, ...place, params }];
  });
}
