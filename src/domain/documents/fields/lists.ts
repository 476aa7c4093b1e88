// Rows that several papers list: stages, criteria, entries, winners.
import Fraction from 'fraction.js';
import { askedAt } from '../../competition/asked';
import { criteriaOf, type Entry, type Judge, judgesOf, type Stage } from '../../competition/competition';
import { namedNumbersText } from '../../competition/named-numbers';
import { decimal as exact, toFixed } from '../../ranking/exact';
import { placesOf } from '../../ranking/places';
import type { StageResult } from '../../ranking/result';
import type { ConfiguredCompetition } from '../../settings/configured-competition';
import { decimal, plainNumber } from '../../vocabulary/format';
import { daysMonthYear } from '../../vocabulary/months';
import { FORM_WORDS, STATUS_WORDS } from '../../vocabulary/words';
import type { DocumentContext, NumberOf } from '../context';
import { words } from '../numbering/terbilang';
import { type Fields, orDots } from './fields';
import { prizeFields } from './letter';
import { ownFields } from './own-columns';
import { winnerContexts } from './subjects';
import { itemsOf, oneLine, unquoted } from './text';
import { winnerFields } from './winner-fields';

const wordOf = <T>(value: T, choices: readonly (readonly [T, { id: string }])[]): string =>
  choices.find(([one]) => one === value)?.[1].id ?? '';

/** "65 (enam puluh lima)" */
export const countText = (count: number): string => `${count} (${words(count, 'id')})`;

/** A score with the competition's decimals and a comma. */
export const scoreText = (value: Fraction, { settings }: ConfiguredCompetition): string =>
  decimal(toFixed(value, settings.decimals), settings.language);

export const entryRow = (entry: Entry) => ({
  ...ownFields('peserta', entry),
  kode: oneLine(entry.code),
  inovasi: orDots(unquoted(entry.name)),
  instansi: oneLine(entry.institution),
  inovator: itemsOf(entry.innovator).join('; '),
});

/** An exact number with a comma and as few decimals as needed, up to a limit. */
export const shortText = (value: Fraction, most = 4): string =>
  decimal(toFixed(value, most).replace(/\.?0+$/, ''), 'id');

/** Weights as shares of their sum, at most two decimals. */
function shares(weights: readonly number[]): string[] {
  const all = weights.map(exact);
  const total = all.reduce((sum, one) => sum.add(one), new Fraction(0));
  if (total.lte(0)) return all.map(() => '–');
  return all.map((one) => `${shortText(one.mul(100).div(total), 2)}%`);
}

/** The stages in their order: form, date, who sits there, how many go on; how many took part once that is known. */
export function stageRows(competition: ConfiguredCompetition, results: readonly StageResult[] = []): Fields[] {
  return competition.stages.map((stage, index) => {
    const places = placesOf(competition, stage);
    const result = results[index];
    return {
      no: String(index + 1),
      tahap: oneLine(stage.name),
      bentuk: stage.form === null ? '–' : wordOf(stage.form, FORM_WORDS),
      tanggal_tahap: stage.date === null ? '–' : daysMonthYear(stage.date, stage.until, 'id'),
      bobot_tahap: competition.settings.carryOver && stage.weight !== null ? plainNumber(stage.weight, 'id') : '–',
      jumlah_juri: String(judgesOf(competition, stage).length),
      jumlah_peserta: result === undefined ? '–' : String(result.standings.length),
      lolos: stage.advanceByCategory ? namedNumbersText(stage.advanceByCategory) : String(places ?? 'semua'),
    };
  });
}

/** The criteria of one stage, or of those one judge's, with their shares. */
export function criterionRows(competition: ConfiguredCompetition, stage: Stage, judge?: Judge): Fields[] {
  const criteria = judge === undefined ? criteriaOf(competition, stage) : askedAt(competition, stage).ofJudge(judge);
  const share = shares(criteria.map((one) => one.weight));
  return criteria.map((one, index) => ({
    no: String(index + 1),
    kriteria: oneLine(one.category === undefined ? one.name : `${one.name} (kategori ${one.category})`),
    bobot: share[index] ?? '',
    rentang: `${plainNumber(one.min, 'id')}–${plainNumber(one.max, 'id')}`,
    uraian: oneLine(one.description),
  }));
}

/** Entries that are not in the running, with the reason. */
export const leftRows = ({ entries }: ConfiguredCompetition): Fields[] =>
  entries
    .filter((entry) => entry.status !== 'running')
    .map((entry) => ({
      ...entryRow(entry),
      status: wordOf(entry.status, STATUS_WORDS),
      alasan: orDots(oneLine(entry.reason)),
    }));

/** The winners as announced; scores only where winners have an order, which scores would reveal. */
export function winnerRows(context: DocumentContext, numberOf: NumberOf): Fields[] {
  const { settings } = context.competition;
  return winnerContexts(context, 'piagam', numberOf).map((winner, index) => {
    const { kode, inovasi, instansi, inovator, kategori, penghargaan, predikat_singkat, gelar } = winnerFields(winner);
    return {
      no: String(index + 1),
      ...ownFields('peserta', winner.standing.entry),
      ...{ kode, inovasi, instansi, inovator, kategori, penghargaan, predikat_singkat, gelar },
      nilai: settings.rankedWinners ? scoreText(winner.standing.score, context.competition) : '',
      ...prizeFields(winner.standing.prize, settings),
    };
  });
}
