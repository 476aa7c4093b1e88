// Packs a decided competition for the next level: one archive whose parts are sealed by their hashes.
import type { Snapshot } from '../audit/snapshot';
import { utf8, zipped } from '../file-formats/zip';
import { type Manifest, PACKAGE_VERSION, type PackageContent } from './content';
import { csvParts } from './tables';

/** SHA-256 in hexadecimal. */
export type Digest = (bytes: Uint8Array) => string;

export const PARTS = { manifest: 'manifest.json', content: 'package.json', counted: 'counted.json' } as const;

export const competitionTitle = ({ competition: { name, year } }: PackageContent): string =>
  [name, year].filter((one) => one !== '').join(' ');

/** The seal stands last and covers all before it. */
export const sealOf = ({ seal: _, ...rest }: Manifest, digest: Digest): string => digest(utf8(JSON.stringify(rest)));

/**
 * The bytes of a package; the same content gives the same bytes.
 *
 * @param counted the canonical text of what counted, whose SHA-256 is the hash of the result
 */
export function packed(content: PackageContent, counted: string, digest: Digest): Uint8Array {
  const texts: Record<string, string> = {
    [PARTS.content]: `${JSON.stringify(content, null, 1)}\n`,
    [PARTS.counted]: counted,
    ...csvParts(content, JSON.parse(counted) as Snapshot),
  };
  const parts = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, utf8(text)]));
  const { code, hash, evidenceSeal } = content.decided;
  const manifest: Manifest = {
    format: 'lembar-juri-package',
    schemaVersion: PACKAGE_VERSION,
    competition: competitionTitle(content),
    ...{ code, hash, evidenceSeal },
    parts: Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, digest(bytes)])),
    seal: '',
  };
  const sealed = { ...manifest, seal: sealOf(manifest, digest) };
  return zipped({ [PARTS.manifest]: utf8(`${JSON.stringify(sealed, null, 1)}\n`), ...parts });
}
