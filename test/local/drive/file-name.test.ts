// File names for every operating system. Source: "Naming Files, Paths, and Namespaces" (Windows), POSIX portable file names.
import { freeName, safeName } from '../../../src/local/drive/file-name';
import * as fc from '../../properties';

test('titles keep what they can', () => {
  expect(safeName('Piagam Penghargaan – SIMPEL (Dinas Kesehatan)')).toBe(
    'Piagam Penghargaan – SIMPEL (Dinas Kesehatan)',
  );
  expect(safeName('a/b\\c:d*e?f"g<h>i|j')).toBe('a-b-c-d-e-f-g-h-i-j');
  expect(safeName('  .. ')).toBe('dokumen');
  expect(safeName('LPT1.txt')).toBe('_LPT1.txt');
});

test('any title becomes a safe name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
      const name = safeName(title);
      expect(name).not.toBe('');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the test is about them
      expect(name).not.toMatch(/[\u0000-\u001f<>:"/\\|?*]|[. ]$|^\./);
      expect(Buffer.byteLength(name, 'utf8')).toBeLessThanOrEqual(201);
    }),
  );
});

test('names never meet', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'A', 'a (2)', 'b', 'a?', 'a*'), { maxLength: 12 }), (titles) => {
      const taken = new Set<string>();
      for (const title of titles) {
        const name = freeName(title, (one) => taken.has(one.toLowerCase())).toLowerCase();
        expect(taken.has(name)).toBe(false);
        taken.add(name);
      }
    }),
  );
});
