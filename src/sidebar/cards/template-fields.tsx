// All fields that a template of a kind may hold: each with what it is, and what it holds now.
import { useState } from 'preact/hooks';
import { fieldHelp } from '../../domain/documents/words/field-help';
import type { TemplateAnswer } from '../../use-cases/server';
import type { Session } from '../client/session';
import { copyText } from '../parts/contact';
import { templatePanelWords } from '../words/templates';

type FieldValues = NonNullable<TemplateAnswer['fields']>;

/** What is written in a template for it. */
const tagText = (tag: string, value: FieldValues[string]): string =>
  typeof value === 'string' ? `{{${tag}}}` : `{{#${tag}}} … {{/${tag}}}`;

const countOf = (fields: FieldValues): number =>
  Object.values(fields).reduce<number>(
    (sum, value) => sum + 1 + (typeof value === 'string' || value[0] === undefined ? 0 : countOf(value[0])),
    0,
  );

/** Those that say the words sought, or hold one that does. */
function matching(fields: FieldValues, wanted: string, language: 'id' | 'en'): FieldValues {
  if (wanted === '') return fields;
  return Object.fromEntries(
    Object.entries(fields).flatMap(([tag, value]): [string, FieldValues[string]][] => {
      const says = `${tag} ${fieldHelp(tag, language) ?? ''} ${typeof value === 'string' ? value : ''}`.toLowerCase();
      if (says.includes(wanted)) return [[tag, value]];
      if (typeof value === 'string' || value[0] === undefined) return [];
      const inner = matching(value[0], wanted, language);
      return Object.keys(inner).length === 0 ? [] : [[tag, [inner]]];
    }),
  );
}

export function TemplateFields({ session, template }: { session: Session; template: TemplateAnswer }) {
  const { language } = session.words;
  const words = templatePanelWords[language];
  const [wanted, setWanted] = useState('');
  const [copied, setCopied] = useState('');
  const { fields, title } = template;
  if (fields === null) return <p class="hint">{words.noFields}</p>;
  const found = matching(fields, wanted.trim().toLowerCase(), language);
  const copy = async (tag: string) => setCopied((await copyText(tag)) ? words.copied(tag) : words.notCopied);
  return (
    <details class="all-fields">
      <summary>{words.fields(countOf(fields))}</summary>
      <p class="hint">{words.fieldsOf(title ?? '')}</p>
      <label class="field">
        <span>{words.find}</span>
        <input type="text" value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} />
      </label>
      <p role="status" class="hint">
        {copied !== '' ? copied : wanted.trim() !== '' && words.found(countOf(found))}
      </p>
      <List fields={found} language={language} onCopy={copy} />
    </details>
  );
}

type ListProps = { fields: FieldValues; language: 'id' | 'en'; onCopy: (tag: string) => void };

function List({ fields, language, onCopy }: ListProps) {
  const words = templatePanelWords[language];
  return (
    <dl class="field-list">
      {Object.entries(fields).map(([tag, value]) => {
        const written = tagText(tag, value);
        return (
          <div key={tag}>
            <dt>
              <button type="button" class="plain" aria-label={words.copyTag(written)} onClick={() => onCopy(written)}>
                <code>{written}</code>
              </button>
            </dt>
            <dd class="hint">{fieldHelp(tag, language)}</dd>
            <dd>
              {typeof value === 'string' ? (
                value === '' ? (
                  <span class="hint">{words.empty}</span>
                ) : (
                  <span class="held">{value}</span>
                )
              ) : value[0] === undefined ? (
                <span class="hint">{words.emptyList}</span>
              ) : (
                <>
                  <span class="hint">{words.listOf}</span>
                  <List fields={value[0]} language={language} onCopy={onCopy} />
                </>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
