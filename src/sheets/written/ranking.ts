// The ranking tab of a stage: place, entry, every judge's score, what decided, and why in words.
import type { StageResult, Standing } from '../../competition/result';
import type { ContentColumn, TabContent } from '../tab-content';
import { tableContent } from '../tab-content';
import { type Language, word } from '../words';
import { numberFormat, valueOf } from './numbers';

const HEADERS = {
  rank: word('Peringkat', 'Rank'),
  code: word('Kode', 'Code'),
  name: word('Nama Inovasi', 'Innovation'),
  institution: word('Instansi', 'Institution'),
  category: word('Kategori', 'Category'),
  stageScore: word('Nilai Tahap', 'Stage Score'),
  score: word('Nilai', 'Score'),
  tie: word('Penentu Nilai Sama', 'Tie-break'),
  title: word('Predikat', 'Title'),
  advances: word('Lolos', 'Advances'),
  explanation: word('Penjelasan', 'Explanation'),
};

const YES = word('ya', 'yes');
const NO = word('tidak', 'no');

export type RankingTab = {
  name: string;
  title: string;
  origin: string;
  language: Language;
  decimals: number;
  carryOver: boolean;
  /** Words of a standing: what broke its tie ('' without one), and the whole explanation. */
  tieOf(standing: Standing): string;
  explain(standing: Standing): string;
};

/** Lays out a stage's ranking; the category column only where entries have one. */
export function rankingContent(result: StageResult, tab: RankingTab): TabContent {
  const { language, decimals } = tab;
  const format = numberFormat(decimals);
  const column = (
    key: keyof typeof HEADERS,
    width: number,
    value: (standing: Standing) => string | number,
    numbers = '',
  ): ContentColumn<Standing> => ({ header: HEADERS[key][language], width, value, format: numbers });
  const categories = result.standings.some(({ entry }) => entry.category !== '');
  const columns: ContentColumn<Standing>[] = [
    column('rank', 75, ({ rank }) => rank, '0'),
    column('code', 75, ({ entry }) => entry.code),
    column('name', 300, ({ entry }) => entry.name),
    column('institution', 220, ({ entry }) => entry.institution),
    ...(categories ? [column('category', 110, ({ entry }) => entry.category)] : []),
    ...result.panel.judges.map((judge): ContentColumn<Standing> => ({
      header: judge.code,
      width: 65,
      format,
      value: ({ judgeScores }) => {
        const score = judgeScores.get(judge.code);
        return score === undefined ? '' : valueOf(score, decimals);
      },
    })),
    ...(tab.carryOver ? [column('stageScore', 75, ({ stageScore }) => valueOf(stageScore, decimals), format)] : []),
    column('score', 75, ({ score }) => valueOf(score, decimals), format),
    column('tie', 130, tab.tieOf),
    column('advances', 65, ({ advances }) => (advances ? YES : NO)[language]),
    column('title', 130, ({ title }) => title ?? ''),
    column('explanation', 520, tab.explain),
  ];
  return tableContent(tab.name, tab.title, tab.origin, columns, result.standings, 3);
}
