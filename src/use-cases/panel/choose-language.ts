// The language of the panel: everybody may choose their own, and it is kept for all their spreadsheets.
import * as z from 'zod/mini';
import { rememberPreference } from '../../google/preferences';
import { LANGUAGE, replying, requested } from '../reply';
import type { Reply, State } from '../server';
import { readState } from './state';

const languageRequest = z.object({ language: z.enum(['id', 'en']) });

/** Keeps the choice; answers with the state in that language. Tabs and documents stay in the workbook's own. */
export function chooseLanguage(request: unknown): Reply<State> {
  const kept = replying(() => rememberPreference(LANGUAGE, requested(languageRequest, request).language));
  return 'problem' in kept ? kept : readState();
}
