// The evidence of a decided result: everything that counted, what came of it and who said so, under one seal.
import type { Printed } from './printed';
import type { Snapshot } from './snapshot';

const FORMAT = 'lembar-juri-evidence';
const VERSION = 1;

/** The signed minutes, as the office names them. */
export type Minutes = { number: string; link: string };

/** What an admin said that the plenary decided. */
type ConfirmedDecision = { stage: string; entry: string; rank: number; by: string; at: string };

/** The result beside what counted for it. */
export type Testimony = {
  stage: string;
  code: string;
  hash: string;
  at: string;
  by: string;
  method: string;
  rulesVersion: string;
  minutes: Minutes | null;
  /** The history up to the decision: how many rows, and the seal of the newest. */
  history: { rows: number; end: string };
  plenary: ConfirmedDecision[];
  /** In the order that counts; the score as printed. */
  ranking: { rank: number; code: string; score: string; advances: boolean; title: string }[];
  printed: Printed;
};

export type Evidence = Testimony & { format: string; version: number; counted: Snapshot };

type Digest = (text: string) => string;

/** Canonical JSON; the seal stands last and is the SHA-256 of all before it. */
export function evidenceText(testimony: Testimony, counted: Snapshot, digest: Digest): { text: string; seal: string } {
  const evidence: Evidence = { format: FORMAT, version: VERSION, ...testimony, counted };
  const seal = digest(JSON.stringify(evidence));
  return { text: JSON.stringify({ ...evidence, seal }), seal };
}

/** The seal as the history records it. */
export const shortSeal = (seal: string): string => seal.slice(0, 16);

/** null where a file is no evidence; `isSealed`: it is as it was written. */
export function readEvidence(
  text: string,
  digest: Digest,
): { evidence: Evidence; seal: string; isSealed: boolean } | null {
  try {
    const { seal, ...evidence } = JSON.parse(text) as Evidence & { seal: string };
    const lists = [evidence.counted.sheets, evidence.ranking, evidence.plenary, evidence.printed.judges];
    if (evidence.format !== FORMAT || evidence.version !== VERSION || !lists.every(Array.isArray)) return null;
    return { evidence, seal, isSealed: digest(JSON.stringify(evidence)) === seal };
  } catch {
    return null;
  }
}
