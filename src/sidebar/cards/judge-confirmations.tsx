// Asks a judge to confirm changes of the own scores.

import type { Session } from '../client/session';
import { Button } from '../parts/button';
import { showMoment } from '../parts/format';
import { fixWords } from '../words/fixes';

/** Nothing where nothing is asked and nothing was answered. */
export function OwnFixes({ session }: { session: Session }) {
  const { known, words, busy } = session;
  const texts = fixWords[words.language];
  if (known.own === null || (known.own.length === 0 && !known.answered)) return null;
  return (
    <section aria-labelledby="own-title">
      <h2 id="own-title" tabIndex={-1}>
        {texts.ownTitle}
      </h2>
      <p class="hint">{known.own.length === 0 ? texts.ownNone : texts.ownText}</p>
      <ul class="changes own">
        {known.own.map((one) => (
          <li key={one.id}>
            <b>{one.name === '' ? one.entry : `${one.entry} · ${one.name}`}</b>
            <span>
              {one.criterion}: <del>{one.old}</del> → <ins>{one.now}</ins>
            </span>
            <span class="hint">
              {one.tab} · {one.cell} · {texts.from(one.by, showMoment(one.at, words.language))}
            </span>
            <div class="pair">
              {([true, false] as const).map((accept) => (
                <Button
                  key={String(accept)}
                  disabled={busy !== null}
                  label={accept ? texts.acceptLabel(one.cell) : texts.refuseLabel(one.cell)}
                  onPress={() => session.start('answer', { id: one.id, accept })}
                >
                  {accept ? texts.accept : texts.refuse}
                </Button>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
