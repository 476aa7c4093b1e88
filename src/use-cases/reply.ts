// The reply of a command: its answer, or the problem that kept it from running.
import * as z from 'zod/mini';
import type { Language } from '../domain/vocabulary/language';
import { authorizationLink, missingScopes } from '../google/authorization';
import { recallPreference } from '../google/preferences';
import { isNotLocked } from '../google/read-back';
import { currentUser, mayAdminister, userLocale } from '../google/session';
import { locked } from '../google/store';
import { lockSentence } from './guarding/words/locks';
import type { Problem, Reply } from './server';
import { messages, problem } from './words/messages';

/** Thrown to end a command with a problem; carried in an ordinary Error so that nothing is lost if it escapes. */
type Refusal = Error & { problem: Problem };

const isRefusal = (thrown: unknown): thrown is Refusal => thrown instanceof Error && 'problem' in thrown;

/** Ends the command with a problem. */
export function refuse(reason: Problem): never {
  throw Object.assign(new Error(reason.message), { problem: reason });
}

/** Runs a command; whatever goes wrong comes back as a problem with a sentence. */
export function replying<T>(work: () => T): Reply<T> {
  try {
    return { answer: work() };
  } catch (thrown) {
    if (isRefusal(thrown)) return { problem: thrown.problem };
    if (isNotLocked(thrown)) {
      const { tab, faults } = thrown.notLocked;
      return { problem: problem('NOT_LOCKED', lockSentence(tab, faults, languageOfUser())) };
    }
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    const missing = missingScopes(reason);
    if (missing.length > 0) {
      const message = messages(languageOfUser()).problems.scopeMissing(missing.join(', '));
      return { problem: problem('SCOPE_MISSING', message, authorizationLink()) };
    }
    console.error(thrown instanceof Error ? (thrown.stack ?? reason) : reason);
    return { problem: problem('UNEXPECTED', messages(languageOfUser()).problems.unexpected(reason)) };
  }
}

/** Where a person's own choice of language is kept. */
export const LANGUAGE = 'language';

/** The language of messages: the user's choice in the panel, else the given one. */
export function spoken(language: Language): Language {
  const chosen = recallPreference(LANGUAGE);
  return chosen === 'id' || chosen === 'en' ? chosen : language;
}

/** The user's language, for messages before the workbook's setting is known. */
export const languageOfUser = (): Language => spoken(userLocale().startsWith('en') ? 'en' : 'id');

/** Ends the command unless the user may administer the competition. */
export function requireAdmin(): void {
  if (mayAdminister()) return;
  refuse(problem('NOT_ALLOWED', messages(languageOfUser()).problems.notAdmin(currentUser())));
}

/** Runs `work` while no other run of this spreadsheet does. */
export function exclusively<T>(work: () => T): T {
  const result = locked(work);
  return result === null ? refuse(problem('BUSY', messages(languageOfUser()).problems.busy)) : result.done;
}

/** Validates the page's request. */
export function requested<T extends z.core.$ZodType>(schema: T, request: unknown): z.output<T> {
  const parsed = z.safeParse(schema, request);
  return parsed.success ? parsed.data : refuse(problem('BAD_REQUEST', messages(languageOfUser()).problems.badRequest));
}
