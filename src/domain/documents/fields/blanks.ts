// Which fields of a paper hold dots that somebody could have filled before it is printed.
import type { DocumentKind } from '../kinds/document-kind';
import { BLANKS } from '../words/blanks';
import { DOTS, type Fields } from './fields';

const hasDots = (value: Fields[string] | undefined): boolean =>
  typeof value === 'string'
    ? value.includes(DOTS)
    : (value ?? []).some((one) => Object.values(one).some((inner) => hasDots(inner)));

/** Signed on another day than the decision, which is filled by hand. */
const isSignedLater = ({ id, needs }: DocumentKind): boolean => needs === 'rules' || id === 'tanda-terima';

/** Fields as the template shows them, those with dots. */
export const blanksIn = (kind: DocumentKind, shown: Fields): string[] =>
  BLANKS.filter((tag) => hasDots(shown[tag]) && !(tag === 'tanggal' && isSignedLater(kind)));
