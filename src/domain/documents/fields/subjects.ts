// The documents of a kind: one per winner, one of the competition, and so on.

import type { StageResult } from '../../ranking/result';
import type { ConfiguredCompetition } from '../../settings/configured-competition';
import type { Settings } from '../../settings/settings';
import type { DocumentContext, NumberOf, Subject, WinnerContext } from '../context';
import type { KindId } from '../kinds/list';
import type { Fields } from './fields';

/** The result of the last stage. Asked only where winners stand, which need one. */
export const lastResult = ({ results }: DocumentContext): StageResult => results[results.length - 1]!;

/** The contexts of all winners, as they are announced; numbers are those of the documents of a kind. */
export function winnerContexts(context: DocumentContext, kind: KindId, numberOf: NumberOf): WinnerContext[] {
  const { competition } = context;
  const winners = context.winners ?? [];
  return winners.map((standing) => {
    const number = numberOf(kind, standing.entry.code);
    return { competition, result: lastResult(context), standing, winners, number };
  });
}

/** A document about each winner. */
export const perWinner =
  (kind: KindId, fields: (context: WinnerContext, numberOf: NumberOf) => Fields) =>
  (context: DocumentContext): Subject[] => {
    const { competition, winners } = context;
    return (winners ?? []).map((standing) => ({
      about: standing.entry.code,
      fields: (numberOf) => {
        const number = numberOf(kind, standing.entry.code);
        const winner = { competition, result: lastResult(context), standing, winners: winners ?? [], number };
        return fields(winner, numberOf);
      },
    }));
  };

/** The one document about the competition. */
export const ofCompetition =
  (fields: (context: DocumentContext, numberOf: NumberOf) => Fields) =>
  (context: DocumentContext): Subject[] => [{ about: '', fields: (numberOf) => fields(context, numberOf) }];

/** The single document that names the winners; none without winners. */
export const ofWinners =
  (fields: (context: DocumentContext, numberOf: NumberOf) => Fields) =>
  (context: DocumentContext): Subject[] =>
    context.winners !== null && context.winners.length > 0 ? ofCompetition(fields)(context) : [];

/** The settings with the numbers of decrees and minutes: those typed for the documents themselves go before the settings'. */
export const numbered = (settings: Settings, numberOf: NumberOf): Settings => ({
  ...settings,
  decreeNumber: numberOf('sk', '') ?? settings.decreeNumber,
  minutesNumber: numberOf('berita-acara', '') ?? settings.minutesNumber,
  juryDecreeNumber: numberOf('sk-tim', '') ?? settings.juryDecreeNumber,
});

export const numberedCompetition = (competition: ConfiguredCompetition, numberOf: NumberOf): ConfiguredCompetition => ({
  ...competition,
  settings: numbered(competition.settings, numberOf),
});

/** A document of each ranked stage that is wanted. */
export const ofStages =
  (
    wanted: (result: StageResult) => boolean,
    fields: (context: DocumentContext, result: StageResult, numberOf: NumberOf, about: string) => Fields,
  ) =>
  (context: DocumentContext): Subject[] =>
    context.results.filter(wanted).map((result) => {
      const about = `Tahap ${result.stage.name}`;
      return { about, fields: (numberOf) => fields(context, result, numberOf, about) };
    });
