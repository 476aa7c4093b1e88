// Answers as text for a terminal: tables and findings.
import type { ComputeAnswer, FindingAnswer, StageAnswer, ValidateAnswer } from '../../commands/answers';
import type { CommandLineWords } from '../../i18n/command-line';
import { decimal } from '../../i18n/format';
import type { Language } from '../../sheets/words';

type Align = 'left' | 'right';

const shorten = (text: string, most: number): string => {
  const letters = [...text];
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : text;
};

/** A table with aligned columns; control characters of hostile cells are shown as spaces. */
function table(headers: string[], aligns: Align[], rows: string[][]): string[] {
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

/** A stage's ranking, its first `most` places, with a line where the cut is. */
export function rankingLines(stage: StageAnswer, most: number, language: Language, words: CommandLineWords): string[] {
  const { rank, code, name, institution, score, title } = words.columns;
  const shown = stage.ranking.slice(0, most);
  const rows = shown.map((one) => [
    String(one.rank),
    one.code,
    one.name,
    one.institution,
    decimal(one.score.toFixed(2), language),
    one.title ?? '',
  ]);
  const lines = table(
    [rank, code, name, institution, score, title],
    ['right', 'left', 'left', 'left', 'right', 'left'],
    rows,
  );
  const lastIn = shown.reduce((last, one, index) => (one.advances ? index : last), -1);
  if (lastIn >= 0 && lastIn < shown.length - 1) lines.splice(lastIn + 3, 0, `── ${words.cut} ${'─'.repeat(30)}`);
  const hidden = stage.ranking.length - shown.length;
  return ['', words.ranking(stage.stage, stage.method), ...lines, ...(hidden > 0 ? [words.more(hidden)] : [])];
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

/** Everything of a computation: findings, then the ranking of every stage. */
export function computeLines(
  answer: ComputeAnswer,
  most: number,
  language: Language,
  words: CommandLineWords,
): string[] {
  const rankings = answer.stages.flatMap((stage) => rankingLines(stage, most, language, words));
  return [...(answer.stages.length === 0 ? ['', words.notRanked] : rankings), ...findingLines(answer.findings, words)];
}
