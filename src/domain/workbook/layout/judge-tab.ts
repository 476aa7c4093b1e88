// The layout of a judge's tab: what a new one looks like.
import type { Criterion, Entry, Judge, Stage } from '../../competition/competition';
import type { Language } from '../../vocabulary/language';
import { PLAIN_NUMBER } from '../../vocabulary/number-formats';
import { word } from '../../vocabulary/words';
import { judgeTabName } from '../tab-names';
import type { TabContent } from '../write/tab-content';

const HEADERS = {
  code: word('Kode', 'Code'),
  name: word('Nama Inovasi', 'Innovation'),
  institution: word('Instansi', 'Institution'),
  notesToCommittee: word('Catatan untuk Panitia', 'Notes to Committee'),
  notesToEntrant: word('Catatan untuk Peserta', 'Notes to Entrant'),
};

/** Two lines above the table: whose tab it is, and how to fill it in. */
export type JudgeTabHeading = { title: string; help: string };

/**
 * Lays out a judge's tab of a stage, one row per entry. `marks` fills score cells where there are any: entry code → one
 * value per criterion.
 */
export function judgeTabContent(
  stage: Stage,
  judge: Judge,
  criteria: readonly Criterion[],
  entries: readonly Entry[],
  language: Language,
  words: JudgeTabHeading,
  marks: ReadonlyMap<string, readonly (number | string)[]> = new Map(),
): TabContent {
  const headers = [
    HEADERS.code[language],
    HEADERS.name[language],
    HEADERS.institution[language],
    ...criteria.map((criterion) => criterion.name),
    HEADERS.notesToCommittee[language],
    HEADERS.notesToEntrant[language],
  ];
  const blank = headers.map(() => '');
  return {
    name: judgeTabName(stage, judge),
    values: [
      [words.title, ...blank.slice(1)],
      [words.help, ...blank.slice(1)],
      headers,
      ...entries.map((entry) => [
        entry.code,
        entry.name,
        entry.institution,
        ...criteria.map((_, index) => marks.get(entry.code)?.[index] ?? ''),
        '',
        '',
      ]),
    ],
    headerRow: 2,
    // On a phone of 360 pixels two scores stand beside the code; names and institutions wrap.
    frozenColumns: 1,
    widths: [80, 150, 140, ...criteria.map(() => 104), 180, 180],
    formats: ['', '', '', ...criteria.map(() => PLAIN_NUMBER), '', ''],
    isClosed: true,
    layout: '',
  };
}
