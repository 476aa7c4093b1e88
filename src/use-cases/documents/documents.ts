// Makes the award documents. Each call files one batch, so that no run meets the time limit and every run can continue.
import * as z from 'zod/mini';
import {
  currentDocuments,
  type DocumentContext,
  type DocumentKind,
  documentKinds,
  isReady,
  kindOf,
  type PlannedDocument,
  planDocuments,
} from '../../domain/documents';
import type { Settings } from '../../domain/settings/settings';
import type { Finding } from '../../domain/validation/finding';
import type { Language } from '../../domain/vocabulary/language';
import { backoffFrom } from '../../google/drive';
import { releaseLease, renewLease, takeLease } from '../../google/lease';
import { currentUser } from '../../google/session';
import { newRunId, now } from '../../google/store';
import { guardTabs } from '../guarding/deciding-tabs';
import { findingAnswers } from '../reading/finding-answers';
import { readWorkbook } from '../reading/read-workbook';
import { type History, record } from '../recording/run';
import { exclusively, refuse, replying, requested, requireAdmin } from '../reply';
import type { DocumentsBatch, Reply } from '../server';
import { messages, problem } from '../words/messages';
import { ruleErrors, surveyed } from './document-context';
import { fileDocuments, ONCE_MORE, type RunTally } from './filing/batch';

const documentsRequest = z.object({
  kinds: z.array(z.string()),
  /** Documents that failed earlier in this run and are not tried again, as `kind:entry`. */
  skip: z.optional(z.array(z.string())),
  /** Documents to be renewed although they would be left alone (edited, signed, deleted, another's), as `kind:about`. */
  renew: z.optional(z.array(z.string())),
  /** Make all documents again that somebody deleted. */
  remake: z.optional(z.boolean()),
});

/**
 * Files the next batch of documents of the given kinds. Kinds that are made from the rules alone do not wait for a
 * result; what blocks the others is reported.
 */
export function makeDocuments(request: unknown): Reply<DocumentsBatch> {
  return replying(() => {
    const started = Date.now();
    const { kinds, skip = [], renew = [], remake = false } = requested(documentsRequest, request);
    requireAdmin();
    return exclusively(() => {
      const workbook = readWorkbook('ranking');
      guardTabs(workbook);
      const { competition } = workbook;
      const { language } = competition.settings;
      const wanted = [...new Set(kinds)].map((id) => kindNamed(id, language));
      const { history } = workbook;
      const { findings, blocking, hash, context } = surveyed(workbook, history, wanted);
      const ready = wanted.filter((kind) => isReady(kind, context));
      const ofRules = ruleErrors(blocking);
      const awaiting = awaitingLast(wanted, context);
      if (ready.length === 0 && wanted.length > 0) return nothingMade([...blocking, ...awaiting], language);
      if (context.winners === null && ofRules.length > 0) return nothingMade(ofRules, language);

      const user = currentUser();
      const lease = takeLease(user, newRunId);
      if ('holder' in lease) {
        const { who, until } = lease.holder;
        return refuse(problem('BUSY', messages(language).problems.leased(who, clock(until))));
      }
      const planned = planDocuments(ready, context);
      const options = {
        user,
        run: lease.run,
        skip,
        renew,
        remake,
        pictures: context.pictures,
        isCurrent: currentDocuments(context),
      };
      const backoff = backoffFrom(lease.width, started);
      const { batch, run, notes } = fileDocuments(competition, planned, options, backoff, workbook.keepers);
      if (batch.more) {
        if (backoff.width !== lease.width) renewLease(user, lease.run, backoff.width);
      } else {
        // Recorded first: a run that breaks off here still holds the lease, so that the next call ends it.
        recordRun(history, { id: lease.run, hash, ...run }, user, competition.settings);
        releaseLease(user, lease.run);
      }
      // Where a kind has to wait, report what blocks it; otherwise what is good to know.
      const isWhole = ready.length === wanted.length;
      return {
        ok: isWhole && batch.failed === 0 && !skip.some((one) => !one.endsWith(ONCE_MORE)),
        findings: findingAnswers(
          [...(isWhole ? findings : blocking), ...nothingOf(ready, planned), ...awaiting, ...notes],
          language,
        ),
        ...batch,
      };
    });
  });
}

/** Kinds that could be made and of which there is nothing. */
const nothingOf = (kinds: readonly DocumentKind[], planned: readonly PlannedDocument[]): Finding[] =>
  kinds
    .filter((kind) => !planned.some((one) => one.kind === kind))
    .map(({ id }) => ({ code: 'NO_DOCUMENT', severity: 'warning', params: { kind: id } }));

/** Kinds that need the last stage while an earlier one is ranked and the last is not: what blocks them is told, this says why it matters. */
function awaitingLast(kinds: readonly DocumentKind[], { competition, results, winners }: DocumentContext): Finding[] {
  const { stages } = competition;
  const last = stages[stages.length - 1];
  if (winners !== null || last === undefined || results.length === 0 || results.length === stages.length) return [];
  return kinds
    .filter(({ needs }) => needs === 'result')
    .map(({ id }) => ({ code: 'NO_DOCUMENT', severity: 'warning', params: { kind: id, awaits: last.name } }));
}

const clock = (time: number): string => now(new Date(time)).slice(11, 16);

/** The kind of that name; ends the command when there is none. */
export function kindNamed(id: string, language: Language): DocumentKind {
  const context = documentKinds.map((kind) => kind.id).join(', ');
  return kindOf(id) ?? refuse(problem('BAD_REQUEST', messages(language).problems.unknownKind(id, context)));
}

/** Errors, an undecided tie or a last stage without a ranking: no document speaks before the result stands. */
function nothingMade(findings: readonly Finding[], language: Language): DocumentsBatch {
  const none = {
    created: 0,
    updated: 0,
    unchanged: 0,
    failed: 0,
    documents: [],
    done: 0,
    total: 0,
    more: false,
    skip: [],
  };
  return { ok: false, findings: findingAnswers(findings, language), ...none };
}

/** One row a run, unless it did nothing; a row that an interrupted call has written already is not written again. */
function recordRun(
  history: History,
  run: RunTally & { id: string; hash: string },
  user: string,
  settings: Settings,
): void {
  if (run.made + run.failed === 0) return;
  const detail = messages(settings.language).history.documents(run.made, run.failed);
  if (history.rows.some((row) => row.run === run.id && row.detail === detail)) return;
  record(history, { at: now(), by: user, action: 'documents', detail, run: run.id, hash: run.hash }, settings);
}
