// Answers as text for a terminal: tables and findings.
import Fraction from 'fraction.js';
import type { ComputeAnswer, FindingAnswer, StageAnswer, ValidateAnswer } from '../../commands/answers';
import type { MethodId } from '../../competition/settings';
import type { CommandLineWords } from '../../i18n/command-line';
import { methodName } from '../../i18n/explanation';
import { decimal } from '../../i18n/format';
import { toFixed } from '../../ranking/exact';
import { type Language, TIE_BREAK_WORDS } from '../../sheets/words';

type Align = 'left' | 'right';

const shorten = (text: string, most: number): string => {
  const letters = [...text];
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : text;
};

/** A table with aligned columns, those without content left out; control characters of hostile cells become spaces. */
export function table(headers: string[], aligns: Align[], rows: string[][]): string[] {
  const filled = headers.map((_, column) => rows.some((row) => row[column] !== ''));
  const kept = <T>(list: readonly T[]): T[] => list.filter((_, column) => filled[column]);
  return filledTable(kept(headers), kept(aligns), rows.map(kept));
}

function filledTable(headers: string[], aligns: Align[], rows: string[][]): string[] {
  const clean = rows.map((row) => row.map((cell) => shorten(cell.replace(/[\p{Cc}\p{Cf}]+/gu, ' '), 44)));
  const widths = headers.map((header, column) =>
    Math.max(header.length, ...clean.map((row) => [...(row[column] ?? '')].length)),
  );
  const line = (cells: string[]): string =>
    cells
      .map((cell, column) => {
        const space = ' '.repeat(Math.max(0, (widths[column] ?? 0) - [...cell].length));
        return aligns[column] === 'right' ? space + cell : cell + space;
      })
      .join('  ')
      .trimEnd();
  return [line(headers), line(widths.map((width) => '─'.repeat(width))), ...clean.map(line)];
}

/** Decimals that the scores of a table need at least, and at most. */
const DECIMALS = [2, 3, 4, 5, 6];

/** So many that no two places look alike that are not told apart by a tie-break. */
function decimalsFor(shown: StageAnswer['ranking']): number {
  const tellsApart = (decimals: number): boolean =>
    shown.every((one, index) => {
      const next = shown[index + 1];
      if (next === undefined || next.rank === one.rank) return true;
      if (one.tieBrokenBy !== null && next.tieBrokenBy !== null) return true;
      return rounded(one.score, decimals) !== rounded(next.score, decimals);
    });
  return DECIMALS.find(tellsApart) ?? 2;
}

const tieBreakName = (tieBreak: string, language: Language): string =>
  TIE_BREAK_WORDS.find(([id]) => id === tieBreak)?.[1][language] ?? tieBreak;

const rounded = (score: number, decimals: number): string => toFixed(new Fraction(String(score)), decimals);

/** A stage's ranking, its first `most` places, with a line where the cut is. */
function rankingLines(stage: StageAnswer, most: number, language: Language, words: CommandLineWords): string[] {
  const { rank, code, name, institution, score, title, tie } = words.columns;
  const shown = stage.ranking.slice(0, most);
  const decimals = decimalsFor(shown);
  const rows = shown.map((one) => [
    String(one.rank),
    one.code,
    one.name,
    one.institution,
    decimal(rounded(one.score, decimals), language),
    one.title ?? '',
    one.tieBrokenBy === null ? '' : tieBreakName(one.tieBrokenBy, language),
  ]);
  const lines = table(
    [rank, code, name, institution, score, title, tie],
    ['right', 'left', 'left', 'left', 'right', 'left', 'left'],
    rows,
  );
  const advancing = stage.ranking.filter((one) => one.advances).length;
  const lastIn = shown.reduce((last, one, index) => (one.advances ? index : last), -1);
  const isCutShown = shown.length > lastIn + 1 || stage.ranking.length === shown.length;
  if (lastIn >= 0 && lastIn < shown.length - 1) lines.splice(lastIn + 3, 0, `── ${words.cut} ${'─'.repeat(30)}`);
  const hidden = stage.ranking.length - shown.length;
  return [
    '',
    words.ranking(stage.stage, methodName(stage.method as MethodId, language), stage.judges.length),
    ...lines,
    ...(hidden > 0 ? [words.more(hidden, isCutShown ? null : advancing)] : []),
  ];
}

/** Findings under their severities, each with its place. */
export function findingLines(findings: readonly FindingAnswer[], words: CommandLineWords): string[] {
  const headings = { error: words.errors, warning: words.warnings, info: words.infos };
  return (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const found = findings.filter((one) => one.severity === severity);
    if (found.length === 0) return [];
    const line = (one: FindingAnswer): string => {
      const place = [one.tab, one.cell].filter((part) => part !== null).join('!');
      return `  ${place === '' ? '' : `${place}: `}${one.message} [${one.code}]`.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
    };
    return ['', `${headings[severity]} (${found.length})`, ...found.map(line)];
  });
}

/** How far each judge is. */
export function progressLines(progress: ValidateAnswer['progress'], words: CommandLineWords): string[] {
  if (progress.length === 0) return [];
  const { stage, judge, scored } = words.columns;
  const rows = progress.map((one) => [one.stage, one.judge, `${one.scored}/${one.expected}`]);
  return ['', words.progress, ...table([stage, judge, scored], ['left', 'left', 'right'], rows)];
}

/** So many places of the last stage are printed, and of each one before. */
const PLACES = { last: 20, earlier: 10 };

/** Everything of a computation: the ranking of every stage, then the findings, which the reader then sees first. */
export function computeLines(answer: ComputeAnswer, language: Language, words: CommandLineWords): string[] {
  const rankings = answer.stages.flatMap((stage, index) =>
    rankingLines(stage, index === answer.stages.length - 1 ? PLACES.last : PLACES.earlier, language, words),
  );
  return [...(answer.stages.length === 0 ? ['', words.notRanked] : rankings), ...findingLines(answer.findings, words)];
}
