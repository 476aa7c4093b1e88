// The ranking tab of a stage: place, entry, every judge's score, what decided, and why in words.

import type { Prize, StageResult, Standing } from '../../ranking/result';
import type { Language } from '../../vocabulary/language';
import { word } from '../../vocabulary/words';
import { cellNumber, numberFormat } from './numbers';
import type { ContentColumn, TabContent } from './tab-content';
import { tableContent } from './tab-content';

const HEADERS = {
  rank: word('Peringkat', 'Rank'),
  decided: word('Peringkat Putusan', 'Decided Rank'),
  code: word('Kode', 'Code'),
  name: word('Nama Inovasi', 'Innovation'),
  institution: word('Instansi', 'Institution'),
  category: word('Kategori', 'Category'),
  categoryRank: word('Peringkat Kategori', 'Rank in Category'),
  tie: word('Penentu Nilai Sama', 'Tie-break'),
  title: word('Predikat', 'Title'),
  prize: word('Uang Pembinaan', 'Prize'),
  advances: word('Lolos', 'Advances'),
  explanation: word('Penjelasan', 'Explanation'),
};

const PRIZE_FORMAT = '"Rp"#,##0';
const OPEN_PRIZE = word('belum ditetapkan', 'not settled');

const YES = word('ya', 'yes');
const NO = word('tidak', 'no');

export type RankingTab = {
  name: string;
  title: string;
  origin: string;
  layout: string;
  language: Language;
  decimals: number;
  carryOver: boolean;
  /** Names of the scores: the one ranked by, and the stage's own. */
  scoreHeader: string;
  stageScoreHeader: string;
  /** Words of a standing: what broke its tie ('' without one), and the whole explanation. */
  tieOf(standing: Standing): string;
  explain(standing: Standing): string;
};

/** Lays out a stage's ranking. */
export function rankingContent(result: StageResult, tab: RankingTab): TabContent {
  const { language, decimals } = tab;
  const format = numberFormat(decimals);
  const column = (
    key: keyof typeof HEADERS,
    width: number,
    value: (standing: Standing) => string | number,
    numbers = '',
  ): ContentColumn<Standing> => ({ header: HEADERS[key][language], width, value, format: numbers });
  const { standings } = result;
  const perCategory = standings.some(({ category }) => category !== null);
  const withPrizes = standings.some(({ prize }) => prize !== null);
  // What every ranking has comes first, what grows with the panel last: a judge more moves no column.
  const columns: ContentColumn<Standing>[] = [
    column('rank', 80, ({ rank }) => rank, '0'),
    column('code', 80, ({ entry }) => entry.code),
    column('name', 280, ({ entry }) => entry.name),
    column('institution', 200, ({ entry }) => entry.institution),
    column('category', 130, ({ entry, category }) => category ?? entry.category),
    ...(perCategory ? [column('categoryRank', 80, ({ categoryRank }) => categoryRank ?? '', '0')] : []),
    { header: tab.scoreHeader, width: 80, format, value: ({ score }: Standing) => cellNumber(score, decimals) },
    column('advances', 80, ({ advances }) => (advances ? YES : NO)[language]),
    column('title', 130, ({ title }) => title ?? ''),
    ...(withPrizes ? [column('prize', 130, ({ prize }) => prizeCell(prize, language), PRIZE_FORMAT)] : []),
    column('tie', 180, tab.tieOf),
    column('explanation', 520, tab.explain),
    ...(result.standings.some(({ decision }) => decision !== undefined)
      ? [column('decided', 80, ({ decision }) => decision?.rank ?? '', '0')]
      : []),
    ...(tab.carryOver
      ? [
          {
            header: tab.stageScoreHeader,
            width: 80,
            format,
            value: ({ stageScore }: Standing) => cellNumber(stageScore, decimals),
          },
        ]
      : []),
    ...result.panel.judges.map(
      (judge): ContentColumn<Standing> => ({
        header: judge.code,
        width: 80,
        format,
        value: ({ judgeScores }) => {
          const score = judgeScores.get(judge.code);
          return score === undefined ? '' : cellNumber(score, decimals);
        },
      }),
    ),
  ];
  return tableContent(tab.name, tab.title, tab.origin, columns, standings, 3, tab.layout);
}

function prizeCell(prize: Prize | null, language: Language): string | number {
  if (prize === null) return '';
  return prize === 'open' ? OPEN_PRIZE[language] : prize.amount;
}
