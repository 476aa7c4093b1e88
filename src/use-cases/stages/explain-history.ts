// An admin says why the history is not as the add-on wrote it: recorded in the history itself, and work goes on.
import * as z from 'zod/mini';
import { historyDoubts, unexplained } from '../../domain/audit/history-doubts';
import { currentUser } from '../../google/session';
import { digest, newRunId, now, recall } from '../../google/store';
import { CHAIN_END, record } from '../recording/run';
import { requested } from '../reply';
import type { Reply, State } from '../server';
import { reasonIn, take } from './stage-steps';

const reasonRequest = z.object({ reason: z.string() });

/** Explains what speaks against the history now; whatever is altered later asks again. */
export const explainHistory = (request: unknown): Reply<State> =>
  take(() => {
    const wanted = requested(reasonRequest, request);
    return ({ competition }, history) => {
      const detail = reasonIn(wanted.reason, competition);
      const { breaks, cut } = unexplained(historyDoubts(history.links, recall(CHAIN_END), digest), history.links);
      const hash = [...breaks.map(({ id }) => id), ...(cut === null ? [] : [cut])].join(' ');
      if (hash === '') return;
      const row = { at: now(), by: currentUser(), action: 'explain' as const, detail, run: newRunId(), hash };
      record(history, row, competition.settings);
    };
  });
