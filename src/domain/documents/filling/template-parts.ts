// The parts of a Word file that people write into, and the texts of their paragraphs.

export const PARTS = /^word\/(?:document\d*|header\d*|footer\d*|footnotes|endnotes)\.xml$/;

const unescaped = (xml: string): string =>
  xml.replace(
    /&(?:lt|gt|quot|apos|amp);/g,
    (name) => ({ '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" })[name] ?? '&',
  );

const PIECE = /<w:p(?: [^<>]*)?(?<!\/)>|<\/w:p>|<w:t(?: [^<>]*)?>[^<]*<\/w:t>|<w:(?:tab|br)(?: [^<>]*)?\/>/g;

/** The texts of a part's paragraphs, put together from runs however they are formatted; those in a box before the one that holds it. */
export function paragraphsOf(xml: string): string[] {
  const found: string[] = [];
  const open: string[] = [];
  for (const piece of xml.match(PIECE) ?? []) {
    if (piece === '</w:p>') found.push(open.pop() ?? '');
    else if (/^<w:p[ >]/.test(piece)) open.push('');
    else {
      const text =
        piece.startsWith('<w:t>') || piece.startsWith('<w:t ') ? unescaped(piece.replace(/<[^>]*>/g, '')) : ' ';
      open.push((open.pop() ?? '') + text);
    }
  }
  return found;
}
