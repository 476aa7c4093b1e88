// The parts of a Word file that people write into, and the texts of their paragraphs.

export const PARTS = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;

const unescaped = (xml: string): string =>
  xml.replace(
    /&(?:lt|gt|quot|apos|amp);/g,
    (name) => ({ '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" })[name] ?? '&',
  );

/** The texts of a part's paragraphs, put together from runs however they are formatted. */
export function paragraphsOf(xml: string): string[] {
  return xml.split(/<\/w:p>/).map((block) => {
    const begin = Math.max(block.lastIndexOf('<w:p>'), block.lastIndexOf('<w:p '));
    const pieces =
      block.slice(Math.max(begin, 0)).match(/<w:t(?: [^>]*)?>[^<]*<\/w:t>|<w:(?:tab|br)(?: [^>]*)?\/>/g) ?? [];
    return pieces
      .map((piece) =>
        piece.startsWith('<w:t>') || piece.startsWith('<w:t ') ? unescaped(piece.replace(/<[^>]*>/g, '')) : ' ',
      )
      .join('');
  });
}
