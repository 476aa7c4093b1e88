// Answers as text for a terminal: tables and findings.
import Fraction from 'fraction.js';
import { toFixed } from '../../domain/ranking/exact';
import { methodName } from '../../domain/ranking/explanation/words/explanation';
import type { MethodId } from '../../domain/ranking/methods/list';
import { capitalized, scoreHeader, scoreHint, scoreName } from '../../domain/ranking/words/score-names';
import { dateTime, decimal, listed } from '../../domain/vocabulary/format';
import { groupBy } from '../../domain/vocabulary/group';
import type { Language } from '../../domain/vocabulary/language';
import type {
  ComputeAnswer,
  FactAnswer,
  FindingAnswer,
  PdfAnswer,
  StageAnswer,
  ValidateAnswer,
  VerifyAnswer,
} from '../../use-cases/answers';
import type { CommandLineWords } from '../words/command-line';

/** What stands in cells cannot steer a terminal. */
export const withoutControls = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');

type Align = 'left' | 'right';

const shorten = (text: string, most: number): string => {
  const letters = [...text];
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : text;
};

/** Letters shown of a cell; one at the end of its line may be longer. */
const MOST_LETTERS = { inner: 44, last: 100 };

/** A table with aligned columns, those without content left out; control characters of hostile cells become spaces. */
export function table(headers: string[], aligns: Align[], rows: string[][]): string[] {
  const filled = headers.map((_, column) => rows.some((row) => row[column] !== ''));
  const kept = <T>(list: readonly T[]): T[] => list.filter((_, column) => filled[column]);
  return filledTable(kept(headers), kept(aligns), rows.map(kept));
}

function filledTable(headers: string[], aligns: Align[], rows: string[][]): string[] {
  const clean = rows.map((row) =>
    row.map((cell, column) =>
      shorten(withoutControls(cell), MOST_LETTERS[column === row.length - 1 ? 'last' : 'inner']),
    ),
  );
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

/** Enough decimals that two places look alike only when a tie-break separated them. */
export function decimalsFor(shown: StageAnswer['ranking']): number {
  const tellsApart = (decimals: number): boolean =>
    shown.every((one, index) => {
      const next = shown[index + 1];
      if (next === undefined || next.rank === one.rank) return true;
      if (one.tieBrokenBy !== null && next.tieBrokenBy !== null) return true;
      return rounded(one.score, decimals) !== rounded(next.score, decimals);
    });
  return DECIMALS.find(tellsApart) ?? 2;
}

export const rounded = (score: number, decimals: number): string => toFixed(new Fraction(String(score)), decimals);

type Ranking = StageAnswer['ranking'];

/** A stage's ranking, or one for each category that has its own winners. */
function rankingLines(stage: StageAnswer, most: number, language: Language, words: CommandLineWords): string[] {
  const categories = groupBy(stage.ranking, (one) => (one.categoryRank === null ? null : one.category));
  const tables = [...categories].flatMap(([category, ranking]) => [
    ...(category === null ? [] : ['', words.category(category)]),
    ...placesLines(ranking, stage, most, language, words),
  ]);
  const heading = words.ranking(stage.stage, methodName(stage.method as MethodId, language), stage.judges.length);
  const hint = scoreHint(stage.unit, language);
  const named = hint === '' ? [] : [`${capitalized(scoreName(stage.unit, language))}: ${hint}`];
  return ['', heading, ...named, ...(stage.unordered ? [words.unordered] : []), ...tables];
}

/** The first `most` places, with a line where the cut is. */
function placesLines(
  ranking: Ranking,
  { unit }: StageAnswer,
  most: number,
  language: Language,
  words: CommandLineWords,
): string[] {
  const { rank, decided, code, name, institution, title, tie } = words.columns;
  const shown = ranking.slice(0, most);
  const decimals = decimalsFor(shown);
  const lastIn = shown.reduce((last, one, index) => (one.advances ? index : last), -1);
  const rows = shown.map((one, index) => [
    String(one.categoryRank ?? one.rank),
    one.decidedRank === undefined ? '' : String(one.decidedRank),
    one.code,
    one.name,
    one.institution,
    decimal(rounded(one.score, decimals), language),
    !one.advances && index < lastIn ? words.passedOver : (one.title ?? ''),
    one.tie,
  ]);
  const lines = table(
    [rank, decided, code, name, institution, scoreHeader(unit, language), title, tie],
    ['right', 'right', 'left', 'left', 'left', 'right', 'left', 'left'],
    rows,
  );
  const advancing = ranking.filter((one) => one.advances).length;
  const isCutShown = shown.length > lastIn + 1 || ranking.length === shown.length;
  const reserve = shown.filter((one) => one.reserve).map((one) => one.code);
  const next = reserve.length === 0 ? '' : ` · ${words.reserve(listed(reserve, language))}`;
  if (lastIn >= 0 && lastIn < shown.length - 1) lines.splice(lastIn + 3, 0, `── ${words.cut}${next} ${'─'.repeat(30)}`);
  const hidden = ranking.length - shown.length;
  return [...lines, ...(hidden > 0 ? [words.more(hidden, isCutShown ? null : advancing)] : [])];
}

/** Findings under their severities, each with its place. */
export function findingLines(findings: readonly FindingAnswer[], words: CommandLineWords): string[] {
  const headings = { error: words.errors, warning: words.warnings, info: words.infos };
  return (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const found = findings.filter((one) => one.severity === severity);
    if (found.length === 0) return [];
    const line = (one: FindingAnswer): string => {
      const place = [one.tab, one.cell].filter((part) => part !== null).join('!');
      return withoutControls(`  ${place === '' ? '' : `${place}: `}${one.message} [${one.code}]`);
    };
    return ['', `${headings[severity]} (${found.length})`, ...found.map(line)];
  });
}

/** A verification: what it compared with, then each difference with its place. */
export function verifyLines(answer: VerifyAnswer, language: Language, words: CommandLineWords): string[] {
  const { decided, computed, differences } = answer;
  const moment = (at: string): string => dateTime(at, language);
  const compared = decided.map(({ stage, at, by, code }) => words.decidedOn(stage, moment(at), by, code));
  const basis =
    compared.length > 0 || computed === null ? compared : [words.computedOn(moment(computed.at), computed.by)];
  if (answer.ok) return [...basis, words.verified];
  const line = ({ tab, cell, message, code }: VerifyAnswer['differences'][number]): string => {
    const place = [tab, cell].filter((part) => part !== null).join('!');
    return withoutControls(`  ${place === '' ? '' : `${place}: `}${message} [${code}]`);
  };
  return [...basis, '', words.differs(differences.length), ...differences.map(line)];
}

/** What was understood without configuration, line by line; what was only assumed is marked. */
export function factLines(facts: readonly FactAnswer[], words: CommandLineWords): string[] {
  if (facts.length === 0) return [];
  const line = ({ sure, message }: FactAnswer): string =>
    withoutControls(`  ${sure ? '' : `${words.assumed} `}${message}`);
  return [words.understood, ...facts.map(line), words.correctInTabs];
}

/** How far each judge is. */
export function progressLines(progress: ValidateAnswer['progress'], words: CommandLineWords): string[] {
  if (progress.length === 0) return [];
  const { stage, judge, scored } = words.columns;
  const rows = progress.map((one) => [one.stage, one.judge, `${one.scored}/${one.expected}`]);
  return ['', words.progress, ...table([stage, judge, scored], ['left', 'left', 'right'], rows)];
}

/** The number of places printed of the last stage, and of each stage before. */
const PLACES = { last: 20, earlier: 10 };

/** Everything of a computation: the ranking of every stage, then the findings, which the reader then sees first. */
export function computeLines(answer: ComputeAnswer, language: Language, words: CommandLineWords): string[] {
  const rankings = answer.stages.flatMap((stage, index) =>
    rankingLines(stage, index === answer.stages.length - 1 ? PLACES.last : PLACES.earlier, language, words),
  );
  return [...(answer.stages.length === 0 ? ['', words.notRanked] : rankings), ...findingLines(answer.findings, words)];
}

/** How many PDFs there are, and why some are not; null: nothing here makes them. */
export function pdfLines(answer: PdfAnswer | null, words: CommandLineWords): string[] {
  if (answer === null) return [words.withoutOffice];
  const { created, updated, unchanged, failed, files } = answer;
  return [
    words.pdfs(created, updated, unchanged, failed),
    ...files.flatMap(({ title, problem }) => (problem === null ? [] : [`  ${title}: ${problem}`])),
  ].map(withoutControls);
}
