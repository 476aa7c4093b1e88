// Details that an admin looks up beside the ranking: settings, history, contact data. Reads no score tab.
import * as z from 'zod/mini';
import { codeKey } from '../../domain/vocabulary/keys';
import { configurationTabs, readCompetition } from '../../domain/workbook/read/read-competition';
import { bindings } from '../../google/bound-tabs';
import { readTab, tabNames } from '../../google/spreadsheet';
import { readHistoryTab } from '../recording/run';
import { replying, requested, requireAdmin } from '../reply';
import type { Details, Reply } from '../server';

const detailsRequest = z.object({ entries: z.array(z.string()) });

/** The number of newest history rows that are returned. */
const NEWEST = 100;

/** Answers an admin; phone numbers and e-mails only of judges and of the entries that are asked for. */
export function readDetails(request: unknown): Reply<Details> {
  return replying(() => {
    const { entries } = requested(detailsRequest, request);
    requireAdmin();
    const wanted = new Set(entries.map(codeKey));
    const tabs = configurationTabs(tabNames(), bindings());
    const { competition } = readCompetition(new Map([...tabs].map(([part, name]) => [part, readTab(name)])));
    return {
      settings: tabs.has('settings') ? competition.settings : null,
      history: readHistoryTab(competition.settings.language)
        .rows.slice(-NEWEST)
        .reverse()
        .map(({ at, by, action, detail, stage }) => ({ at, by, action, detail, stage })),
      judges: competition.judges.map(({ code, name, email, phone }) => ({ code, name, email, phone })),
      entries: competition.entries
        .filter(({ code }) => wanted.has(codeKey(code)))
        .map(({ code, contact, innovator, email, phone }) => ({ code, name: contact || innovator, email, phone })),
    };
  });
}
