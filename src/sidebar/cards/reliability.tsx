// The reliability of a ranking: plain words first, numbers on demand. For preparing the plenary.

import type { ReliabilityAnswer } from '../../use-cases/answers';
import type { Session } from '../client/session';
import { Button } from '../parts/button';
import { showFigure, showShare } from '../parts/format';
import type { SidebarWords } from '../words/sidebar';

/** The section of one stage; until it is asked for, only the offer. */
export function Reliability({ session, found }: { session: Session; found: ReliabilityAnswer | undefined }) {
  const { words, busy } = session;
  return (
    <div class="reliability">
      <h3 id="reliability-title">{words.reliabilityTitle}</h3>
      <p class="hint" id="hint-reliability">
        {words.reliabilityHint}
      </p>
      <Button
        id="step-reliability"
        disabled={busy !== null}
        describedBy="hint-reliability"
        onPress={() => session.start('reliability')}
      >
        {words.assess}
      </Button>
      {found && (
        <>
          <ul class="sentences">
            {found.verdict.text.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <details>
            <summary>{words.figures}</summary>
            <Contested found={found} words={words} />
            <Judges found={found} words={words} />
            <Changes found={found} words={words} />
            <Coefficients found={found} words={words} />
          </details>
        </>
      )}
    </div>
  );
}

type CardProps = { found: ReliabilityAnswer; words: SidebarWords };

function Figures({ caption, head, rows }: { caption: string; head: string[]; rows: string[][] }) {
  return (
    <table class="figures">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {head.map((one) => (
            <th key={one} scope="col">
              {one}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...rest]) => (
          <tr key={first}>
            <th scope="row">{first}</th>
            {rest.map((cell, index) => (
              <td key={index}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Contested({ found, words }: CardProps) {
  const contested = found.stability.filter((one) => found.verdict.contested.includes(one.code));
  if (contested.length === 0) return null;
  const rows = contested.map((one) => [
    one.code,
    showShare(one.inTop),
    showShare(one.again),
    words.ranks(one.rankLow, one.rankHigh),
  ]);
  const head = [words.entryCode, words.chance, words.again, words.rankRange];
  return <Figures caption={words.contested} head={head} rows={rows} />;
}

function Judges({ found, words }: CardProps) {
  const rows = found.judges.map((one) => [
    one.code,
    (one.severity !== null && one.severity > 0 ? '+' : '') + showFigure(one.severity, words.language),
    showFigure(one.spread, words.language),
    showFigure(one.agreement, words.language),
  ]);
  return (
    <>
      <Figures
        caption={words.judgesApart}
        head={[words.judge, words.severityFigure, words.spread, words.agreement]}
        rows={rows}
      />
      <p class="hint">{words.judgesHint}</p>
    </>
  );
}

function Changes({ found, words }: CardProps) {
  const changes = found.leaveOneOut.filter(({ enters, leaves }) => enters.length + leaves.length > 0);
  if (changes.length === 0) return null;
  return (
    <ul class="sentences">
      {changes.map(({ judge, enters, leaves }) => (
        <li key={judge}>{words.withoutJudge(judge, enters.join(', '), leaves.join(', '))}</li>
      ))}
    </ul>
  );
}

function Coefficients({ found, words }: CardProps) {
  const figure = (value: number | null) => showFigure(value, words.language);
  const { panel } = found;
  return (
    <>
      <dl aria-label={words.coefficients}>
        {(
          [
            ['Kendall W', found.kendallW],
            ['ICC(2,1)', found.iccSingle],
            ['ICC(2,k)', found.iccAverage],
            ['Krippendorff α', found.alpha],
          ] as const
        ).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{figure(value)}</dd>
          </div>
        ))}
      </dl>
      {panel.complete < panel.entries && <p class="hint">{words.completeOf(panel.complete, panel.entries)}</p>}
    </>
  );
}
