// The competition's folder in the maker's Drive, and what to tell people when Drive refuses.
import type { Competition } from '../competition/competition';
import { authorizationLink } from '../google/authorization';
import { type DriveFailure, ensureFolder, findFile } from '../google/drive';
import { spreadsheetId } from '../google/spreadsheet';
import { digest, recall, remember } from '../google/store';
import { messages, problem } from '../i18n/messages';
import type { Language } from '../sheets/words';
import { refuse } from './reply';
import { competitionTitle } from './written-tabs';

/** Where the id of a user's folder is remembered. */
export const folderKey = (user: string): string => `folder:${user}`;

/** The user's own folder: files belong to whoever made them, and nobody else's can be seen. */
export function documentsFolder(competition: Competition, user: string): string {
  const { language } = competition.settings;
  const key = folderKey(user);
  const known = recall(key);
  if (known !== null) {
    const found = findFile(known);
    if ('failure' in found) refuseDrive(found.failure, language);
    else if (found.ok !== null) return known;
  }
  const made = ensureFolder(messages(language).documents.folder(competitionTitle(competition)), {
    folder: digest(spreadsheetId()).slice(0, 32),
  });
  if ('failure' in made) return refuseDrive(made.failure, language);
  remember(key, made.ok);
  return made.ok;
}

/** Ends the command with the sentence for what Drive said. */
export function refuseDrive(failure: DriveFailure, language: Language): never {
  const say = messages(language).problems;
  switch (failure.kind) {
    case 'api-off':
      return refuse(problem('DRIVE_API_OFF', say.driveApiOff));
    case 'scope':
      return refuse(problem('SCOPE_MISSING', say.driveScope, authorizationLink()));
    case 'quota':
      return refuse(problem('DRIVE_REFUSED', say.driveQuota));
    case 'busy':
    case 'unknown':
      return refuse(problem('DRIVE_REFUSED', say.driveBusy));
    default:
      return refuse(problem('DRIVE_REFUSED', say.driveRefused(failure.reason)));
  }
}
