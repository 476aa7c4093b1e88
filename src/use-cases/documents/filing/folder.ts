// The competition's folder in the maker's Drive, and the message when Drive refuses.
import type { DriveFailure } from '../../../domain/documents/filing/drive-failure';
import type { ConfiguredCompetition } from '../../../domain/settings/configured-competition';
import type { Language } from '../../../domain/vocabulary/language';
import { authorizationLink } from '../../../google/authorization';
import {
  type Backoff,
  type DriveResult,
  ensureFolder,
  type FolderFile,
  findFile,
  listFolder,
} from '../../../google/drive';
import { spreadsheetId } from '../../../google/spreadsheet';
import { digest, recall, remember } from '../../../google/store';
import { competitionTitle } from '../../ranking/written-tabs';
import { refuse } from '../../reply';
import { messages, problem } from '../../words/messages';
import { driveSentence } from '../words/drive';

/** Short enough for Drive's 124 bytes a property, long enough never to meet another. */
export const shortHash = (text: string): string => digest(text).slice(0, 32);

/** Where the id of a user's folder is remembered. */
export const folderKey = (user: string): string => `folder:${user}`;

export type OpenFolder = { id: string; files: readonly FolderFile[] };

/** The user's folder and its files: files belong to the user who made them, and nobody else's can be seen. */
export function openFolder(competition: ConfiguredCompetition, user: string, backoff: Backoff): OpenFolder {
  const { language } = competition.settings;
  const key = folderKey(user);
  const known = recall(key);
  const folder = known !== null && isThere(known, backoff, language) ? known : makeFolder(competition, key, backoff);
  return { id: folder, files: orRefuse(listFolder(folder, backoff), language) };
}

const isThere = (folder: string, backoff: Backoff, language: Language): boolean =>
  orRefuse(findFile(folder, backoff), language) !== null;

function makeFolder(competition: ConfiguredCompetition, key: string, backoff: Backoff): string {
  const { language } = competition.settings;
  const name = messages(language).documents.folder(competitionTitle(competition));
  const made = orRefuse(ensureFolder(name, { folder: shortHash(spreadsheetId()) }, backoff), language);
  remember(key, made);
  return made;
}

/** What Drive answered; ends the command with the sentence for its refusal. */
export function orRefuse<T>(outcome: DriveResult<T>, language: Language): T {
  return 'ok' in outcome ? outcome.ok : refuseDrive(outcome.failure, language);
}

/** Ends the command with the message for Drive's refusal. */
export function refuseDrive(failure: DriveFailure, language: Language): never {
  const sentence = driveSentence(failure, language);
  if (failure.kind === 'api-off') return refuse(problem('DRIVE_API_OFF', sentence));
  if (failure.kind === 'scope') return refuse(problem('SCOPE_MISSING', sentence, authorizationLink()));
  return refuse(problem('DRIVE_REFUSED', sentence));
}
