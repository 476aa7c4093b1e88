// The table of the whole ranking: its head, and a row for each entry.
import type { ReliabilityAnswer, StageAnswer } from '../../use-cases/answers';
import { showScore, showShare } from '../parts/format';
import type { DialogWords } from '../words/dialog';
import type { SidebarWords } from '../words/sidebar';
import { Axis, RankRange, type RankScale } from './rank-range';

/** What all rows have in common. */
export type TableContext = {
  judges: readonly string[];
  decimals: number;
  scale: RankScale;
  /** How many rows stand above the cut; null where none is drawn. */
  cut: number | null;
  words: DialogWords;
  common: SidebarWords;
};

export const RankingHead = ({ judges, scale, words }: TableContext) => (
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
      <th scope="col" class="number">
        {words.again}
      </th>
      <th scope="col">{words.title}</th>
    </tr>
  </thead>
);

type RowProps = {
  table: TableContext;
  row: StageAnswer['ranking'][number];
  range: ReliabilityAnswer['stability'][number] | undefined;
  /** In the last row above the cut: how many places there are. */
  places: number | null;
  onEntry: (code: string) => void;
};

export function RankingRow({ table, row, range, places, onEntry }: RowProps) {
  const { judges, decimals, scale, cut, words, common } = table;
  const score = (value: number | undefined) =>
    value === undefined ? '–' : showScore(value, decimals, common.language);
  return (
    <tr class={`${row.advances ? 'in' : 'out'}${places === null ? '' : ' last-in'}`}>
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
        {places !== null && <span class="unseen">{words.cutHere(places)}</span>}
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
          cut={cut}
        />
      </td>
      <td class="number">{range ? common.ranks(range.rankLow, range.rankHigh) : ''}</td>
      <td class="number">{range ? showShare(range.inTop) : ''}</td>
      <td class="number">{range ? showShare(range.again) : ''}</td>
      <td>{row.title}</td>
    </tr>
  );
}
