// The plenary's decision about an entry's rank; it is kept beside the computed rank and never replaces it.

export type PlenaryDecision = {
  /** Name of the stage. */
  stage: string;
  /** Code of the entry. */
  entry: string;
  /** The computed rank that the plenary had before it; null where its row does not say. */
  computed: number | null;
  /** The decided rank. */
  rank: number;
  reason: string;
  votesFor: number | null;
  votesAgainst: number | null;
  /** The admin who said that the plenary decided so, and when; absent as long as nobody did. */
  confirmed?: { by: string; at: string };
  /** Where it is written. */
  tab: string;
  cell: string | null;
};

/** The rank that counts: the decided one where the plenary decided, else the computed one. */
export const decidedRank = (standing: { rank: number; decision?: PlenaryDecision }): number =>
  standing.decision?.rank ?? standing.rank;
