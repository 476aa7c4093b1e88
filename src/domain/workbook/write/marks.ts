// Marks on cells: a colour for the severity and a note with the sentence, distinguishable from people's own and
// removable.
import type { Severity } from '../../competition/finding-shape';

/** How a cell looks: its colour (#rrggbb, white where it has none) and its note. */
export type CellStyle = { background: string; note: string };

/** Colours that are not in Google's palette, so that they are recognised again. */
const COLORS: Record<Severity, string> = { error: '#f4c7c4', warning: '#fde9b3', info: '#d3e3fc' };
const NONE = '#ffffff';

const SIGN = 'Lembar Juri · ';
/** Our part of a note: a line, and below it the colour that the cell had. */
const OURS = new RegExp(`(^|\\n)${SIGN}[^\\n]*(?:\\n(#[0-9a-f]{6}))?(?:\\n|$)`);

/**
 * `sentences`: the text of the note; none where only the colour is wanted. A cell with a colour of its own always gets
 * a note.
 */
export function withMark({ background, note }: CellStyle, severity: Severity, sentences: readonly string[]): CellStyle {
  const said = sentences.map((one) => one.replace(/\s+/g, ' ').trim()).join(' • ');
  // Always where a person's own note might be read as a colour.
  const own = background === NONE && !note.startsWith('#') ? [] : [background];
  const ours = said === '' && own.length === 0 ? [] : [SIGN + said, ...own];
  return { background: COLORS[severity], note: [...ours, ...(note === '' ? [] : [note])].join('\n') };
}

/** The cell as it looked before. What people changed since stays: a colour that is not ours, and all they wrote. */
export function withoutMark({ background, note }: CellStyle): CellStyle {
  const [, before = ''] = OURS.exec(note) ?? [];
  const had = OURS.exec(note)?.[2] ?? NONE;
  return {
    background: Object.values(COLORS).includes(background) ? had : background,
    note: note.replace(OURS, before),
  };
}
