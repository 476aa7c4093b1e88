// An admin's steps on a stage: close its judging, reopen it, give a reason for changed rules.
import * as z from 'zod/mini';
import { stageStatuses, statusOf } from '../../domain/audit/stage-status';
import type { Stage } from '../../domain/competition/competition';
import type { ConfiguredCompetition } from '../../domain/settings/configured-competition';
import { findingSentence } from '../../domain/validation/finding';
import { nameKey } from '../../domain/vocabulary/keys';
import { currentUser } from '../../google/session';
import { newRunId, now } from '../../google/store';
import { guardTabs } from '../guarding/deciding-tabs';
import { settleAccess } from '../judging/files/access';
import { readState } from '../panel/state';
import { evaluate } from '../ranking/evaluate';
import { readWorkbook, type WorkbookReading } from '../reading/read-workbook';
import { type History, record, rememberEnd } from '../recording/run';
import { exclusively, refuse, replying, requested, requireAdmin, spoken } from '../reply';
import type { Reply, State } from '../server';
import { messages, problem } from '../words/messages';
import { rulesHash } from './rules';
import { close, reopen } from './stage-status';

const stageRequest = z.object({ stage: z.optional(z.string()) });
const reasonRequest = z.object({ stage: z.string(), reason: z.string() });

/** The stage of that name; ends the command when there is none. */
export function stageNamed({ stages, settings }: ConfiguredCompetition, name: string): Stage {
  const names = stages.map((one) => one.name).join(', ');
  return (
    stages.find((one) => nameKey(one.name) === nameKey(name)) ??
    refuse(problem('BAD_REQUEST', messages(settings.language).problems.unknownStage(name, names)))
  );
}

type Step = (workbook: WorkbookReading, history: History) => void;

/** Takes a step under the lock and answers with the new state of the competition. */
export function take(request: () => Step): Reply<State> {
  const taken = replying(() => {
    const step = request();
    requireAdmin();
    return exclusively(() => {
      const workbook = readWorkbook('all');
      guardTabs(workbook);
      step(workbook, workbook.history);
    });
  });
  return 'problem' in taken ? taken : readState();
}

/** Ends the command while entries have fewer readings than the settings want; what else is unfinished may be closed as it is. */
function stopAtFewReadings(workbook: WorkbookReading, stage: string): void {
  const { language, minReadings } = workbook.competition.settings;
  if (minReadings === null) return;
  const { findings } = evaluate(workbook, { provisional: false });
  const few = findings.find((one) => one.code === 'ENTRY_FEW_READINGS' && one.stage === stage);
  if (few !== undefined) refuse(problem('BAD_REQUEST', findingSentence(few, spoken(language))));
}

/** Locks the judge tabs of a stage; one that is closed already stays so, and loses what access Drive left to its judges. */
export const closeStage = (request: unknown): Reply<State> =>
  take(() => {
    const { stage: wanted } = requested(stageRequest, request);
    return (workbook, history) => {
      const { competition } = workbook;
      const statuses = stageStatuses(competition.stages, history.rows);
      const stage =
        wanted === undefined
          ? statuses.find((one) => one.status === 'open')?.stage
          : stageNamed(competition, wanted).name;
      if (stage === undefined) return;
      if (statusOf(statuses, stage)?.status === 'open') {
        stopAtFewReadings(workbook, stage);
        close(workbook, stage, history);
        return;
      }
      rememberEnd(history);
      settleAccess(workbook, stage, 'reader');
    };
  });

/** A reason in one line; ends the command where none is given. */
export function reasonIn(reason: string, { settings }: ConfiguredCompetition): string {
  const line = reason.replace(/\s+/g, ' ').trim().slice(0, 500);
  return line === '' ? refuse(problem('BAD_REQUEST', messages(settings.language).problems.reasonMissing)) : line;
}

/** Gives a closed stage back to its judges; the reason is recorded. */
export const reopenStage = (request: unknown): Reply<State> =>
  take(() => {
    const wanted = requested(reasonRequest, request);
    return (workbook, history) => {
      const { competition } = workbook;
      const { name } = stageNamed(competition, wanted.stage);
      const statuses = stageStatuses(competition.stages, history.rows);
      const reason = reasonIn(wanted.reason, competition);
      if (statusOf(statuses, name)?.status !== 'open') {
        reopen(workbook, name, reason, history);
        return;
      }
      rememberEnd(history);
      settleAccess(workbook, name, 'writer');
    };
  });

/** Records why the rules of a stage were changed after its first score was read. */
export const explainRules = (request: unknown): Reply<State> =>
  take(() => {
    const wanted = requested(reasonRequest, request);
    return ({ competition }, history) => {
      const { name: stage } = stageNamed(competition, wanted.stage);
      const detail = reasonIn(wanted.reason, competition);
      const hash = rulesHash(competition, stage);
      const given = history.rows.filter((row) => row.action === 'rules' && row.stage === stage);
      const last = given[given.length - 1];
      if (last?.hash === hash && last.detail === detail) return;
      record(
        history,
        { at: now(), by: currentUser(), action: 'rules', detail, run: newRunId(), hash, stage },
        competition.settings,
      );
    };
  });
