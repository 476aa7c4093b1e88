// Who signs papers, as the signers tab says it.

/** Acting office holders: penjabat, penjabat sementara, pelaksana tugas, pelaksana harian. */
type SignerStatus = 'definitive' | 'pj' | 'pjs' | 'plt' | 'plh';

export type Signer = {
  office: string;
  /** With titles, as letters have it. */
  name: string;
  /** Without, as decrees and certificates have it; '' where it is taken from the name. */
  plainName: string;
  rank: string;
  nip: string;
  status: SignerStatus;
  /** Signs by itself, on behalf of another office (a.n.), or by order of who signs on behalf (u.b.). */
  acting: 'self' | 'on-behalf' | 'by-order';
  /** The offices above, the highest first; none: the head of the region. */
  onBehalfOf: string[];
  /** Kinds of documents as typed: ids or names; none: every kind that nobody else signs. */
  documents: string[];
  /** The unit of the letterhead; '' = by who signs, "-" = none. */
  letterhead: string;
  /** Who gets copies; '' = as the settings say. */
  copies: string;
};
