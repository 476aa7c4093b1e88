// The add-on's own reading of the lists of parts, against the library that docxtemplater would use.
import { builtInTemplate } from '../../../../src/domain/documents';
import { openArchive } from '../../../../src/domain/documents/filling/archive';
import { DOMParser, XMLSerializer } from '../../../../src/domain/documents/filling/read-only-xml';

// By its path: by its name the tests, like the bundle, get our own.
const { DOMParser: LibraryParser } = jest.requireActual<typeof import('@xmldom/xmldom')>(
  '../../node_modules/@xmldom/xmldom',
);

const NAMES = ['Override', 'Default', 'Relationship'];
const ATTRIBUTES = ['PartName', 'ContentType', 'Extension', 'Target', 'Type', 'Id'];

/** Every attribute of every element that docxtemplater asks for. */
const read = (document: {
  getElementsByTagName(name: string): ArrayLike<{ getAttribute(name: string): string | null }>;
}) =>
  NAMES.map((name) =>
    Array.from(document.getElementsByTagName(name), (one) => ATTRIBUTES.map((key) => one.getAttribute(key) ?? '')),
  );

const archive = openArchive(builtInTemplate('piagam', 'id'));
const lists = Object.keys(archive.files).filter((name) => name.endsWith('.rels') || name === '[Content_Types].xml');

it.each(lists)('reads %s as the library does', (name) => {
  const source = archive.file(name)?.asText() ?? '';
  expect(read(new DOMParser().parseFromString(source))).toEqual(
    read(new LibraryParser().parseFromString(source, 'text/xml')),
  );
  expect(read(new DOMParser().parseFromString(source)).flat().length).toBeGreaterThan(0);
});

it.each([
  ['references', `<Types><Default Extension='a&amp;b&#65;&#x42;' ContentType="&lt;&quot;&gt;&apos;"/></Types>`],
  ['a bracket in an attribute', `<Types><Default Extension="a>b" ContentType='/'/><Default Extension="c"/></Types>`],
  [
    'comments and CDATA',
    `<Types><!-- <Default Extension="no"/> --><a><![CDATA[<Default Extension="no"/>]]></a></Types>`,
  ],
  [
    'line breaks in a tag',
    `<?xml version="1.0"?>\n<Types><Default\n  Extension = "a"\n\tContentType="b"></Default></Types>`,
  ],
  ['longer names', `<Types><Defaults Extension="no"/><Override PartName="/a"/></Types>`],
])('reads %s as the library does', (_what, source) => {
  expect(read(new DOMParser().parseFromString(source))).toEqual(
    read(new LibraryParser().parseFromString(source, 'text/xml')),
  );
});

it('gives back what it was given', () => {
  const source = '<?xml version="1.0"?><Types xmlns="x"><Default Extension="a" /></Types>';
  expect(new XMLSerializer().serializeToString(new DOMParser().parseFromString(source))).toBe(source);
});
