// Codes for entries and judges without one: they continue the existing codes.
import { codeKey } from '../../vocabulary/keys';

/** How codes begin in a workbook that has none: P-01, P-02 …, J1, J2 … */
const FIRST = { entries: { prefix: 'P-', digits: 2 }, judges: { prefix: 'J', digits: 1 } } as const;

/** New unused codes, in the pattern that most codes have. */
export function newCodes(kind: keyof typeof FIRST, known: readonly string[], count: number): string[] {
  const patterns = new Map<string, { count: number; last: number; digits: number }>();
  for (const code of known) {
    const [, prefix = '', number = ''] = /^(.*?)(\d+)$/.exec(code.trim()) ?? [];
    if (number === '') continue;
    const before = patterns.get(prefix) ?? { count: 0, last: 0, digits: number.length };
    patterns.set(prefix, {
      count: before.count + 1,
      last: Math.max(before.last, Number(number)),
      digits: Math.max(before.digits, number.length),
    });
  }
  const [usual] = [...patterns].sort(([, one], [, other]) => other.count - one.count);
  const [prefix, last, digits] =
    usual === undefined
      ? [FIRST[kind].prefix, 0, Math.max(FIRST[kind].digits, kind === 'entries' ? String(count).length : 1)]
      : [usual[0], usual[1].last, usual[1].digits];
  const taken = new Set(known.map(codeKey));
  const codes: string[] = [];
  for (let number = last + 1; codes.length < count; number += 1) {
    const code = `${prefix}${String(number).padStart(digits, '0')}`;
    if (!taken.has(codeKey(code))) codes.push(code);
  }
  return codes;
}
