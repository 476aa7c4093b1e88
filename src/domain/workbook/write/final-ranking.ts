// The final ranking over all stages: those who went further stand before those who dropped out earlier.
import type { FinalRow } from '../../ranking/stages/final';
import type { Language } from '../../vocabulary/language';
import { TABS, word } from '../../vocabulary/words';
import { cellNumber, numberFormat } from './numbers';
import { type TabContent, tableContent } from './tab-content';

const HEADERS = {
  place: word('Peringkat Akhir', 'Final Rank'),
  code: word('Kode', 'Code'),
  name: word('Nama Inovasi', 'Innovation'),
  institution: word('Instansi', 'Institution'),
  category: word('Kategori', 'Category'),
  categoryRank: word('Peringkat Kategori', 'Rank in Category'),
  stage: word('Tahap Terakhir', 'Last Stage'),
  rank: word('Peringkat Tahap', 'Rank in Stage'),
  decided: word('Peringkat Putusan', 'Decided Rank'),
  title: word('Predikat', 'Title'),
};

/** Lays out the final ranking. */
export function finalRankingContent(
  rows: readonly FinalRow[],
  language: Language,
  decimals: number,
  scoreHeader: string,
  title: string,
  origin: string,
  layout: string,
): TabContent {
  const perCategory = rows.some(({ category }) => category !== null);
  const columns = [
    { header: HEADERS.place[language], width: 80, format: '0', value: (row: FinalRow) => row.place },
    { header: HEADERS.code[language], width: 80, value: (row: FinalRow) => row.entry.code },
    { header: HEADERS.name[language], width: 320, value: (row: FinalRow) => row.entry.name },
    { header: HEADERS.institution[language], width: 240, value: (row: FinalRow) => row.entry.institution },
    ...(perCategory
      ? [
          { header: HEADERS.category[language], width: 130, value: (row: FinalRow) => row.category ?? '' },
          {
            header: HEADERS.categoryRank[language],
            width: 80,
            format: '0',
            value: (row: FinalRow) => row.categoryRank ?? '',
          },
        ]
      : []),
    { header: HEADERS.stage[language], width: 180, value: (row: FinalRow) => row.stage },
    { header: HEADERS.rank[language], width: 80, format: '0', value: (row: FinalRow) => row.rank },
    {
      header: scoreHeader,
      width: 80,
      format: numberFormat(decimals),
      value: (row: FinalRow) => cellNumber(row.score, decimals),
    },
    { header: HEADERS.title[language], width: 160, value: (row: FinalRow) => row.title ?? '' },
    ...(rows.some((row) => row.decided !== null)
      ? [{ header: HEADERS.decided[language], width: 80, format: '0', value: (row: FinalRow) => row.decided ?? '' }]
      : []),
  ];
  return tableContent(TABS.finalRanking[language], title, origin, columns, rows, 3, layout);
}
