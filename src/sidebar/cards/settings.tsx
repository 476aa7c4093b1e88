// The settings as a form: input is validated while typing, and one button writes the changes.
import { useLayoutEffect, useState } from 'preact/hooks';
import { FIELD_FORMS } from '../../domain/settings/fields/forms';
import { SETTING_WORDS, type SettingKey, type SettingWord } from '../../domain/settings/setting-words';
import type { Settings } from '../../domain/settings/settings';
import type { Session } from '../client/session';
import { useLookUp } from '../client/use-look-up';
import { Button } from '../parts/button';
import { settingGroups } from '../words/setting-groups';
import { workPathWords } from '../words/work-path';
import { shownSetting, type Typed, typedSetting } from './typed-settings';

const GROUPS = settingGroups(SETTING_WORDS);

/** By its name and by what is said of it, in both languages. */
const isFound = ({ key, word }: SettingWord, text: string): boolean =>
  [...Object.values(word), ...Object.values(FIELD_FORMS[key]?.help ?? {})].join(' ').toLowerCase().includes(text);

type Drafts = Partial<Record<SettingKey, string>>;

/** Looked up when the menu opens; `text`: what is searched for, '' for all in their groups. */
export function SettingsPart({ session, text }: { session: Session; text: string }) {
  const { words, known } = session;
  const lookUp = useLookUp(session, known.details === null);
  useLayoutEffect(() => lookUp('details'), []);
  const { settings } = known.details ?? {};
  return (
    <section aria-labelledby="settings-title">
      <h2 id="settings-title">{words.settingsTitle}</h2>
      {settings === null && <p class="hint">{words.settingsNone}</p>}
      {settings && <Form session={session} settings={settings} text={text} />}
    </section>
  );
}

function Form({ session, settings, text }: { session: Session; settings: Settings; text: string }) {
  const { words, busy } = session;
  const [drafts, setDrafts] = useState<Drafts>({});
  const changed = SETTING_WORDS.flatMap((known) => {
    const text = drafts[known.key];
    const isSame = text === undefined || text === shownSetting(settings, known);
    return isSame ? [] : [{ known, typed: typedSetting(text, known, settings) }];
  });
  const faults = new Map(changed.map(({ known, typed }) => [known.key, typed]));
  const isRight = changed.every(({ typed }) => 'value' in typed);
  const save = () => {
    const values = changed.flatMap(({ known, typed }) => ('value' in typed ? [[known.key, typed.value]] : []));
    session.start('settings', { settings: Object.fromEntries(values) });
    setDrafts({});
  };
  const field = (known: SettingWord) => (
    <Field
      key={known.key}
      known={known}
      text={drafts[known.key] ?? shownSetting(settings, known)}
      typed={faults.get(known.key)}
      language={settings.language}
      onText={(text) => setDrafts({ ...drafts, [known.key]: text })}
      session={session}
    />
  );
  const say = workPathWords[words.language];
  const found = text === '' ? [] : SETTING_WORDS.filter((one) => isFound(one, text));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (busy === null && isRight && changed.length > 0) save();
      }}
    >
      {text === '' ? (
        GROUPS.map(({ id, title, settings: own }) => (
          <details key={id} class="part" name="settings">
            <summary>
              <h3>{title[words.language]}</h3>
              <span class="hint">{valuesOf(settings, own)}</span>
            </summary>
            {id === 'counting' && <p class="hint">{words.rulesHint}</p>}
            {id === 'stages' && <p class="hint">{words.prizesHint}</p>}
            {own.map(field)}
          </details>
        ))
      ) : (
        <>
          <p class="hint" role="status">
            {found.length === 0 ? say.notFound(text) : say.found(found.length)}
          </p>
          {found.map(field)}
        </>
      )}
      <div class="save">
        <Button id="step-settings" disabled={busy !== null || !isRight || changed.length === 0} onPress={save}>
          {words.saveSettings(changed.length)}
        </Button>
      </div>
    </form>
  );
}

/** The first values of a group, as they stand. */
const valuesOf = (settings: Settings, own: readonly SettingWord[]): string =>
  own
    .map((known) => shownSetting(settings, known))
    .filter((value) => value !== '')
    .slice(0, 3)
    .join(', ');

type FieldProps = {
  known: SettingWord;
  text: string;
  typed: Typed | undefined;
  /** In which the settings are written. */
  language: Settings['language'];
  onText: (text: string) => void;
  session: Session;
};

function Field({ known, text, typed, language, onText, session: { words } }: FieldProps) {
  const { key } = known;
  const form = FIELD_FORMS[key];
  const fault = typed && 'fault' in typed ? words.settingFault(typed.fault, typed.allowed.join(', ')) : null;
  const props = {
    id: `setting-${key}`,
    value: text,
    'aria-invalid': fault !== null,
    'aria-describedby': `about-${key}`,
  };
  return (
    <div class="field">
      <label for={props.id}>{known.word[words.language]}</label>
      {known.kind === 'choice' ? (
        <select {...props} onChange={(event) => onText(event.currentTarget.value)}>
          {known.choices.map(([id, word]) => (
            <option key={String(id)} value={word[language]}>
              {word[words.language]}
            </option>
          ))}
        </select>
      ) : form?.isLong ? (
        <textarea {...props} rows={2} onInput={(event) => onText(event.currentTarget.value)} />
      ) : (
        <input {...props} type="text" onInput={(event) => onText(event.currentTarget.value)} />
      )}
      <div id={`about-${key}`}>
        {fault !== null && <span class="error-text">{fault}</span>}
        <span class="hint">{form?.help[words.language]}</span>
      </div>
    </div>
  );
}
