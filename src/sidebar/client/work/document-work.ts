// Making documents, with PDFs beside them where they are wanted.
import type { SidebarWords } from '../../words/sidebar';
import type { DocumentTask, Work } from '../tasks';
import type { Tools } from '../tools';
import type { DocumentChoice } from '../use-document-choice';
import { type DocumentsProgress, makeAllDocuments } from './documents-run';
import { makePdfs } from './pdfs';
import { timer } from './timer';

function runWords(end: 'finished' | 'stopped' | 'stalled', run: DocumentsProgress | null, words: SidebarWords): string {
  const { done, total, failed } = run ?? { done: 0, total: 0, failed: 0 };
  const reason = run?.findings.find((one) => one.severity === 'error')?.message ?? '';
  const ends = {
    finished: total === 0 ? words.notMade(reason) : words.made(done - failed, total),
    stopped: words.stopped(done - failed, total),
    stalled: words.stalled,
  };
  return failed === 0 ? ends[end] : `${ends[end]} ${words.failedDocuments(failed)}`;
}

export function documentWork(tools: Tools, { kinds: chosen, pdfToo }: DocumentChoice): Work<DocumentTask> {
  const { client, words, known, learn, setNotice, notify, setMaking, isCancelled } = tools;

  /** What was made last is what its list offers more of. */
  const last = known.kinds ?? chosen;

  async function make(remake: boolean, kinds: readonly string[], renew: string[] = []): Promise<void> {
    learn({ pdfs: null, kinds });
    setMaking({ done: 0, total: 0, cancelling: false, seconds: null, label: words.makingCount });
    const rest = timer();
    const run = await makeAllDocuments({
      client,
      kinds,
      remake,
      renew,
      onProgress: ({ documents, findings, done, total }) => {
        learn({ documents, findings });
        const seconds = rest(done, total);
        setMaking({ done, total, cancelling: isCancelled(), seconds, label: words.makingCount });
      },
      isCancelled,
    });
    setMaking(null);
    learn({ unfinished: run.end !== 'finished' });
    if (run.end === 'failed') return setNotice({ failure: run.failure });
    const text = runWords(run.end, run.progress, words);
    const pdfs = pdfToo && run.end === 'finished' && (run.progress?.total ?? 0) > 0 ? await makePdfs(tools, kinds) : '';
    // Where the PDFs failed altogether their failure is the last word; the documents are in the list.
    if (pdfs !== null) notify([text, pdfs].filter(Boolean).join(' '));
  }

  return {
    documents: ({ kinds = chosen }) => make(false, kinds),
    remake: () => make(true, last),
    renew: ({ renew = [] }) => make(false, last, renew),
    pdf: async () => {
      const text = await makePdfs(tools, last);
      if (text !== null) notify(text);
    },
  };
}
