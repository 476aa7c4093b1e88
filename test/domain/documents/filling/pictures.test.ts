// Pictures take the place of picture fields: of pictures with such an alternative text, and of tags in texts.
import { Document, ImageRun, Packer, Paragraph, TextRun } from 'docx';
import PizZip from 'pizzip';
import { pictureField } from '../../../../scripts/templates/paper';
import { contentKey, fieldsUsed, fill, tagsOf } from '../../../../src/domain/documents';
import type { Pictures } from '../../../../src/domain/documents/filling/pictures';
import { templateFaults } from '../../../../src/domain/documents/filling/template-check';
import { docxOf, paragraphs, part } from '../support';

const bytes = Uint8Array.from([1, 2, 3, 4, 5, 200, 255, 0]);
const pictures: Pictures = new Map([['kota', { bytes, type: 'jpeg', width: 300, height: 600 }]]);

/** A document of an office: its own drawing, and the emblem's place twice, in a loop. */
async function template(): Promise<Uint8Array> {
  const own = new ImageRun({ type: 'png', data: Uint8Array.from([9]), transformation: { width: 5, height: 5 } });
  const paragraph = (...children: (TextRun | ImageRun)[]) => new Paragraph({ children });
  const sections = [
    {
      children: [
        paragraph(own),
        paragraph(new TextRun('{{#baris}}')),
        paragraph(pictureField('lambang', { width: 20, height: 20 })),
        paragraph(new TextRun('{{no}}')),
        paragraph(new TextRun('{{/baris}}')),
      ],
    },
  ];
  return new Uint8Array(await Packer.toBuffer(new Document({ sections })));
}
const rows = [{ no: '1' }, { no: '2' }];

it('fills the place, as large as it allows, under a part and a relation of its own', async () => {
  const filled = fill(await template(), { baris: rows, '%lambang': 'kota' }, pictures);
  const zip = new PizZip(filled);
  expect([...zip.file('word/media/isian1.jpeg')!.asUint8Array()]).toEqual([...bytes]);
  expect(part(filled, 'word/_rels/document.xml.rels')).toContain('Id="rIdIsian1"');
  expect(part(filled, '[Content_Types].xml')).toContain('Extension="jpeg"');
  const xml = part(filled, 'word/document.xml');
  expect(xml.match(/r:embed="rIdIsian1"/g)).toHaveLength(2);
  // 20 mm high, half as wide.
  const sizes = [...xml.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/g)].map(([, cx, cy]) => [Number(cx), Number(cy)]);
  expect(
    sizes.slice(1).every(([cx = 0, cy = 0]) => Math.abs(cy / cx - 2) < 0.01 && Math.abs(cy - 720_000) < 10_000),
  ).toBe(true);
  const numbers = [...xml.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id);
  expect(new Set(numbers).size).toBe(3);
  expect(xml).not.toContain('{{');
});

it('leaves nothing where there is no picture, and never touches a drawing of the office', async () => {
  const filled = fill(await template(), { baris: rows, '%lambang': '' }, pictures);
  const xml = part(filled, 'word/document.xml');
  expect(xml.match(/<w:drawing>/g)).toHaveLength(1);
  // The paragraph that held nothing else is gone, too.
  expect(xml.match(/<w:p[ >]/g)).toHaveLength(3);
  expect(paragraphs(filled)).toEqual(['1', '2']);
});

it('stands in the line where the tag stood in a text', () => {
  const filled = fill(docxOf('a {{ % Lambang }} b {{inovasi}}'), { inovasi: 'x', '%lambang': 'kota' }, pictures);
  const xml = part(filled, 'word/document.xml');
  expect(xml).toMatch(/>a <\/w:t><w:drawing>.*r:embed="rIdIsian1".*<\/w:drawing><w:t xml:space="preserve"> b x</);
  expect(paragraphs(fill(docxOf('a{{%lambang}}b'), { '%lambang': '' }))).toEqual(['ab']);
});

it('is checked like any field, and counts for the content where it is shown', async () => {
  const fields = { baris: rows, inovasi: '', '%lambang': 'kota' };
  expect(templateFaults(await template(), fields)).toEqual([]);
  expect(templateFaults(docxOf('{{inovasi}} {{%lambng}}'), fields)).toEqual([
    { code: 'TAG_UNKNOWN', tag: '%lambng', near: '%lambang', paragraph: '{{inovasi}} {{%lambng}}' },
  ]);
  const tags = tagsOf(await template());
  const key = (lambang: string) => contentKey('x', '1', fieldsUsed({ ...fields, '%lambang': lambang }, tags));
  expect(key('kota')).not.toBe(key('lain'));
  expect(fieldsUsed(fields, tagsOf(docxOf('{{inovasi}}')))).toEqual({ inovasi: '' });
});

it('no text that somebody typed becomes a picture', () => {
  const filled = fill(docxOf('{{inovasi}}'), { inovasi: '\uE000lambang\uE001 \uE002', '%lambang': 'kota' }, pictures);
  expect(part(filled, 'word/document.xml')).not.toContain('<w:drawing>');
});
