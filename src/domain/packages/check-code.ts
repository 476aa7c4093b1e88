// Whether a code on a paper is that of an evidence file, as anybody can check who has no more than both.
import { codeOf, earlierCodeOf } from '../audit/code';
import { type Evidence, readEvidence } from '../audit/evidence';

export type CodeFault = 'NO_EVIDENCE' | 'SEAL_BROKEN' | 'HASH_OTHER' | 'CODE_OTHER' | 'NOT_ON_PAGE';

/** People read a code aloud and type it with spaces, or in small letters. */
const keyOf = (code: string): string => code.toUpperCase().replace(/[^0-9A-Z]/g, '');

/** Evidence and page are texts of files; `page` is null where none is given, `evidence` where the file is none. */
export function checkCode(
  typed: string,
  text: string,
  page: string | null,
  digest: (text: string) => string,
): { evidence: Evidence | null; faults: CodeFault[] } {
  const found = readEvidence(text, digest);
  if (found === null) return { evidence: null, faults: ['NO_EVIDENCE'] };
  const { evidence, isSealed } = found;
  const { code, hash, counted } = evidence;
  const isOwn = [codeOf(hash), earlierCodeOf(hash)].includes(code) && digest(JSON.stringify(counted)) === hash;
  const faults: CodeFault[] = [];
  if (!isSealed) faults.push('SEAL_BROKEN');
  if (!isOwn) faults.push('HASH_OTHER');
  if (keyOf(code) !== keyOf(typed)) faults.push('CODE_OTHER');
  if (page !== null && !keyOf(page).includes(keyOf(typed))) faults.push('NOT_ON_PAGE');
  return { evidence, faults };
}
