// Decides a result: stores everything that counts as it is now, under a code for the minutes.
import * as z from 'zod/mini';
import { codeOf } from '../../domain/audit/code';
import { evidenceText, type Minutes, shortSeal, type Testimony } from '../../domain/audit/evidence';
import { RULES_VERSION, type Snapshot, snapshotText } from '../../domain/audit/snapshot';
import { stageStatuses, statusOf } from '../../domain/audit/stage-status';
import { methodName } from '../../domain/ranking/explanation/words/explanation';
import type { ConfiguredCompetition } from '../../domain/settings/configured-competition';
import type { FindingCode } from '../../domain/validation/finding';
import { TABS } from '../../domain/vocabulary/words';
import { readableTime } from '../../domain/workbook/read/cells';
import { type Decided, decisionsContent, readDecisions } from '../../domain/workbook/tabs/decisions';
import { bindTab } from '../../google/bound-tabs';
import { hideTab } from '../../google/protection';
import { currentUser } from '../../google/session';
import { digest, newRunId, now } from '../../google/store';
import { readWritten, writeTab, writtenName } from '../../google/written-tabs';
import type { DecideAnswer } from '../answers';
import { computeNow } from '../ranking/compute';
import { findingAnswers, isClean } from '../reading/finding-answers';
import { record } from '../recording/run';
import { exclusively, refuse, replying, requested, requireAdmin } from '../reply';
import type { Reply } from '../server';
import { stageNamed } from '../stages/stage-steps';
import { messages, problem } from '../words/messages';
import { hasHash } from './decided';
import { keepEvidence } from './evidence-file';
import { testimonyOf } from './testimony';

const decideRequest = z.object({
  stage: z.optional(z.string()),
  /** Of the signed minutes: their number, and a link to the scan. */
  minutes: z.optional(z.object({ number: z.string(), link: z.string() })),
});

/** The signed minutes, in one line each; ends the command where the office wants them and they are not named. */
function minutesIn(given: Minutes | undefined, { settings }: ConfiguredCompetition): Minutes | null {
  const line = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 300);
  const minutes = { number: line(given?.number ?? ''), link: line(given?.link ?? '') };
  const isNamed = minutes.number !== '' && /^https?:\/\/\S+$/.test(minutes.link);
  if (isNamed) return minutes;
  const isWanted = settings.resultApproval || minutes.number + minutes.link !== '';
  return isWanted ? refuse(problem('BAD_REQUEST', messages(settings.language).problems.minutesMissing)) : null;
}

/** What only warns elsewhere, but leaves open what is decided. */
const OPEN: readonly FindingCode[] = ['TIE_AT_CUT', 'RULE_CHANGED_AFTER_SCORING', 'RESULT_STALE'];

/** Closes and computes what is still open, then freezes the result of a stage. */
export function decideResult(request: unknown): Reply<DecideAnswer> {
  return replying(() => {
    const { stage: wanted, minutes: given } = requested(decideRequest, request);
    requireAdmin();
    return exclusively((): DecideAnswer => {
      const { workbook, results, findings, history } = computeNow({ provisional: false, close: true }, (competition) =>
        wanted === undefined ? undefined : stageNamed(competition, wanted).name,
      );
      const { competition } = workbook;
      const { language } = competition.settings;
      const last = results[results.length - 1]?.stage.name;
      const named = wanted === undefined ? last : stageNamed(competition, wanted).name;
      const stage = named ?? competition.stages[0]?.name ?? '';
      const upTo = competition.stages.slice(0, competition.stages.findIndex((one) => one.name === stage) + 1);
      const standing = findings
        .filter((one) => one.stage === undefined || upTo.some(({ name }) => name === one.stage))
        .map((one) => (OPEN.includes(one.code) ? { ...one, severity: 'error' as const } : one));
      const none = { stage, code: null, at: null, hash: null, evidence: null };
      if (!isClean(standing)) return { ok: false, findings: findingAnswers(standing, language), ...none };
      const result = results.find((one) => one.stage.name === stage);
      if (result === undefined)
        return refuse(problem('BAD_REQUEST', messages(language).problems.nothingToDecide(stage)));

      const { sheets, decisions } = workbook;
      const minutes = minutesIn(given, competition);
      const text = snapshotText(competition, sheets, decisions, stage);
      const hash = digest(text);
      const status = statusOf(stageStatuses(competition.stages, history.rows), stage);
      const { name, grid } = readWritten(writtenName(TABS.decisions, language));
      const kept = readDecisions(grid);
      const known = kept.find((one) => one.stage === stage && one.text.length > 0 && one.hash === status?.hash);
      const answer = { ok: true, findings: findingAnswers(standing, language), stage };
      if (status?.status === 'decided' && hasHash(workbook, status.hash, stage) && known !== undefined) {
        const { at, code, hash: same } = status;
        // One of release 0.1 has none.
        const evidence = known.testimony === '' ? null : keepEvidence(competition, known);
        return { ...answer, at, code, hash: same, evidence };
      }

      const [at, by, code] = [now(), currentUser(), codeOf(hash)];
      const decided: Decided = {
        ...{ stage, code, at: readableTime(at), by, hash, text },
        testimony: JSON.stringify(testimonyOf(workbook, result, history, { code, hash, at, by }, minutes)),
        method: methodName(result.method, language),
        version: String(RULES_VERSION),
      };
      const words = messages(language);
      const all = [...kept.filter((one) => one.stage !== stage), decided];
      writeTab(
        decisionsContent(all, name, language, words.tabs.decisions, words.tabs.decisionsOrigin),
        workbook.keepers,
      );
      bindTab('decisions', name);
      hideTab(name);
      const { seal } = evidenceText(JSON.parse(decided.testimony) as Testimony, JSON.parse(text) as Snapshot, digest);
      const detail = words.history.decided(code, decided.method, decided.version, shortSeal(seal), minutes);
      record(history, { at, by, action: 'decide', detail, run: newRunId(), hash, stage }, competition.settings);
      return { ...answer, at, code, hash, evidence: keepEvidence(competition, decided) };
    });
  });
}
