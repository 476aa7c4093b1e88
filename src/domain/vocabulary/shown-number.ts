// Whether a number format shows another number than the one that stands in the cell, or none.

/** Quoted text, a sign behind a backslash, space as wide as a sign, a sign that fills the cell, a colour or condition. */
const LITERAL = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;

/** The part of a format that a number takes: above zero, below it, zero. */
function sectionFor(format: string, value: number): string {
  const sections = format.split(';');
  if (value < 0 && sections.length > 1) return sections[1] ?? '';
  if (value === 0 && sections.length > 2) return sections[2] ?? '';
  return sections[0] ?? '';
}

/**
 * True where digits stand in the format itself, where it has no place for the number, or where it shows thousands, a date or
 * a percentage in its place. Rounding to fewer decimals is how people show numbers, and is none.
 */
export function showsAnotherNumber(format: string, value: number): boolean {
  if (format === '' || format === '@') return false;
  const section = sectionFor(format, value);
  const literals = (section.match(LITERAL) ?? []).filter((one) => one.startsWith('"') || one.startsWith('\\'));
  const bare = section.replace(LITERAL, '');
  if (/general/i.test(bare)) return literals.some((one) => /\d/.test(one));
  // A percentage is read as one: what counts is what it shows.
  if (bare.includes('%')) return false;
  const hasPlace = /[0#?]/.test(bare);
  return (
    !hasPlace || /[1-9dmyhs]/i.test(bare) || /[0#?],+(?:\D*)$/.test(bare) || literals.some((one) => /\d/.test(one))
  );
}
