// An admin says that the plenary decided as its tab has it; from then on those decisions count.
import * as z from 'zod/mini';
import { confirmedPlenary, decisionHash } from '../../domain/audit/plenary-confirmation';
import { nameKey } from '../../domain/vocabulary/keys';
import { currentUser } from '../../google/session';
import { digest, newRunId, now } from '../../google/store';
import { record } from '../recording/run';
import { requested } from '../reply';
import type { Reply, State } from '../server';
import { stageNamed, take } from '../stages/stage-steps';
import { messages } from '../words/messages';

const confirmRequest = z.object({ stage: z.optional(z.string()) });

/** Records one confirmation for each stage whose decisions are not as they were confirmed last. */
export const confirmPlenary = (request: unknown): Reply<State> =>
  take(() => {
    const { stage: wanted } = requested(confirmRequest, request);
    return ({ competition, typedDecisions }, history) => {
      const { settings } = competition;
      const words = messages(settings.language).history;
      const only = wanted === undefined ? null : stageNamed(competition, wanted).name;
      const { unconfirmed, missing } = confirmedPlenary(typedDecisions, history.rows, digest);
      let told = history;
      for (const { name: stage } of competition.stages) {
        const isOpen = missing.has(stage) || unconfirmed.some((one) => one.stage === stage);
        if (!isOpen || (only !== null && nameKey(only) !== nameKey(stage))) continue;
        const own = typedDecisions.filter((one) => one.stage === stage);
        const hash = own.map((one) => decisionHash(one, digest)).join(' ');
        const detail = words.plenary(own.map(({ entry, rank }) => `${entry}: ${rank}`));
        const row = { at: now(), by: currentUser(), action: 'plenary' as const, detail, run: newRunId(), hash, stage };
        told = record(told, row, settings);
      }
    };
  });
