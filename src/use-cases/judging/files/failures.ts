// What a request that Drive refused means for the judge it concerns.
import type { DriveFailure } from '../../../domain/documents/filing/drive-failure';
import { mayHaveWorked, stopsAll } from '../../../google/drive';
import { refuseDrive } from '../../documents/filing/folder';
import { driveSentence } from '../../documents/words/drive';
import type { PanelSeats } from './panel-seats';
import { judgeFileWords } from './words/judge-files';

/** The message where Google gave no answer. */
export const NO_ANSWER: DriveFailure = { kind: 'unknown', reason: 'no-answer' };

/** A sentence for the judge; what stops all requests alike ends the command. */
export function failureSentence(failure: DriveFailure, { workbook }: PanelSeats): string {
  const { language } = workbook.competition.settings;
  if (stopsAll(failure)) return refuseDrive(failure, language);
  const isOpen = failure.kind === 'haste' || mayHaveWorked(failure);
  return isOpen ? judgeFileWords(language).busy : driveSentence(failure, language);
}
