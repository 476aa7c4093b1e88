// A .docx as the archive that it is, in the shape that docxtemplater works on.
import { textOf, unzipped, utf8, zipped } from '../../file-formats/zip';
import { TEMPLATE } from '../../file-formats/zip/limits';

type ArchivePart = { name: string; asText: () => string };

export type Archive = {
  /** By name, without folders. */
  files: Record<string, ArchivePart | undefined>;
  file: {
    (name: string): ArchivePart | null;
    (name: string, content: string | Uint8Array): void;
    (pattern: RegExp): ArchivePart[];
  };
  remove: (name: string) => void;
  toBytes: () => Uint8Array;
};

/** Throws where the bytes are no archive, or hold more than a template may (`archiveFaultOf`). */
export function openArchive(bytes: Uint8Array): Archive {
  const contents = new Map<string, Uint8Array>(
    Object.entries(unzipped(bytes, TEMPLATE)).filter(([name]) => !name.endsWith('/')),
  );
  const files: Archive['files'] = Object.create(null);
  const put = (name: string): void => {
    files[name] = { name, asText: () => textOf(contents.get(name) ?? new Uint8Array(0)) };
  };
  for (const name of contents.keys()) put(name);

  function file(name: string): ArchivePart | null;
  function file(name: string, content: string | Uint8Array): void;
  function file(pattern: RegExp): ArchivePart[];
  function file(name: string | RegExp, content?: string | Uint8Array): ArchivePart | ArchivePart[] | null | undefined {
    if (typeof name !== 'string')
      return Object.values(files).filter((part): part is ArchivePart => name.test(part?.name ?? ''));
    if (content === undefined) return files[name] ?? null;
    contents.set(name, typeof content === 'string' ? utf8(content) : content);
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
    toBytes: () => zipped(Object.fromEntries(contents)),
  };
}
