// What a request that Drive refused means for the judge it was about.
import type { DriveFailure } from '../../google/drive';
import { judgeFileWords } from '../../i18n/judge-files';
import { refuseDrive } from '../drive-folder';
import type { Desks } from './desks';

/** A sentence for the judge; what stops all requests alike ends the command. */
export function told(failure: DriveFailure, { workbook }: Desks, sentence?: (reason: string) => string): string {
  const { language } = workbook.competition.settings;
  const say = judgeFileWords(language);
  if (['api-off', 'scope', 'quota'].includes(failure.kind)) return refuseDrive(failure, language);
  return failure.kind === 'busy' || failure.kind === 'unknown' ? say.busy : (sentence ?? say.refused)(failure.reason);
}
