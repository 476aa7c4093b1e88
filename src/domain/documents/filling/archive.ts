// A .docx as the archive that it is, in the shape that docxtemplater works on.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

type Part = { name: string; asText: () => string };

export type Archive = {
  /** By name, without folders. */
  files: Record<string, Part | undefined>;
  file: {
    (name: string): Part | null;
    (name: string, content: string | Uint8Array): void;
    (pattern: RegExp): Part[];
  };
  remove: (name: string) => void;
  toBytes: () => Uint8Array;
};

/** Archives hold times: all the same, so that equal words give equal bytes on every machine. */
export const FIRST_DAY = new Date(1980, 0, 1);

/** Throws where the bytes are no archive. */
export function openArchive(bytes: Uint8Array): Archive {
  const contents = new Map<string, Uint8Array>(
    Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')),
  );
  const files: Archive['files'] = Object.create(null);
  const put = (name: string): void => {
    files[name] = { name, asText: () => strFromU8(contents.get(name) ?? new Uint8Array(0)) };
  };
  for (const name of contents.keys()) put(name);

  function file(name: string): Part | null;
  function file(name: string, content: string | Uint8Array): void;
  function file(pattern: RegExp): Part[];
  function file(name: string | RegExp, content?: string | Uint8Array): Part | Part[] | null | undefined {
    if (typeof name !== 'string')
      return Object.values(files).filter((part): part is Part => name.test(part?.name ?? ''));
    if (content === undefined) return files[name] ?? null;
    contents.set(name, typeof content === 'string' ? strToU8(content) : content);
    put(name);
    return undefined;
  }

  return {
    files,
    file,
    remove: (name) => {
      contents.delete(name);
      delete files[name];
    },
    toBytes: () => {
      const parts = [...contents].map(([name, content]) => [name, [content, { mtime: FIRST_DAY }]] as const);
      return zipSync(Object.fromEntries(parts) as Parameters<typeof zipSync>[0]);
    },
  };
}
