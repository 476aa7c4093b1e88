// How one entry did on each criterion, beside all others; and why it stands where it stands.

import { spreadOf } from '../../domain/vocabulary/spread';
import { decimalsFor, showFigure, showScore } from '../parts/format';
import type { DialogWords } from '../words/dialog';
import type { SidebarWords } from '../words/sidebar';
import { ColumnHeads } from './column-heads';
import { type ProfileLine, ProfilePlot } from './profile-plot';
import type { DialogStage } from './use-dialog';

type Props = {
  stage: DialogStage;
  /** Code; null = the first. */
  entry: string | null;
  onEntry: (code: string) => void;
  words: DialogWords;
  common: SidebarWords;
};

export function ProfileView({ stage: { ranked, profile }, entry, onEntry, words, common }: Props) {
  const row = ranked.ranking.find(({ code }) => code === entry) ?? ranked.ranking[0];
  if (!row) return <p class="hint">{common.rankingEmpty}</p>;
  const { language } = common;
  const name = row.name || row.code;
  const own = profile?.means[row.code];
  const all = Object.values(profile?.means ?? {});
  const lines = (profile?.criteria ?? []).map((criterion, index) => ({
    ...criterion,
    mark: own?.[index] ?? 0,
    spread: spreadOf(all.flatMap((means) => means[index] ?? [])),
  }));
  const above = lines.filter(({ mark, spread }) => spread !== null && mark > spread.median).length;
  const summary = `${words.profile(name)}. ${words.profileText(above, lines.length)}`;
  const judges = Object.entries(row.judgeScores);
  const decimals = decimalsFor(ranked.ranking);
  return (
    <div class="columns">
      <div>
        <label class="field">
          <span>{words.choose}</span>
          <select value={row.code} onChange={(event) => onEntry(event.currentTarget.value)}>
            {ranked.ranking.map((one) => (
              <option key={one.code} value={one.code}>
                {`${one.rank}. ${one.name || one.code}`}
              </option>
            ))}
          </select>
        </label>
        {own === undefined ? (
          <p class="hint">{words.noProfile}</p>
        ) : (
          <>
            <ProfilePlot lines={lines} label={summary} language={language} />
            <ul class="legend">
              <li class="of-mark">{words.legendEntry}</li>
              <li class="of-median">{words.legendMedian}</li>
              <li class="of-middle">{words.legendMiddle}</li>
            </ul>
            <p>{words.profileText(above, lines.length)}</p>
            <ProfileFigures caption={words.profile(name)} lines={lines} words={words} language={language} />
          </>
        )}
      </div>
      <div>
        <h2>{words.why}</h2>
        <p>{row.explanation}</p>
        {judges.length > 0 && (
          <table class="figures">
            <caption>{words.judgeScores}</caption>
            <tbody>
              {judges.map(([judge, score]) => (
                <tr key={judge}>
                  <th scope="row">{judge}</th>
                  <td>{showScore(score, decimals, language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </div>
  );
}

type FiguresProps = {
  caption: string;
  lines: readonly (ProfileLine & { weight: number })[];
  words: DialogWords;
  language: SidebarWords['language'];
};

/** What the plot shows, in numbers. */
const ProfileFigures = ({ caption, lines, words, language }: FiguresProps) => (
  <table class="figures">
    <caption class="unseen">{caption}</caption>
    <ColumnHeads heads={[words.criterion, words.weight, words.mark, words.median, words.middle, words.difference]} />
    <tbody>
      {lines.map(({ name, weight, mark, spread }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td>{showScore(weight, weight % 1 === 0 ? 0 : 2, language)}</td>
          <td>{showScore(mark, 2, language)}</td>
          <td>{showFigure(spread?.median ?? null, language)}</td>
          <td>
            {showFigure(spread?.low ?? null, language)}–{showFigure(spread?.high ?? null, language)}
          </td>
          <td>{spread ? showSigned(mark - spread.median, language) : '–'}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** A difference with its sign. */
export const showSigned = (value: number, language: SidebarWords['language']): string =>
  (value > 0 ? '+' : '') + showFigure(value, language);
