// documents --zip and --page: all that was asked for in one archive, the announcement as a page for a site.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { zipped } from '../../domain/file-formats/zip';
import type { DocumentsAnswer } from '../../use-cases/answers';
import type { PageAnswer } from '../../use-cases/server';
import { directFolder } from '../files/folder';
import type { Host } from '../runtime/host';
import type { CommandLineWords } from '../words/command-line';
import { ask } from './ask';
import { badUsage } from './failure';
import { reasonOf } from './folder';

function write(folder: string, name: string, content: string | Uint8Array, words: CommandLineWords): string {
  try {
    directFolder(folder).write(name, content);
  } catch (error) {
    throw badUsage(words.notWritable(folder, reasonOf(error)));
  }
  return path.join(folder, name);
}

/** The documents that stand, and their PDFs where there are some, beside the workbook of results. */
export function zipDocuments(
  folder: string,
  documents: DocumentsAnswer['documents'],
  workbook: string,
  words: CommandLineWords,
): { file: string; count: number } {
  const standing = documents.flatMap(({ file }) => (file === null ? [] : [file]));
  const files = [...new Set(standing.flatMap((file) => [file, file.replace(/\.docx$/i, '.pdf')]))].filter((file) =>
    existsSync(path.join(folder, file)),
  );
  const parts = Object.fromEntries(
    files.map((file) => [path.basename(file), new Uint8Array(readFileSync(path.join(folder, file)))]),
  );
  // Word files are packed already.
  const name = `${path.basename(workbook, path.extname(workbook))}.zip`;
  return { file: write(folder, name, zipped(parts, 0), words), count: files.length };
}

/** The page's file; null while there are no winners to announce. */
export function writePage(host: Host, folder: string, scores: boolean, words: CommandLineWords): string | null {
  const { title, html } = ask<PageAnswer>(host, 'announcementPage', { scores });
  return title === null || html === null ? null : write(folder, `${title}.html`, html, words);
}
