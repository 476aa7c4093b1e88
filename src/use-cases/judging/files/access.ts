// When a stage is closed its judges may only read their files; when it is opened again they may write.
import { judgesOf, type Stage } from '../../../domain/competition/competition';
import { type AccessChange, backoffFrom, changeAccess, type FileRole, WIDEST } from '../../../google/drive';
import { currentUser } from '../../../google/session';
import type { WorkbookReading } from '../../reading/read-workbook';
import { recallFile } from './file-registry';

/**
 * Gives the judges of the user's files of a stage this role. A refusal by Drive does not stop the stage from closing:
 * the report on the files shows it, and making the files again repairs it.
 */
export function settleAccess({ competition }: WorkbookReading, name: string, role: FileRole): void {
  const stage: Stage | undefined = competition.stages.find((one) => one.name === name);
  if (stage === undefined || competition.settings.judgeFiles !== 'separate') return;
  const user = currentUser();
  const changes = judgesOf(competition, stage).flatMap((judge): AccessChange[] => {
    const { id, maker, permission } = recallFile(name, judge.code);
    return id === '' || permission === '' || maker !== user ? [] : [{ file: id, change: 'role', permission, role }];
  });
  if (changes.length === 0) return;
  try {
    for (const outcome of changeAccess(changes, backoffFrom(WIDEST, Date.now())))
      if ('failure' in outcome) console.warn(outcome.failure.reason);
  } catch (thrown) {
    console.warn(String(thrown));
  }
}
