// Checks a package by itself: every part against its hash, what is told against what counted, the places against the marks.
import * as z from 'zod/mini';
import { codeOf } from '../audit/code';
import type { Snapshot } from '../audit/snapshot';
import { textOf, unzipped } from '../file-formats/zip';
import { archiveFaultOf, PACKAGE } from '../file-formats/zip/limits';
import { contentSchema, type Manifest, manifestSchema, PACKAGE_VERSION, type PackageContent } from './content';
import { type Digest, PARTS, sealOf } from './pack';
import { wrongPlaces } from './recount';
import { csvParts } from './tables';

export type PackageFault =
  | { code: 'not-a-package' | 'too-large' | 'seal-broken' | 'newer' | 'hash-differs' | 'not-ranked' }
  | {
      code: 'part-missing' | 'part-damaged' | 'part-changed' | 'part-unknown' | 'part-invalid' | 'part-contradicts';
      part: string;
    }
  | { code: 'place-wrong'; stage: string; entry: string };

export type CheckedPackage = { content: PackageContent; counted: Snapshot; seal: string };

/** `checked` only where nothing is at fault. */
export type PackageCheck = { checked: CheckedPackage | null; faults: PackageFault[] };

/** Part by part, so that a damaged one does not take the others along. */
function readParts(bytes: Uint8Array): { parts: Map<string, Uint8Array>; damaged: string[] } {
  const names: string[] = [];
  unzipped(bytes, PACKAGE, (name) => {
    names.push(name);
    return false;
  });
  const parts = new Map<string, Uint8Array>();
  const damaged: string[] = [];
  // Nothing of another archive is unpacked.
  for (const name of names.includes(PARTS.manifest) ? names : []) {
    try {
      const part = unzipped(bytes, PACKAGE, (one) => one === name)[name];
      if (part !== undefined) parts.set(name, part);
    } catch {
      damaged.push(name);
    }
  }
  return { parts, damaged };
}

function parsed<T extends z.core.$ZodType>(schema: T, bytes: Uint8Array | undefined): z.output<T> | null {
  try {
    const read = z.safeParse(schema, JSON.parse(textOf(bytes ?? new Uint8Array())));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** What a package says of itself, unchecked; null where it says nothing that can be read. */
export function statedContent(bytes: Uint8Array): PackageContent | null {
  try {
    return parsed(contentSchema, unzipped(bytes, PACKAGE, (name) => name === PARTS.content)[PARTS.content]);
  } catch {
    return null;
  }
}

/** Checks the bytes of a file that may be a package. */
export function checkPackage(bytes: Uint8Array, digest: Digest): PackageCheck {
  const none = (...faults: PackageFault[]): PackageCheck => ({ checked: null, faults });
  let read: ReturnType<typeof readParts>;
  try {
    read = readParts(bytes);
  } catch (error) {
    return none({ code: archiveFaultOf(error) === null ? 'not-a-package' : 'too-large' });
  }
  const { parts, damaged } = read;
  if (damaged.includes(PARTS.manifest)) return none({ code: 'part-damaged', part: PARTS.manifest });
  const manifest = parsed(manifestSchema, parts.get(PARTS.manifest));
  if (manifest === null) return none({ code: 'not-a-package' });
  if (manifest.schemaVersion > PACKAGE_VERSION) return none({ code: 'newer' });
  const faults = partFaults(manifest, parts, damaged, digest);
  if (faults.length > 0) return none(...faults);
  return checkContent(manifest, parts, digest);
}

/** Every part that is not as the manifest has it, by name. */
function partFaults(
  manifest: Manifest,
  parts: ReadonlyMap<string, Uint8Array>,
  damaged: readonly string[],
  digest: Digest,
): PackageFault[] {
  const wanted = new Set([PARTS.content, PARTS.counted, ...Object.keys(manifest.parts)]);
  const known = [...wanted].flatMap((part): PackageFault[] => {
    if (damaged.includes(part)) return [{ code: 'part-damaged', part }];
    const bytes = parts.get(part);
    if (bytes === undefined) return [{ code: 'part-missing', part }];
    return digest(bytes) === manifest.parts[part] ? [] : [{ code: 'part-changed', part }];
  });
  const unknown = [...parts.keys(), ...damaged].filter((name) => name !== PARTS.manifest && !wanted.has(name));
  return [
    ...(sealOf(manifest, digest) === manifest.seal ? [] : [{ code: 'seal-broken' as const }]),
    ...known,
    ...unknown.map((part): PackageFault => ({ code: 'part-unknown', part })),
  ];
}

function checkContent(manifest: Manifest, parts: ReadonlyMap<string, Uint8Array>, digest: Digest): PackageCheck {
  const none = (...faults: PackageFault[]): PackageCheck => ({ checked: null, faults });
  const content = parsed(contentSchema, parts.get(PARTS.content));
  if (content === null) return none({ code: 'part-invalid', part: PARTS.content });
  const bytes = parts.get(PARTS.counted) ?? new Uint8Array();
  const { hash, code } = content.decided;
  if (digest(bytes) !== hash || hash !== manifest.hash || manifest.code !== code || codeOf(hash) !== code)
    return none({ code: 'hash-differs' });
  try {
    const counted = JSON.parse(textOf(bytes)) as Snapshot;
    const faults = contradictions(content, counted, parts);
    return { checked: faults.length > 0 ? null : { content, counted, seal: manifest.seal }, faults };
  } catch {
    return none({ code: 'part-invalid', part: PARTS.counted });
  }
}

/** What is told otherwise than it counted. */
function contradictions(
  content: PackageContent,
  counted: Snapshot,
  parts: ReadonlyMap<string, Uint8Array>,
): PackageFault[] {
  const own = content.entries.map((one) => [one.code, one.name, one.institution, one.category, one.status]);
  const last = content.rankings[content.rankings.length - 1];
  const through = new Set(last?.standings.flatMap(({ advances, code }) => (advances ? [code] : [])));
  const named = new Map(content.entries.map((one) => [one.code, one]));
  const isNominee = ({ code, name, institution }: PackageContent['nominees'][number]): boolean =>
    through.has(code) && named.get(code)?.name === name && named.get(code)?.institution === institution;
  const isTold =
    JSON.stringify(own) === JSON.stringify(counted.entries) &&
    JSON.stringify(content.rules) === JSON.stringify(counted.rules) &&
    last?.stage === content.stage &&
    content.nominees.length === through.size &&
    content.nominees.every(isNominee);
  if (!isTold) return [{ code: 'part-contradicts', part: PARTS.content }];
  const texts = csvParts(content, counted);
  const tables = Object.keys(texts).flatMap((part): PackageFault[] => {
    const bytes = parts.get(part);
    if (bytes === undefined) return [{ code: 'part-missing', part }];
    // Decoding takes a byte order mark off.
    return textOf(bytes).replace(/^\uFEFF/, '') === (texts[part] ?? '').replace(/^\uFEFF/, '')
      ? []
      : [{ code: 'part-contradicts', part }];
  });
  const wrong = wrongPlaces(content, counted);
  if (wrong === null) return [...tables, { code: 'not-ranked' }];
  return [...tables, ...wrong.map((place): PackageFault => ({ code: 'place-wrong', ...place }))];
}
