// The texts of a template's paragraphs, wherever Word has put them.
import { paragraphsOf } from '../../../../src/domain/documents/filling/template-parts';

const run = (text: string): string => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

it('runs are put together, breaks are spaces, empty paragraphs say nothing', () => {
  const xml = `<w:p/><w:p w:rsidR="1"><w:pPr><w:pStyle w:val="a"/></w:pPr>${run('{{ino')}${run('vasi}}')}<w:r><w:br/></w:r>${run('&lt;b&gt;')}</w:p><w:p w:rsidR="2"/>`;
  expect(paragraphsOf(xml)).toEqual(['{{inovasi}} <b>']);
});

it('a text box does not hide the words before it in its paragraph', () => {
  const box = `<w:r><w:pict><w:txbxContent><w:p>${run('di dalam')}</w:p></w:txbxContent></w:pict></w:r>`;
  expect(paragraphsOf(`<w:p>${run('sebelum ')}${box}${run('sesudah')}</w:p>`)).toEqual(['di dalam', 'sebelum sesudah']);
});
