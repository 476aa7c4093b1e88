// The documents of the last run with their links and statuses.
import type { DocumentAnswer } from '../commands/answers';
import { STATUSES } from '../sheets/documents-tab';
import { choiceOf as idOf } from '../sheets/words';
import { Button } from './button';
import { usePages } from './pages';
import type { Session } from './session';

const isAddress = (file: string) => /^(https?:|documents\/)/i.test(file);

const statusOf = ({ status }: DocumentAnswer) => idOf(status, STATUSES);

/** A status that is no status of the documents tab says why a document could not be made. */
const hasFailed = (one: DocumentAnswer) => one.status !== '' && [undefined, 'failed'].includes(statusOf(one));

/** One line per document, and the offer to make those again that somebody deleted. */
export function Documents({ session, documents }: { session: Session; documents: DocumentAnswer[] }) {
  const { words, busy } = session;
  const { shown, next, showMore } = usePages(documents, 30);
  const deleted = documents.filter((one) => statusOf(one) === 'deleted').length;
  return (
    <section aria-labelledby="documents-title">
      <h2 id="documents-title">{words.documentsTitle}</h2>
      {documents.length === 0 && <p class="hint">{words.documentsNone}</p>}
      {deleted > 0 && (
        <Button id="step-remake" disabled={busy !== null} onPress={() => session.start('remake')}>
          {words.remake(deleted)}
        </Button>
      )}
      <ul class="documents">
        {shown.map((one, index) => (
          <li key={index}>
            <Title document={one} />
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

/** Only web addresses become links, and on this computer the files in the folder of results. */
function Title({ document: { title, file } }: { document: DocumentAnswer }) {
  if (file === null || !isAddress(file)) return <span>{title}</span>;
  return (
    <a href={file} target="_blank" rel="noopener noreferrer">
      {title}
    </a>
  );
}
