// The documents made in this session with their links and statuses.
import type { DocumentAnswer } from '../commands/answers';
import type { SidebarWords } from '../i18n/sidebar';
import { Button } from './button';
import { usePages } from './pages';

const isAddress = (file: string) => /^https?:/i.test(file);

/** One line per document; only web addresses become links, a path is shown as it is. */
export function Documents({ documents, words }: { documents: DocumentAnswer[]; words: SidebarWords }) {
  const { shown, next, showMore } = usePages(documents, 30);
  return (
    <section aria-labelledby="documents-title">
      <h2 id="documents-title">{words.documentsTitle}</h2>
      {documents.length === 0 && <p class="hint">{words.documentsNone}</p>}
      <ul class="documents">
        {shown.map((one, index) => (
          <li key={index}>
            {one.file !== null && isAddress(one.file) ? (
              <a href={one.file} target="_blank" rel="noopener noreferrer">
                {one.title}
              </a>
            ) : (
              <span>{one.title}</span>
            )}
            <span class={one.file === null ? 'status error-text' : 'status'}>
              {[one.number, one.status, one.file === null ? words.noFile : isAddress(one.file) ? null : one.file]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {next > 0 && <Button onPress={showMore}>{words.more(next)}</Button>}
    </section>
  );
}
