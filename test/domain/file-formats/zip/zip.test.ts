// Archives: the same bytes at any time, and what another reader finds in them.
import PizZip from 'pizzip';
import { latin1Of, textOf, unzipped, utf8, zipped } from '../../../../src/domain/file-formats/zip';
import { archiveFaultOf, type Limits } from '../../../../src/domain/file-formats/zip/limits';

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

const MOST: Limits = { parts: 2, bytes: 2000, xml: 2000, tags: 200 };
const faultIn = (work: () => unknown): unknown => {
  try {
    work();
    return null;
  } catch (error) {
    return archiveFaultOf(error);
  }
};

it('unpacks all parts, or those that are wanted', () => {
  expect(Object.keys(unzipped(zipped(PARTS), MOST))).toEqual(Object.keys(PARTS));
  expect(Object.keys(unzipped(zipped(PARTS), MOST, (name) => name === 'c.txt'))).toEqual(['c.txt']);
  expect(() => unzipped(utf8('no archive'), MOST)).toThrow();
});

it.each<[keyof Limits, number]>([
  ['parts', 2],
  ['bytes', 700],
  ['xml', 700],
  ['tags', 100],
])('no more %s than are allowed', (what, exact) => {
  const within = { ...MOST, [what]: exact };
  expect(faultIn(() => unzipped(zipped(PARTS), within))).toBeNull();
  expect(faultIn(() => unzipped(zipped(PARTS), { ...within, [what]: exact - 1 }))).toBe('too-large');
});

it('a part that says less than it holds is not unpacked, nor one of two of a name', () => {
  const honest = zipped({ 'a.bin': Uint8Array.from({ length: 900 }, (_, index) => (index * 7919) % 251) });
  const lying = honest.slice();
  // The size that the list at the end tells.
  const entry = Buffer.from(lying).indexOf('PK\u0001\u0002', 'latin1');
  lying.set([10, 0, 0, 0], entry + 24);
  expect(faultIn(() => unzipped(honest, MOST))).toBeNull();
  expect(faultIn(() => unzipped(lying, MOST))).toBe('lying');
  expect(faultIn(() => unzipped(zipped({ 'A.xml': utf8(''), 'a.xml': utf8('') }), MOST))).toBe('twice');
});

it('turns texts into bytes and back', () => {
  expect(Buffer.from(utf8('é 🏆'))).toEqual(Buffer.from('é 🏆'));
  expect(textOf(utf8('é 🏆'))).toBe('é 🏆');
  expect(latin1Of(Uint8Array.of(0, 97, 255))).toBe('\u0000a\u00ff');
});
