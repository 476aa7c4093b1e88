// The documents of the last run with their links and statuses.

import { choiceOf as idOf } from '../../domain/vocabulary/words';
import { STATUSES } from '../../domain/workbook/tabs/documents-tab';
import type { DocumentAnswer } from '../../use-cases/answers';
import type { PdfBatch } from '../../use-cases/server';
import type { Session } from '../client/session';
import { pdfKey } from '../client/work/pdfs';
import { isAddress } from '../parts/addresses';
import { Button } from '../parts/button';
import { usePages } from '../parts/pages';
import { type TemplatePanelWords, templatePanelWords } from '../words/templates';

const statusOf = ({ status }: DocumentAnswer) => idOf(status, STATUSES);

/** A status that is no status of the documents tab says why a document could not be made. */
const hasFailed = (one: DocumentAnswer) => one.status !== '' && [undefined, 'failed'].includes(statusOf(one));

/** One line per document, and the offer to make those again that somebody deleted. */
export function Documents({ session, documents }: { session: Session; documents: DocumentAnswer[] }) {
  const { words, busy } = session;
  const texts = templatePanelWords[words.language];
  const pdfs = new Map(session.known.pdfs?.files.map((one) => [pdfKey(one), one]));
  const { shown, next, showMore } = usePages(documents, 30);
  const deleted = documents.filter((one) => statusOf(one) === 'deleted').length;
  return (
    <section aria-labelledby="documents-title">
      <h2 id="documents-title">{words.documentsTitle}</h2>
      {documents.length === 0 && <p class="hint">{words.documentsNone}</p>}
      <div class="tools">
        {deleted > 0 && (
          <Button id="step-remake" disabled={busy !== null} onPress={() => session.start('remake')}>
            {words.remake(deleted)}
          </Button>
        )}
        {documents.some(({ file }) => file !== null) && (
          <Button id="step-pdf" disabled={busy !== null} onPress={() => session.start('pdf')}>
            {texts.makePdf}
          </Button>
        )}
      </div>
      <ul class="documents">
        {shown.map((one, index) => (
          <li key={index}>
            <Title document={one} />
            <Pdf pdf={pdfs.get(pdfKey(one))} title={one.title} words={texts} />
            <span class={hasFailed(one) ? 'status error-text' : 'status'}>
              {[one.number, one.status || words.notYetMade].filter(Boolean).join(' · ')}
            </span>
            {one.choice !== undefined && (
              <button
                type="button"
                class="plain"
                aria-label={words.renewLabel(words.renew[one.choice], one.title)}
                aria-disabled={busy !== null}
                onClick={() => busy === null && session.start('renew', { renew: [`${one.kind}:${one.entry ?? ''}`] })}
              >
                {words.renew[one.choice]}
              </button>
            )}
          </li>
        ))}
      </ul>
      {next > 0 && <Button onPress={showMore}>{words.more(next)}</Button>}
    </section>
  );
}

type PdfProps = { pdf: PdfBatch['files'][number] | undefined; title: string; words: TemplatePanelWords };

/** The way to the PDF, or why there is none. */
function Pdf({ pdf, title, words }: PdfProps) {
  if (pdf?.problem) return <span class="status error-text">{words.pdfProblem(pdf.problem)}</span>;
  if (!pdf?.file || !isAddress(pdf.file)) return null;
  return (
    <a class="pdf-link" href={pdf.file} target="_blank" rel="noopener noreferrer" aria-label={words.pdfOf(title)}>
      {words.pdf}
    </a>
  );
}

function Title({ document: { title, file } }: { document: DocumentAnswer }) {
  if (file === null || !isAddress(file)) return <span>{title}</span>;
  return (
    <a href={file} target="_blank" rel="noopener noreferrer">
      {title}
    </a>
  );
}
