// What the next level will ask for and a nominee lacks; personal data only where the sender has ticked it.

import { entriesTable } from '../vocabulary/tables';
import type { Word } from '../vocabulary/words';
import type { Nominee, PackageContent } from './content';

/** In the order of the entries tab. */
const ALWAYS = ['category', 'unitType', 'link'] as const;
const TICKED = { innovators: ['innovator'], contacts: ['contact', 'phone', 'email'] } as const;

type Field = (typeof ALWAYS)[number] | (typeof TICKED)[keyof typeof TICKED][number];

export type Incomplete = { nominee: Nominee; lacks: Word[] };

const headerOf = (field: Field): Word[] =>
  entriesTable.columns.flatMap((column) => (column.key === field ? [column.header] : []));

/** Nominees with what is blank, named as the columns of the entries tab. A column that nobody fills in is not asked for. */
export function incompleteIn({ nominees, entries, personal }: PackageContent): Incomplete[] {
  const isUsed = (field: Field): boolean => {
    if (field === 'category' || field === 'unitType') return entries.some((one) => one[field] !== '');
    return true;
  };
  const wanted: Field[] = [...ALWAYS.filter(isUsed), ...personal.flatMap((one): readonly Field[] => TICKED[one])];
  return nominees
    .map((nominee) => ({ nominee, lacks: wanted.filter((field) => (nominee[field] ?? '') === '').flatMap(headerOf) }))
    .filter(({ lacks }) => lacks.length > 0);
}
