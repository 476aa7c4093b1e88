// What pictures are made from: a computed stage without its judges. There is no field in which a single judge's score could come in.
import type { Language } from '../vocabulary/language';

export type PicturedEntry = {
  code: string;
  name: string;
  institution: string;
  category: string;
  rank: number;
  decidedRank?: number;
  categoryRank: number | null;
  /** The score as it is printed. */
  score: string;
  advances: boolean;
  title: string | null;
};

export type PicturedStage = {
  stage: string;
  unit: 'points' | 'mean-rank' | 'standard-score';
  /** Winners are announced without an order. */
  unordered: boolean;
  ranking: readonly PicturedEntry[];
  /** How many judges scored. */
  judges: number;
  /** Code of the locked result; null while it may still change. */
  code: string | null;
  isProvisional: boolean;
  ranges: readonly { code: string; rankLow: number | null; rankHigh: number | null }[];
  criteria: readonly { name: string; min: number; max: number }[];
  /** Mean marks by entry, in the order of the criteria; of entries with at least two judges. */
  means: Readonly<Record<string, readonly number[]>>;
};

export type PictureFacts = {
  language: Language;
  competition: string;
  government: string;
  organizer: string;
  year: string;
  /** A data address; null where the office has given none. */
  crest: string | null;
  stage: PicturedStage;
};

export const rankOf = ({ decidedRank, rank }: PicturedEntry): number => decidedRank ?? rank;

/** In the order that counts; without an order by name. */
export function inOrder({ ranking, unordered }: PicturedStage): PicturedEntry[] {
  const key = ({ name, code }: PicturedEntry): string => (name || code).toLowerCase();
  const byName = (one: PicturedEntry, other: PicturedEntry): number =>
    key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0;
  return unordered
    ? ranking.filter(({ advances }) => advances).sort(byName)
    : [...ranking].sort((one, other) => rankOf(one) - rankOf(other));
}
