// PDFs of the documents that were made, a batch a call.
import * as z from 'zod/mini';
import { backoffFrom } from '../../google/drive';
import { currentUser } from '../../google/session';
import { readWorkbook } from '../reading/read-workbook';
import { exclusively, replying, requested, requireAdmin } from '../reply';
import type { PdfBatch, Reply } from '../server';
import { filePdfs } from './filing/pdf';

const exportRequest = z.object({ kinds: z.array(z.string()), skip: z.optional(z.array(z.string())) });

/** Makes the next batch of PDFs beside the user's own documents of the given kinds. */
export const exportDocuments = (request: unknown): Reply<PdfBatch> =>
  replying(() => {
    const backoff = backoffFrom(10, Date.now());
    const { kinds, skip = [] } = requested(exportRequest, request);
    requireAdmin();
    return exclusively(() => filePdfs(readWorkbook().competition, kinds, currentUser(), skip, backoff));
  });
