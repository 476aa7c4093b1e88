// Winners as they are called and as trophies and payment lists name them.
import type { DocumentContext, NumberOf, WinnerContext } from '../context';
import type { Fields } from './fields';
import { prizeFields } from './letter';
import { winnerContexts } from './subjects';
import { winnerFields } from './winner-fields';

function rowOf(winner: WinnerContext): Fields {
  const { penghargaan, predikat_kapital, penerima, instansi, instansi_penerima, inovasi, gelar } = winnerFields(winner);
  return {
    ...{ penghargaan, predikat_kapital, penerima, instansi, inovasi, gelar },
    dibacakan: [inovasi, penerima, instansi_penerima].filter(Boolean).join('\n'),
    ...prizeFields(winner.standing.prize, winner.competition.settings),
  };
}

const withNumbers = (rows: Fields[]): Fields[] => rows.map((row, index) => ({ no: String(index + 1), ...row }));

/** As announced. */
export const awardRows = (context: DocumentContext, numberOf: NumberOf): Fields[] =>
  withNumbers(winnerContexts(context, 'piagam', numberOf).map(rowOf));

/** As called at the ceremony: the last place first, where there is an order. */
export function calledRows(context: DocumentContext, numberOf: NumberOf): Fields[] {
  const winners = winnerContexts(context, 'piagam', numberOf);
  return withNumbers((context.competition.settings.rankedWinners ? winners.reverse() : winners).map(rowOf));
}
