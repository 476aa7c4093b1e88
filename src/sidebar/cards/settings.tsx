// The settings as a form: input is validated while typing, and one button writes the changes.
import { useState } from 'preact/hooks';
import type { FieldForm } from '../../domain/settings/fields/field';
import { FIELD_FORMS } from '../../domain/settings/fields/forms';
import { SETTING_WORDS, type SettingKey, type SettingWord } from '../../domain/settings/setting-words';
import type { Settings } from '../../domain/settings/settings';
import type { Session } from '../client/session';
import { useLookUp } from '../client/use-look-up';
import { Button } from '../parts/button';
import { shownSetting, type Typed, typedSetting } from './typed-settings';

const partOf = (part: FieldForm['part']) => SETTING_WORDS.filter(({ key }) => FIELD_FORMS[key]?.part === part);

/** The settings of each part of the form, in the order of the tab. */
const PARTS = { about: partOf('about'), rules: partOf('rules'), rest: partOf('rest') };

type Drafts = Partial<Record<SettingKey, string>>;

/** Closed until asked for; opening it looks the settings up. */
export function SettingsPart({ session }: { session: Session }) {
  const { words, known } = session;
  const lookUp = useLookUp(session);
  const { settings } = known.details ?? {};
  return (
    <details class="part" onToggle={(event) => event.currentTarget.open && lookUp('details')}>
      <summary>
        <h2>{words.settingsTitle}</h2>
      </summary>
      {settings === null && <p class="hint">{words.settingsNone}</p>}
      {settings && <Form session={session} settings={settings} />}
    </details>
  );
}

function Form({ session, settings }: { session: Session; settings: Settings }) {
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
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (busy === null && isRight && changed.length > 0) save();
      }}
    >
      {PARTS.about.map(field)}
      <h3>{words.rulesTitle}</h3>
      <p class="hint">{words.rulesHint}</p>
      {PARTS.rules.map(field)}
      <h3>{words.restTitle}</h3>
      <p class="hint">{words.prizesHint}</p>
      {PARTS.rest.map(field)}
      <div class="save">
        <Button id="step-settings" disabled={busy !== null || !isRight || changed.length === 0} onPress={save}>
          {words.saveSettings(changed.length)}
        </Button>
      </div>
    </form>
  );
}

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
