// Which plenary decisions an admin has confirmed: a cell does not tell who typed into it, the history tells who confirmed it.
import type { PlenaryDecision } from '../competition/plenary';
import { type HistoryRow, hashesIn } from './history-row';

type Digest = (text: string) => string;

/** 64 bits, as the chain's. */
const LENGTH = 16;

/** Stands for all that a decision says. */
export const decisionHash = (one: PlenaryDecision, digest: Digest): string =>
  digest(
    JSON.stringify([one.stage, one.entry, one.computed, one.rank, one.reason, one.votesFor, one.votesAgainst]),
  ).slice(0, LENGTH);

export type ConfirmedPlenary = {
  confirmed: PlenaryDecision[];
  unconfirmed: PlenaryDecision[];
  /** How many decisions of a stage were confirmed and are not there as they were, by stage. */
  missing: Map<string, number>;
};

/** The newest confirmation of a stage says which of its decisions count. */
export function confirmedPlenary(
  decisions: readonly PlenaryDecision[],
  rows: readonly HistoryRow[],
  digest: Digest,
): ConfirmedPlenary {
  const newest = new Map<string, string[]>();
  const by = new Map<string, HistoryRow>();
  for (const row of rows.filter(({ action }) => action === 'plenary')) {
    newest.set(row.stage, hashesIn(row));
    for (const hash of hashesIn(row)) if (!by.has(hash)) by.set(hash, row);
  }
  const found = new Map<string, string[]>();
  const result: ConfirmedPlenary = { confirmed: [], unconfirmed: [], missing: new Map() };
  for (const one of decisions) {
    const hash = decisionHash(one, digest);
    const row = newest.get(one.stage)?.includes(hash) ? by.get(hash) : undefined;
    found.set(one.stage, [...(found.get(one.stage) ?? []), hash]);
    if (row === undefined) result.unconfirmed.push(one);
    else result.confirmed.push({ ...one, confirmed: { by: row.by, at: row.at } });
  }
  for (const [stage, hashes] of newest) {
    const missing = hashes.filter((hash) => !(found.get(stage) ?? []).includes(hash)).length;
    if (missing > 0) result.missing.set(stage, missing);
  }
  return result;
}
