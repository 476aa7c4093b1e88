// Jumps to the cell of a finding.
import * as z from 'zod/mini';
import { show } from '../../google/spreadsheet';
import { languageOfUser, refuse, replying, requested } from '../reply';
import type { Reply } from '../server';
import { messages, problem } from '../words/messages';

const showRequest = z.object({
  tab: z.string(),
  cell: z.nullable(z.string().check(z.regex(/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/))),
});

/** Shows the tab and selects the cell or range; anybody may look at what the spreadsheet lets them see. */
export function jumpTo(request: unknown): Reply<null> {
  return replying(() => {
    const { tab, cell } = requested(showRequest, request);
    if (!show(tab, cell)) refuse(problem('BAD_REQUEST', messages(languageOfUser()).problems.noTab(tab)));
    return null;
  });
}
