// Opens the dialog with the full ranking and its plots: the panel's page in another view.
import * as z from 'zod/mini';
import { showDialog } from '../../google/page';
import { languageOfUser, replying, requested, requireAdmin } from '../reply';
import type { Reply } from '../server';
import { messages } from '../words/messages';

const rankingRequest = z.object({ provisional: z.boolean() });

/** The dialog asks for all it shows by itself; `provisional`: whether it begins with a provisional ranking. */
export function showRanking(request: unknown): Reply<null> {
  return replying(() => {
    const { provisional } = requested(rankingRequest, request);
    requireAdmin();
    showDialog('Sidebar', messages(languageOfUser()).menu.rankingTitle, provisional ? 'provisional' : 'ranking');
    return null;
  });
}
