import type { DriveFailureKind } from '../../../../src/domain/documents/filing/drive-failure';
import { driveSentence } from '../../../../src/use-cases/documents/words/drive';

const KINDS: DriveFailureKind[] = [
  'api-off',
  'scope',
  'quota',
  'folder-full',
  'daily-limit',
  'policy',
  'not-yours',
  'not-granted',
  'not-exportable',
  'too-large',
  'haste',
  'server',
  'unknown',
  'not-found',
  'refused',
];

it.each(['id', 'en'] as const)('%s: each refusal has a sentence of its own', (language) => {
  const sentences = KINDS.map((kind) => driveSentence({ kind, reason: '403 No' }, language));
  expect(new Set(sentences).size).toBe(KINDS.length);
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].{20,}[.)]$/);
});

it('says what Google said only where nothing better is known', () => {
  expect(driveSentence({ kind: 'refused', reason: '400 Bad' }, 'id')).toContain('400 Bad');
  expect(driveSentence({ kind: 'quota', reason: '403 No' }, 'id')).not.toContain('403');
});
