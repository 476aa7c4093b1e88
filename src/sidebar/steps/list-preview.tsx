// The preview of an imported list: columns, rows, and what is left out and why.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { LIST_TABLES } from '../../domain/workbook/intake/columns';
import { preparationWords } from '../../use-cases/judging/words/preparation';
import type { Session } from '../client/session';
import type { ListPreview as Preview } from '../client/session-state';
import { Button } from '../parts/button';
import { usePages } from '../parts/pages';

type Props = { session: Session; preview: Preview; primary: boolean };

/** The focus goes to what has to be decided now. */
export function ListPreview({ session, preview, primary }: Props) {
  const { words, busy } = session;
  const { request, answer } = preview;
  const texts = preparationWords[words.language];
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), [preview]);
  const headerOf = (key: string) =>
    LIST_TABLES[request.kind].columns.find((one) => one.key === key)?.header[words.language] ?? key;
  const { shown, next, showMore } = usePages(answer.rows, 8, 50);
  const isWhole = shown.length === answer.rows.length && answer.total > shown.length;
  return (
    <section class="preview" aria-labelledby="list-preview">
      <h3 id="list-preview" ref={title} tabIndex={-1}>
        {texts.previewTitle(answer.total, request.kind, answer.tab)}
      </h3>
      <details>
        <summary>{texts.columns}</summary>
        <ul class="plain-list">
          {answer.columns.map(({ header, key }) => (
            <li key={key}>{texts.columnAs(header, headerOf(key))}</li>
          ))}
        </ul>
      </details>
      {answer.unknown.length > 0 && (
        <p class="hint">{texts.unknown(answer.unknown.map((one) => `“${one}”`).join(', '))}</p>
      )}
      <ol class="rows">
        {shown.map((one) => (
          <li key={one.code}>
            <b>{one.code}</b> {one.name}
            <span class="hint">{[one.institution, one.email].filter((part) => part !== '').join(' · ')}</span>
          </li>
        ))}
      </ol>
      {next > 0 && <Button onPress={showMore}>{words.more(next)}</Button>}
      {isWhole && <p class="hint">{texts.notAllShown(shown.length, answer.total)}</p>}
      {answer.repeatedTotal > 0 && (
        <details>
          <summary>{texts.repeated(answer.repeatedTotal)}</summary>
          <ul class="plain-list">
            {answer.repeated.map(({ row, name, why }) => (
              <li key={row}>
                {name}{' '}
                <span class="hint">
                  {texts.row(row)}, {texts.why[why]}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {answer.nameless.length > 0 && <p class="hint">{texts.nameless(answer.nameless.join(', '))}</p>}
      <div class="pair">
        {answer.total > 0 && (
          <Button
            id="step-add-list"
            primary={primary}
            disabled={busy !== null}
            onPress={() => session.start('add-list', { list: request })}
          >
            {texts.add(answer.total, request.kind)}
          </Button>
        )}
        <Button onPress={session.dropList}>{texts.back}</Button>
      </div>
    </section>
  );
}
