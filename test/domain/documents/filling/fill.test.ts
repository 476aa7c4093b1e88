// Filling: values are text and nothing else, tags are known or named in an error, equal words give equal bytes.
import { fill } from '../../../../src/domain/documents/filling/fill';
import { templateFaultOf } from '../../../../src/domain/documents/filling/template-fault';
import { xmlText } from '../../../../src/domain/file-formats/xml-text';
import { unzipped, utf8, zipped } from '../../../../src/domain/file-formats/zip';
import { TEMPLATE } from '../../../../src/domain/file-formats/zip/limits';
import * as fc from '../../../properties';
import { docx, docxOf, paragraphs, part } from '../support';

function faultOf(act: () => unknown) {
  try {
    act();
  } catch (error) {
    return templateFaultOf(error);
  }
  return null;
}

describe('tags', () => {
  it('fills tags, whatever their case, spaces and underscores', () => {
    const template = docxOf('{{inovasi}}|{{ Inovasi }}|{{nama_penandatangan}}|{{Nama Penandatangan}}');
    expect(paragraphs(fill(template, { inovasi: 'A', nama_penandatangan: 'B' }))).toEqual(['A|A|B|B']);
  });

  it('fills tags between quotes, and with signs that nobody sees', () => {
    const template = docxOf(
      '{{“inovasi”}}|{{‘inovasi’}}|{{"inovasi"}}|{{ino\u200Bvasi}}|{{inovasi\u00AD}}|{{nama–penandatangan}}',
    );
    expect(paragraphs(fill(template, { inovasi: 'A', nama_penandatangan: 'B' }))).toEqual(['A|A|A|A|A|B']);
  });

  it('pairs the ends of a list or condition however they are spelled, also over several runs', () => {
    const end = ['{{', '/ Daf', 'tar_', 'Nama }', '}'].map((text) => `<w:r><w:t>${text}</w:t></w:r>`).join('');
    const template = docx(
      `<w:p><w:r><w:t>{{ #daftar_nama}}</w:t></w:r></w:p><w:p><w:r><w:t>{{nama}}</w:t></w:r></w:p><w:p>${end}</w:p>` +
        '<w:p><w:r><w:t>{{^&quot;NIP&quot;}}-{{/“nip”}}</w:t></w:r></w:p>',
    );
    expect(paragraphs(fill(template, { daftar_nama: [{ nama: 'A' }, { nama: 'B' }], nip: '' }))).toEqual([
      'A',
      'B',
      '-',
    ]);
  });

  it('fills a tag whose letters stand in several runs', () => {
    const runs = ['{', '{ino', 'vasi}', '}'].map((text) => `<w:r><w:t>${text}</w:t></w:r>`).join('');
    expect(paragraphs(fill(docx(`<w:p>${runs}</w:p>`), { inovasi: 'SiPandai' }))).toEqual(['SiPandai']);
  });

  it('repeats a list, keeps or drops a condition', () => {
    const template = docxOf(
      '{{#daftar}}',
      '{{nama}} {{kota}}',
      '{{/daftar}}',
      '{{#nip}}NIP {{nip}}{{/nip}}{{^nip}}-{{/nip}}',
    );
    const fields = { daftar: [{ nama: 'A' }, { nama: 'B' }], kota: 'Malang', nip: '' };
    expect(paragraphs(fill(template, fields))).toEqual(['A Malang', 'B Malang', '-']);
    expect(paragraphs(fill(template, { ...fields, daftar: [], nip: '1' }))).toEqual(['NIP 1']);
  });

  it('breaks lines where the value does', () => {
    expect(paragraphs(fill(docxOf('{{x}}'), { x: 'a\nb\r\nc' }))).toEqual(['a\nb\nc']);
  });
});

describe('faults', () => {
  it('names every unknown tag', () => {
    const act = () => fill(docxOf('{{inovasi}} {{nomer}} {{constructor}} {{nomer}}'), { inovasi: 'A' });
    expect(faultOf(act)).toEqual({ code: 'TAG_UNKNOWN', tags: ['nomer', 'constructor'] });
    expect(act).toThrow(/nomer/);
  });

  it('finds an unknown tag inside a loop', () => {
    const act = () => fill(docxOf('{{#daftar}}{{alamat}}{{/daftar}}'), { daftar: [{ nama: 'A' }] });
    expect(faultOf(act)).toEqual({ code: 'TAG_UNKNOWN', tags: ['alamat'] });
  });

  it('refuses raw XML, a list as text, and broken tags', () => {
    expect(faultOf(() => fill(docxOf('{{@x}}'), { x: '<w:p/>' }))?.code).toBe('TAG_UNSUPPORTED');
    expect(faultOf(() => fill(docxOf('{{x}}'), { x: [{ y: '1' }] }))).toEqual({ code: 'TAG_UNSUPPORTED', tags: ['x'] });
    expect(faultOf(() => fill(docxOf('{{#x}}'), { x: '1' }))).toEqual({ code: 'TAG_BROKEN', tags: ['x'] });
    expect(faultOf(() => fill(docxOf('{{x'), { x: '1' }))?.code).toBe('TAG_BROKEN');
  });

  it('does not let a template change what a tag is', () => {
    expect(faultOf(() => fill(docxOf('{{=[[ ]]=}}[[x]]'), { x: '1' }))).not.toBeNull();
  });

  it('refuses what is no Word file', () => {
    expect(faultOf(() => fill(new Uint8Array([1, 2, 3]), {}))).toEqual({ code: 'NOT_A_DOCX' });
    expect(faultOf(() => fill(new Uint8Array([1, 2, 3]), {}))).toEqual({ code: 'NOT_A_DOCX' });
  });

  it.each([
    ['cut off', '<Types><Default Extension="xml"'],
    ['empty', ''],
    ['no XML', 'hello'],
  ])('refuses a file whose list of parts is %s', (_what, list) => {
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = zipped({ ...unzipped(docxOf('{{x}}'), TEMPLATE), '[Content_Types].xml': utf8(list) });
    expect(faultOf(() => fill(broken, { x: '1' }))).toEqual({ code: 'NOT_A_DOCX' });
    logged.mockRestore();
  });
});

describe('hostile text', () => {
  const template = docxOf('awal {{x}} akhir', '{{nomor}}');
  const shown = (x: string) => paragraphs(fill(template, { x, nomor: '7' }));

  it.each([
    '{{nomor}}',
    '{#x}{/x}',
    '{{#x}}{{/x}}',
    '{{@x}}',
    '<script>alert(1)</script>',
    '</w:t></w:r></w:p><w:p/>',
    ']]>&amp;&#x41;<!--',
    '“kutip” \'tunggal\' "ganda"',
    'Rp$1 $& $$',
    '🏆 emas 👩🏽‍⚕️',
    'abc \u200F\u05D0\u05D1\u05D2\u200E def',
    '__proto__',
    'x'.repeat(10_000),
  ])('%j stands as typed', (text) => {
    expect(shown(text)).toEqual([`awal ${text} akhir`, '7']);
  });

  it('drops only what XML cannot hold', () => {
    expect(shown('a\u0000b\u0007c\u001Bd\uFFFEe\uD800f\uDC00g')).toEqual(['awal abcdefg akhir', '7']);
  });

  it('closes overrides so that the words after keep their direction', () => {
    expect(xmlText('abc\u202Edef')).toBe('abc\u202Edef\u202C');
    expect(xmlText('\u2067a\u202Bb\u2069c')).toBe('\u2067a\u202Bb\u2069c');
    expect(xmlText('\u2067\u202Ba')).toBe('\u2067\u202Ba\u202C\u2069');
    expect(xmlText('\u202Ea\u2069b\u202C\u202C')).toBe('\u202Ea\u2069b\u202C\u202C');
  });

  it('shows any text between its neighbours and nothing else', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 }).filter((s) => xmlText(s) === s && !/[\r\n\t]/.test(s));
    fc.assert(
      fc.property(text, (x) => {
        expect(shown(x)).toEqual([`awal ${x} akhir`, '7']);
      }),
      { numRuns: 150 },
    );
  });

  it('never fails on any sequence of code units', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 0xffff }), { maxLength: 40 }), (units) => {
        expect(shown(String.fromCharCode(...units)).join('\n')).toMatch(/^awal [\s\S]* akhir\n7$/);
      }),
      { numRuns: 150 },
    );
  });
});

it('gives equal bytes for equal words, at any time', () => {
  jest.useFakeTimers({ now: new Date('2023-01-01T00:00:00Z') });
  const first = fill(docxOf('{{x}}'), { x: 'A' });
  jest.setSystemTime(new Date('2031-08-17T10:11:12Z'));
  const second = fill(docxOf('{{x}}'), { x: 'A' });
  jest.useRealTimers();
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
});

it('does not touch the template it is given', () => {
  const template = docxOf('{{x}}');
  const before = template.slice();
  fill(template, { x: 'A' });
  expect(template).toEqual(before);
  expect(part(template, 'word/document.xml')).toContain('{{x}}');
});
