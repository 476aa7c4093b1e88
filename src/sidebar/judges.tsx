// How far each judge has come, stage by stage.
import type { ValidateAnswer } from '../commands/answers';
import type { SidebarWords } from '../i18n/sidebar';

type Progress = ValidateAnswer['progress'];

/** One bar per judge. */
export function Judges({ progress, words }: { progress: Progress; words: SidebarWords }) {
  const stages = [...new Set(progress.map(({ stage }) => stage))];
  return (
    <section aria-labelledby="progress-title">
      <h2 id="progress-title">{words.progressTitle}</h2>
      {progress.length === 0 && <p class="hint">{words.progressNone}</p>}
      {stages.map((stage) => (
        <div key={stage}>
          <h3>{stage}</h3>
          <ul class="judges">
            {progress
              .filter((one) => one.stage === stage)
              .map((one) => (
                <li key={one.judge}>
                  <span class="judge">{one.judge}</span>
                  <progress
                    aria-label={words.progressOf(one.judge, stage)}
                    max={Math.max(one.expected, 1)}
                    value={one.expected === 0 ? 1 : one.scored}
                  />
                  <span class="amount">{words.scored(one.scored, one.expected)}</span>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
