// The little that docxtemplater asks of an XML library, which it names `@xmldom/xmldom`: it reads the lists of parts and their
// relations and writes them back unchanged. 57 kB less in the add-on than the library, and what is not read stays as it was.

type Element = { getAttribute(name: string): string };
type Document = { source: string; getElementsByTagName(name: string): Element[] };

/** Comments, CDATA, instructions and declarations, which hold no elements; else an opening tag with its attributes. */
const MARKUP = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<[?!/][^>]*>|<([^\s/>]+)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const REFERENCE = /&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi;
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const character = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '');

const plain = (text: string): string =>
  text.replace(REFERENCE, (_whole, hex?: string, decimal?: string, name?: string) =>
    name === undefined
      ? character(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
      : (NAMED[name] ?? ''),
  );

function attributesOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (let match = ATTRIBUTE.exec(text); match !== null; match = ATTRIBUTE.exec(text)) {
    found.set(match[1]!, plain(match[2] ?? match[3] ?? ''));
  }
  return found;
}

function elementsOf(source: string, wanted: string): Element[] {
  const found: Element[] = [];
  const markup = new RegExp(MARKUP);
  for (let match = markup.exec(source); match !== null; match = markup.exec(source)) {
    if (match[1] !== wanted) continue;
    const attributes = attributesOf(match[2] ?? '');
    found.push({ getAttribute: (name) => attributes.get(name) ?? '' });
  }
  return found;
}

export class DOMParser {
  parseFromString(source: string): Document {
    return { source, getElementsByTagName: (name) => elementsOf(source, name) };
  }
}

export class XMLSerializer {
  serializeToString({ source }: Document): string {
    return source;
  }
}
