// The announcement as a page for the office's site; changes nothing.
import * as z from 'zod/mini';
import { fieldsOf } from '../../domain/documents';
import { announcementPage } from '../../domain/documents/page/announcement';
import { TABS } from '../../domain/vocabulary/words';
import { readDocuments } from '../../domain/workbook/tabs/documents-tab';
import { spreadsheetId } from '../../google/spreadsheet';
import { readWritten } from '../../google/written-tabs';
import { findingAnswers } from '../reading/finding-answers';
import { readWorkbook } from '../reading/read-workbook';
import { replying, requested, requireAdmin } from '../reply';
import type { PageAnswer, Reply } from '../server';
import { surveyed } from './document-context';
import { kindNamed } from './documents';

const pageRequest = z.object({ scores: z.optional(z.boolean()) });

/** The page with the number typed for the announcement; none while there are no winners, and what they wait for. */
export function makePage(request: unknown): Reply<PageAnswer> {
  return replying(() => {
    const { scores = false } = requested(pageRequest, request);
    requireAdmin();
    const workbook = readWorkbook('ranking');
    const { language } = workbook.competition.settings;
    const kind = kindNamed('pengumuman', language);
    const { blocking, context } = surveyed(workbook, workbook.history, [kind]);
    const { grid } = readWritten(TABS.documents[language]);
    const here = spreadsheetId();
    const filed = grid === null ? [] : [...readDocuments(grid).rows.values()];
    const fields = fieldsOf(kind, context, (about, entry) => {
      const typed = filed.filter((one) => one.spreadsheet === here && one.kind === about && one.entry === entry);
      return (
        typed
          .map(({ number }) => number)
          .filter(Boolean)
          .pop() ?? null
      );
    });
    if (fields === null) return { ok: false, findings: findingAnswers(blocking, language), title: null, html: null };
    const html = announcementPage(fields, { scores, code: context.code });
    return { ok: true, findings: [], title: kind.title(fields), html };
  });
}
