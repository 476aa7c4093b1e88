// Reads the state of the judges' files of a stage; changes nothing.
import * as z from 'zod/mini';
import { replying, requested, requireAdmin } from '../../reply';
import type { Reply } from '../../server';
import type { JudgeFilesAnswer } from './answers';
import { openPanelSeats } from './panel-seats';
import { nothingDone, report } from './report';

const stateRequest = z.object({ stage: z.optional(z.string()) });

export function readJudgeFiles(request: unknown): Reply<JudgeFilesAnswer> {
  return replying(() => {
    const { stage } = requested(stateRequest, request);
    requireAdmin();
    return report(openPanelSeats(stage), nothingDone);
  });
}
