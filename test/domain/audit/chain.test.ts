// The chain of the history, with a real SHA-256.
import { createHash } from 'node:crypto';
import { breaksIn, endOf, type Link, linkAfter } from '../../../src/domain/audit/chain';
import * as fc from '../../properties';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Rows sealed one after the other, the first `bare` of them from a time without hashes. */
function sealed(rows: readonly string[][], bare = 0): Link[] {
  const links: Link[] = [];
  for (const [row, texts] of rows.entries()) {
    links.push({ row, texts, chain: row < bare ? '' : linkAfter(endOf(links, digest), texts, digest) });
  }
  return links;
}

const rows = fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), { minLength: 2, maxLength: 12 });

it('holds as long as nobody touches it, also behind rows of an older file', () => {
  fc.assert(
    fc.property(rows, fc.nat(12), (texts, bare) => {
      expect(breaksIn(sealed(texts, bare), digest)).toEqual([]);
    }),
  );
});

it('breaks wherever a sealed row is altered', () => {
  fc.assert(
    fc.property(rows, fc.nat(), fc.string({ minLength: 1 }), (texts, at, added) => {
      const links = sealed(texts);
      const row = at % links.length;
      const altered = links.map((link) => (link.row === row ? { ...link, texts: [...link.texts, added] } : link));
      expect(breaksIn(altered, digest)).toMatchObject([{ row, reason: 'altered' }]);
    }),
  );
});

it('breaks where a row was taken out, or an older one altered after it was sealed', () => {
  const links = sealed([['a'], ['b'], ['c'], ['d']], 2);
  const without = links.filter((link) => link.row !== 2);
  expect(breaksIn(without, digest)).toMatchObject([{ row: 3, reason: 'altered' }]);
  const older = links.map((link) => (link.row === 0 ? { ...link, texts: ['x'] } : link));
  expect(breaksIn(older, digest)).toMatchObject([{ row: 2, reason: 'altered' }]);
});

it('a row put in without a hash is told, the next one is not blamed', () => {
  const links = sealed([['a'], ['b']]);
  const put = [links[0]!, { row: 1, texts: ['x'], chain: '' }, { ...links[1]!, row: 2 }];
  expect(breaksIn(put, digest)).toMatchObject([{ row: 1, reason: 'unsealed' }]);
});

it('a hash is sixteen characters of the digest, and depends on the row and on the hash before', () => {
  const one = linkAfter('', ['a', 'b'], digest);
  expect(one).toMatch(/^[0-9a-f]{16}$/);
  expect(linkAfter('', ['ab', ''], digest)).not.toBe(one);
  expect(linkAfter(one, ['a', 'b'], digest)).not.toBe(one);
});

it('the next row follows the hash that stands in the last one, also where a row before it was altered', () => {
  const links = sealed([['a'], ['b']]);
  const altered = [{ ...links[0]!, texts: ['x'] }, links[1]!];
  expect(endOf(altered, digest)).toBe(links[1]!.chain);
  const next = { row: 2, texts: ['c'], chain: linkAfter(endOf(altered, digest), ['c'], digest) };
  expect(breaksIn([...altered, next], digest)).toMatchObject([{ row: 0, reason: 'altered' }]);
});
