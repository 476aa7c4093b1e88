// Accepts the order of a judge's scores that was found sorted: the admin has verified that they are right.
import * as z from 'zod/mini';
import { currentUser } from '../../google/session';
import { newRunId, now } from '../../google/store';
import type { ValidateAnswer } from '../answers';
import { guardTabs } from '../guarding/deciding-tabs';
import { evaluate } from '../ranking/evaluate';
import { readWorkbook } from '../reading/read-workbook';
import { rememberOrders } from '../reading/row-orders';
import { record } from '../recording/run';
import { exclusively, languageOfUser, refuse, replying, requested, requireAdmin } from '../reply';
import type { Reply } from '../server';
import { messages, problem } from '../words/messages';
import { readFixing } from './fixes/fixing';
import { validateAnswerOf } from './validate';

const acceptRequest = z.object({ tab: z.string() });

/** Takes the present order of a tab for right, records who did, and answers as a check would. */
export function acceptOrder(request: unknown): Reply<ValidateAnswer> {
  return replying(() => {
    const { tab } = requested(acceptRequest, request);
    requireAdmin();
    return exclusively(() => {
      const workbook = readWorkbook();
      guardTabs(workbook);
      const { findings } = evaluate(workbook, { provisional: false });
      const others = findings.filter((one) => one.code !== 'SCORE_ROWS_PERMUTED' || one.tab !== tab);
      if (others.length === findings.length)
        refuse(problem('BAD_REQUEST', messages(languageOfUser()).problems.notSorted(tab)));
      const { language } = workbook.competition.settings;
      const detail = messages(language).history.accepted(tab);
      // Recorded first: a duplicate history row does less harm than an unrecorded acceptance.
      record(
        workbook.history,
        { at: now(), by: currentUser(), action: 'accept', detail, run: newRunId(), hash: '' },
        workbook.competition.settings,
      );
      rememberOrders(workbook, others);
      return validateAnswerOf(readFixing());
    });
  });
}
