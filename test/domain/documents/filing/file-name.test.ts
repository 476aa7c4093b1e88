// Names that every file system takes and that differ from entry to entry.
import { fileName } from '../../../../src/domain/documents/filing/file-name';
import { codeKey } from '../../../../src/domain/vocabulary/keys';
import * as fc from '../../../properties';

it('joins the parts', () => {
  expect(fileName(['Piagam', 'Terbaik', 'SiPandai'], 'KLB-07')).toBe('Piagam – Terbaik – SiPandai (KLB-07)');
  expect(fileName(['Piagam', '', 'SiPandai'], '')).toBe('Piagam – SiPandai');
});

it('replaces what file systems refuse and drops what nobody sees', () => {
  expect(fileName(['Piagam', 'A/B: "C" <D>|E?*\\F\u0000\n G'], 'P/1')).toBe('Piagam – A-B- -C- -D-E-F- G (P-1)');
  expect(fileName(['Piagam', 'exe\u202Ecod\u200B'], '1')).toBe('Piagam – execod (1)');
});

it('keeps words outside of the Latin script', () => {
  expect(fileName(['Piagam', 'Ngudi Waluyo ꦲ 🏆'], '1')).toBe('Piagam – Ngudi Waluyo ꦲ 🏆 (1)');
});

it('cuts before the code', () => {
  const name = fileName(['Piagam', 'é'.repeat(10_000)], 'KLB-07');
  expect(name).toMatch(/é… \(KLB-07\)$/);
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
});

it('keeps two long codes apart', () => {
  const [a, b] = ['a', 'b'].map((end) => fileName(['Piagam', 'X'], `${'9'.repeat(300)}${end}`));
  expect(a).not.toBe(b);
});

it('is safe and short for any text', () => {
  const text = fc.string({ unit: 'binary', maxLength: 400 });
  fc.assert(
    fc.property(text, text, (part, code) => {
      const name = fileName(['Piagam', part], code);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: none of these may be left
      expect(name).not.toMatch(/[\u0000-\u001F"*/:<>?\\|]|[. ]$/);
    }),
    { numRuns: 500 },
  );
});

it('differs whenever the codes of two entries do', () => {
  const code = fc.string({
    unit: fc.constantFrom('A', 'a', '1', '0', '-', '/', '.', ':', ' '),
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(code, code, (a, b) => {
      fc.pre(codeKey(a) !== '' && codeKey(b) !== '' && codeKey(a) !== codeKey(b));
      expect(fileName(['Piagam', 'X'], a).toLowerCase()).not.toBe(fileName(['Piagam', 'X'], b).toLowerCase());
    }),
    { numRuns: 2000 },
  );
});
