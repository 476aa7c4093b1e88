// What the workbook of the next season holds; it is made where it is kept.
import { type NextSeason, nextSeason } from '../../domain/workbook/next-season';
import { readWorkbook } from '../reading/read-workbook';
import { replying, requireAdmin } from '../reply';
import type { Reply } from '../server';

/** Reads and changes nothing. */
export const readNextSeason = (): Reply<NextSeason> =>
  replying(() => {
    requireAdmin();
    return nextSeason(readWorkbook('all').competition);
  });
