// The whole ranking as one table, with the rank range of each entry drawn in its row.
import { useState } from 'preact/hooks';
import { cutAfter } from '../cards/ranking';
import { Button } from '../parts/button';
import { decimalsFor } from '../parts/format';
import { usePages } from '../parts/pages';
import type { DialogWords } from '../words/dialog';
import type { SidebarWords } from '../words/sidebar';
import { rankScale } from './rank-range';
import { RankingHead, RankingRow } from './ranking-table';
import type { DialogStage } from './use-dialog';

type Props = { stage: DialogStage; words: DialogWords; common: SidebarWords; onEntry: (code: string) => void };

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
  const lastIn = cutAfter(ranked);
  const cut = lastIn === null ? null : lastIn + 1;
  /** Above the cut, where the whole ranking is shown. */
  const last = text === '' && lastIn !== null ? ranking[lastIn] : undefined;
  const ranges = new Map(reliability?.stability.map((one) => [one.code, one]));
  const scale = rankScale(
    shown.map(({ rank, code }) => ranges.get(code)?.rankHigh ?? rank),
    cut,
  );
  const table = { judges, decimals: decimalsFor(ranking), scale, cut, words, common };
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
      {reliability && <p class="hint">{words.rangeHint}</p>}
      {found.length === 0 && <p class="hint">{ranking.length === 0 ? common.rankingEmpty : words.noMatch}</p>}
      {found.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable with the keyboard
        <section class="scrolled" aria-label={words.caption(ranked.stage)} tabIndex={0}>
          <table class="full">
            <caption class="unseen">{words.caption(ranked.stage)}</caption>
            <RankingHead {...table} />
            <tbody>
              {shown.map((row) => (
                <RankingRow
                  key={row.code}
                  table={table}
                  row={row}
                  range={ranges.get(row.code)}
                  places={row === last ? (ranked.cut ?? cut) : null}
                  onEntry={onEntry}
                />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {next > 0 && <Button onPress={showMore}>{common.more(next)}</Button>}
    </>
  );
}
