// Archives: the same bytes at any time, and what another reader finds in them.
import PizZip from 'pizzip';
import { latin1Of, textOf, unzipped, utf8, zipped } from '../../../../src/domain/file-formats/zip';

const PARTS = { 'a/b.xml': utf8('<a>é 🏆</a>'.repeat(50)), 'c.txt': utf8('') };

it.each([0, 6] as const)('packs at level %d what another reader reads', (level) => {
  const bytes = zipped(PARTS, level);
  const read = new PizZip(bytes);
  expect(Object.keys(read.files)).toEqual(Object.keys(PARTS));
  for (const [name, content] of Object.entries(PARTS))
    expect(read.file(name)!.asUint8Array()).toEqual(Uint8Array.from(content));
  expect(bytes.length > 500).toBe(level === 0);
});

it('gives equal bytes for equal parts on any day', () => {
  jest.useFakeTimers({ now: new Date('2031-05-06T07:08:09') });
  const later = zipped(PARTS);
  jest.useRealTimers();
  expect(later).toEqual(zipped(PARTS));
});

it('unpacks all parts, or those that are wanted', () => {
  expect(Object.keys(unzipped(zipped(PARTS)))).toEqual(Object.keys(PARTS));
  const asked: [string, number][] = [];
  const some = unzipped(zipped(PARTS), ({ name, originalSize }) => {
    asked.push([name, originalSize]);
    return name === 'c.txt';
  });
  expect(Object.keys(some)).toEqual(['c.txt']);
  expect(asked).toEqual(Object.entries(PARTS).map(([name, content]) => [name, content.length]));
  expect(() => unzipped(utf8('no archive'))).toThrow();
});

it('turns texts into bytes and back', () => {
  expect(Buffer.from(utf8('é 🏆'))).toEqual(Buffer.from('é 🏆'));
  expect(textOf(utf8('é 🏆'))).toBe('é 🏆');
  expect(latin1Of(Uint8Array.of(0, 97, 255))).toBe('\u0000a\u00ff');
});
