// Published tables of ratings as a source of scores; where they are from stands in test/reference/README.md.
import { readFileSync } from 'node:fs';

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

type Published = {
  /** entry → judge, every judge's mean 0. */ scores: number[][] /** Standard deviation of entries. */;
  between: number;
};

const rowsOf = (name: string): string[][] =>
  readFileSync(`test/reference/${name}.csv`, 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));

/** One row an entry: code, then a score of each judge. */
const wide = (name: string): number[][] => rowsOf(name).map(([, ...scores]) => scores.map(Number));

/** One row a mark: entry, judge, criterion, mark; a judge's score is the mean over the criteria. */
function long(name: string): number[][] {
  const marks = new Map<string, Map<string, number[]>>();
  for (const [entry = '', judge = '', , mark] of rowsOf(name)) {
    const row = marks.get(entry) ?? new Map<string, number[]>();
    marks.set(entry, row.set(judge, [...(row.get(judge) ?? []), Number(mark)]));
  }
  return Array.from(marks.values(), (row) => Array.from(row.values(), mean));
}

function prepared(scores: number[][]): Published {
  const judges = scores[0]!.map((_, judge) => mean(scores.map((row) => row[judge]!)));
  const entries = scores.map(mean);
  const between = Math.sqrt(
    entries.reduce((sum, entry) => sum + (entry - mean(entries)) ** 2, 0) / (entries.length - 1),
  );
  return { scores: scores.map((row) => row.map((score, judge) => score - judges[judge]!)), between };
}

let tables: Published[] | null = null;

export function publishedTables(): Published[] {
  tables = tables ?? [prepared(wide('shrout-fleiss-1979')), prepared(long('guilford-1954-long'))];
  return tables;
}
