// Remembers each judge's file beside the spreadsheet, since other admins cannot see the file itself.
import * as z from 'zod/mini';
import { codeKey, nameKey } from '../../../domain/vocabulary/keys';
import { recall, remember } from '../../../google/store';
import { shortHash } from '../../documents/filing/folder';

const filed = z.object({
  /** '' while it is not known whether it was made. */
  id: z.string(),
  link: z.string(),
  maker: z.string(),
  /** The e-mail it was shared with, as typed in the judges tab, and the resulting permission; '' = not shared. */
  email: z.string(),
  permission: z.string(),
  /** When it was collected last, and when it had been changed last then; '' = never. */
  collected: z.string(),
  modified: z.string(),
  done: z.number(),
  of: z.number(),
});

export type FiledSheet = z.infer<typeof filed>;

export const unfiled: FiledSheet = {
  id: '',
  link: '',
  maker: '',
  email: '',
  permission: '',
  collected: '',
  modified: '',
  done: 0,
  of: 0,
};

/** Identifies the file of a stage and judge, even after the file is renamed. */
export const stageKey = (stage: string): string => shortHash(nameKey(stage));
export const judgeKey = (judge: string): string => shortHash(codeKey(judge));

const propertyKey = (stage: string, judge: string): string => `judge-file:${stageKey(stage)}:${judgeKey(judge)}`;

/** Nothing of a file that was never begun. */
export function recallFile(stage: string, judge: string): FiledSheet {
  try {
    const read = z.safeParse(filed, JSON.parse(recall(propertyKey(stage, judge)) ?? 'null'));
    return read.success ? read.data : unfiled;
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return unfiled;
    throw thrown;
  }
}

export const rememberFile = (stage: string, judge: string, file: FiledSheet): void =>
  remember(propertyKey(stage, judge), JSON.stringify(file));
