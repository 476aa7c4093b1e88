// An empty workbook: choose the preset to fill it with.
import { useState } from 'preact/hooks';
import { preparationWords } from '../../use-cases/judging/words/preparation';
import type { State } from '../../use-cases/server';
import type { Session } from '../client/session';
import { Button } from '../parts/button';

/** Choice of a preset and the button that creates the tabs. */
export function Begin({ session, state }: { session: Session; state: State }) {
  const { words, busy } = session;
  const [preset, setPreset] = useState(state.presets[0]?.id ?? '');
  return (
    <section aria-labelledby="begin-title">
      <h2 id="begin-title">{words.beginTitle}</h2>
      <p>{state.begun ? preparationWords[words.language].formText : words.beginText}</p>
      <label class="field">
        <span>{words.presetLabel}</span>
        <select value={preset} onChange={(event) => setPreset(event.currentTarget.value)}>
          {state.presets.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Button
        primary
        id="step-create"
        disabled={busy !== null || preset === ''}
        onPress={() => session.start('create', { preset })}
      >
        {words.create}
      </Button>
    </section>
  );
}
