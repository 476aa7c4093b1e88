// Judges compared, to prepare the plenary: a picture of two, and a table of all pairs.
import { useState } from 'preact/hooks';
import { showFigure, showScore } from '../parts/format';
import type { DialogWords } from '../words/dialog';
import type { SidebarWords } from '../words/sidebar';
import { ColumnHeads } from './column-heads';
import { furthestApart, type Pair, pairOf, pairsOf } from './pairs';
import { showSigned } from './profile-view';
import { Scatter } from './scatter';
import type { DialogStage } from './use-dialog';

type Props = { stage: DialogStage; words: DialogWords; common: SidebarWords };

/** Rows of the table of what they see most differently. */
const APART = 6;

export function JudgesView({ stage: { ranked }, words, common }: Props) {
  const judges = ranked.judges.filter((judge) => ranked.ranking.some((row) => row.judgeScores[judge] !== undefined));
  const [across, setAcross] = useState<string | null>(null);
  const [upward, setUpward] = useState<string | null>(null);
  const known = (judge: string | null, index: number) =>
    judge !== null && judges.includes(judge) ? judge : judges[index];
  const [one, other] = [known(across, 0), known(upward, 1)];
  if (one === undefined || other === undefined) return <p class="hint">{words.oneJudge}</p>;
  const pair = pairOf(ranked.ranking, one, other);
  return (
    <>
      <p class="hint">{words.judgesHint}</p>
      <div class="columns">
        <div>
          <div class="above">
            <Choice label={words.across} judges={judges} value={one} onChoose={setAcross} />
            <Choice label={words.upward} judges={judges} value={other} onChoose={setUpward} />
          </div>
          {one === other ? (
            <p class="hint">{words.sameJudge}</p>
          ) : (
            <Picture pair={pair} words={words} common={common} />
          )}
        </div>
        <div>
          <Pairs pairs={pairsOf(ranked.ranking, judges)} words={words} common={common} />
          {pair.shared.length > 0 && one !== other && <Apart pair={pair} words={words} common={common} />}
        </div>
      </div>
    </>
  );
}

type ChoiceProps = { label: string; judges: string[]; value: string; onChoose: (judge: string) => void };

const Choice = ({ label, judges, value, onChoose }: ChoiceProps) => (
  <label class="inline">
    <span>{label}</span>
    <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
      {judges.map((judge) => (
        <option key={judge} value={judge}>
          {judge}
        </option>
      ))}
    </select>
  </label>
);

function Picture({ pair, words, common }: { pair: Pair; words: DialogWords; common: SidebarWords }) {
  const { one, other, shared } = pair;
  const { language } = common;
  if (shared.length === 0) return <p class="hint">{words.noCommon}</p>;
  const text = words.scatter(one, other, shared.length, showFigure(pair.correlation, language));
  return (
    <>
      <Scatter pair={pair} label={text} language={language} />
      <p>{text}</p>
    </>
  );
}

/** What the picture shows at its edges, in words. */
function Apart({ pair, words, common }: { pair: Pair; words: DialogWords; common: SidebarWords }) {
  const { one, other } = pair;
  const { language } = common;
  return (
    <table class="figures">
      <caption>{words.apart(one, other)}</caption>
      <ColumnHeads heads={[words.code, one, other, words.difference]} />
      <tbody>
        {furthestApart(pair, APART).map((entry) => (
          <tr key={entry.code}>
            <th scope="row">
              {entry.code} {entry.name}
            </th>
            <td>{showScore(entry.one, 2, language)}</td>
            <td>{showScore(entry.other, 2, language)}</td>
            <td>{showSigned(entry.other - entry.one, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Pairs({ pairs, words, common }: { pairs: Pair[]; words: DialogWords; common: SidebarWords }) {
  const { language } = common;
  return (
    <table class="figures">
      <caption>{words.pairs}</caption>
      <ColumnHeads heads={[words.pair, words.common, words.correlation, words.meanDifference]} />
      <tbody>
        {pairs.map(({ one, other, shared, correlation, difference }) => (
          <tr key={`${one} ${other}`}>
            <th scope="row">{`${one} – ${other}`}</th>
            <td>{shared.length}</td>
            <td>{showFigure(correlation, language)}</td>
            <td>{difference === null ? '–' : showSigned(difference, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
