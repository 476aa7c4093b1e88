// The whole ranking as one table, with the rank range of each entry drawn in its row.
import { useState } from 'preact/hooks';
import { isSmallPanel } from '../../domain/reliability/words/panel-size';
import { cutAfter } from '../cards/ranking';
import { Button } from '../shell/button';
import { decimalsFor, showScore, showShare } from '../shell/format';
import { usePages } from '../shell/pages';
import type { WideWords } from '../words/dialog';
import type { SidebarWords } from '../words/sidebar';
import { Axis, RankRange, rankScale } from './rank-range';
import type { WideStage } from './use-dialog';

type Props = { stage: WideStage; words: WideWords; common: SidebarWords; onEntry: (code: string) => void };

/** Rows before more are asked for. */
const FIRST = 100;

export function RankingView({ stage: { ranked, reliability }, words, common, onEntry }: Props) {
  const [wanted, setWanted] = useState('');
  const { ranking, judges } = ranked;
  const text = wanted.trim().toLowerCase();
  const found = ranking.filter(
    ({ code, name, institution }) => text === '' || `${code} ${name} ${institution}`.toLowerCase().includes(text),
  );
  const { shown, next, showMore } = usePages(found, FIRST, 500);
  const decimals = decimalsFor(ranking);
  const cut = cutAfter(ranked);
  const ranges = new Map(reliability?.stability.map((one) => [one.code, one]));
  const scale = rankScale(
    shown.map(({ rank, code }) => ranges.get(code)?.rankHigh ?? rank),
    cut === null ? null : cut + 1,
  );
  const score = (value: number | undefined) =>
    value === undefined ? '–' : showScore(value, decimals, common.language);
  return (
    <>
      <div class="above">
        <label class="inline">
          <span>{words.filter}</span>
          <input type="text" value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} />
        </label>
        <span role="status" class="hint">
          {text !== '' && words.filtered(found.length, ranking.length)}
        </span>
      </div>
      {reliability && (
        <p class="hint">{isSmallPanel(reliability.panel.judges) ? words.rangeHintSmall : words.rangeHint}</p>
      )}
      {found.length === 0 && <p class="hint">{ranking.length === 0 ? common.rankingEmpty : words.noMatch}</p>}
      {found.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable with the keyboard
        <section class="scrolled" aria-label={words.caption(ranked.stage)} tabIndex={0}>
          <table class="full">
            <caption class="unseen">{words.caption(ranked.stage)}</caption>
            <thead>
              <tr>
                <th scope="col" class="number">
                  {words.rank}
                </th>
                <th scope="col">{words.code}</th>
                <th scope="col" class="long">
                  {words.entry}
                </th>
                <th scope="col" class="number">
                  {words.score}
                </th>
                {judges.map((judge) => (
                  <th key={judge} scope="col" class="number judge-column">
                    {judge}
                  </th>
                ))}
                <th scope="col" class="ranges" colSpan={2}>
                  {words.range}
                  <Axis scale={scale} />
                </th>
                <th scope="col" class="number" title={words.chanceLong}>
                  {words.chance}
                </th>
                <th scope="col">{words.title}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => {
                const range = ranges.get(row.code);
                const isLast = text === '' && cut !== null && row === ranking[cut];
                return (
                  <tr key={row.code} class={`${row.advances ? 'in' : 'out'}${isLast ? ' last-in' : ''}`}>
                    <td class="number">
                      {row.rank}
                      {row.decidedRank !== undefined && <span class="tie">{common.decidedRank(row.decidedRank)}</span>}
                    </td>
                    <td>{row.code}</td>
                    <th scope="row" class="long">
                      <button
                        type="button"
                        class="plain"
                        title={words.showProfile(row.name || row.code)}
                        onClick={() => onEntry(row.code)}
                      >
                        {row.name || row.code}
                      </button>
                      <span class="institution">{row.institution}</span>
                      {isLast && <span class="unseen">{words.cutHere(ranked.cut ?? cut + 1)}</span>}
                    </th>
                    <td class="number">{score(row.score)}</td>
                    {judges.map((judge) => (
                      <td key={judge} class="number judge-column">
                        {score(row.judgeScores[judge])}
                      </td>
                    ))}
                    <td class="drawn">
                      <RankRange
                        scale={scale}
                        rank={row.rank}
                        low={range?.rankLow ?? null}
                        high={range?.rankHigh ?? null}
                        cut={cut === null ? null : cut + 1}
                      />
                    </td>
                    <td class="number">{range ? common.ranks(range.rankLow, range.rankHigh) : ''}</td>
                    <td class="number">{range ? showShare(range.inTop) : ''}</td>
                    <td>{row.title}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
      )}
      {next > 0 && <Button onPress={showMore}>{common.more(next)}</Button>}
    </>
  );
}
