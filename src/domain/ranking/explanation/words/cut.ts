// Sentences about the cut: advances, stays outside, moves up, is next in line; and the prize of a winner.
import type { EntryStatus } from '../../../competition/competition';
import { listed } from '../../../vocabulary/format';
import type { Language } from '../../../vocabulary/language';
import { rupiahFigures } from '../../../vocabulary/money';
import type { Leaver } from '../statement';
import type { Formatter, Sentences } from './formatter';

/** What became of an entry, behind its code: "P-01 mundur". */
const STATUS_WORDING: Record<Language, Record<EntryStatus, string>> = {
  id: {
    running: 'masih ikut',
    ineligible: 'tidak lolos administrasi',
    disqualified: 'didiskualifikasi',
    withdrawn: 'mundur',
  },
  en: { running: 'takes part', ineligible: 'was ineligible', disqualified: 'was disqualified', withdrawn: 'withdrew' },
};

const leavers = (removed: readonly Leaver[], { language }: Formatter): string =>
  listed(
    removed.map(({ entry, status }) => `${entry} ${STATUS_WORDING[language][status]}`),
    language,
  );

function outcome(last: boolean, title: string | null, { text }: Formatter): string {
  const titled = title === null ? '' : ` (${title})`;
  return last ? text(`Menang${titled}`, `Wins${titled}`) : text(`Lolos${titled}`, `Advances${titled}`);
}

const inCategory = (category: string | undefined, { text }: Formatter): string =>
  category === undefined ? '' : text(` di kategori ${category}`, ` in the category ${category}`);

export const CUT_SENTENCES: Sentences<
  | 'ADVANCES'
  | 'SHARED_RANK_AT_CUT'
  | 'BELOW_PASSING_SCORE'
  | 'INSTITUTION_FULL'
  | 'KEPT_FOR_MINIMUM'
  | 'DISPLACED'
  | 'WITHOUT_CATEGORY'
  | 'PASSED_OVER'
  | 'MOVED_UP'
  | 'PLACE_KEPT'
  | 'PRIZE'
  | 'FIRST_RESERVE'
  | 'OUTSIDE_CUT'
> = {
  ADVANCES: ({ places, last, title, category }, format) =>
    places === null
      ? format.text('Semua peserta tahap ini lolos.', 'All entries of this stage advance.')
      : `${outcome(last, title, format)}: ${format.text(`termasuk ${places} tempat teratas`, `within the top ${places}`)}${inCategory(category, format)}.`,
  SHARED_RANK_AT_CUT: ({ places, last, title, sharing, category }, format) =>
    `${outcome(last, title, format)}: ${format.text(
      `peringkatnya sama dengan ${listed(sharing, 'id')} di batas ${places} tempat${inCategory(category, format)}, dan peringkat bersama tidak dipecah`,
      `its rank is shared by ${listed(sharing, 'en')} at the cut of ${places}${inCategory(category, format)}, and a shared rank is never split`,
    )}.`,
  BELOW_PASSING_SCORE: ({ passingScore, score }, { text, points, plain, name, unit }) => {
    const own = points(score);
    const required = plain(passingScore);
    if (unit === 'mean-rank')
      return text(
        `Tidak lolos: rata-rata peringkat ${own} lebih besar daripada batas ${required}.`,
        `Does not advance: the mean rank ${own} is higher than the limit ${required}.`,
      );
    return text(
      `Tidak lolos: ${own} di bawah ${name} minimal ${required}.`,
      `Does not advance: ${own} is below the passing ${name} ${required}.`,
    );
  },
  INSTITUTION_FULL: ({ institution, most, above }, { text }) =>
    text(
      `Tidak lolos: paling banyak ${most} per instansi, dan dari ${institution} sudah ada ${listed(above, 'id')}.`,
      `Does not advance: at most ${most} per institution, and ${institution} already has ${listed(above, 'en')}.`,
    ),
  KEPT_FOR_MINIMUM: ({ last, title, unitType, least, over }, format) => {
    const instead =
      over.length === 0
        ? ''
        : format.text(
            `, menggantikan ${listed(over, 'id')} yang peringkatnya di atas`,
            `, in place of ${listed(over, 'en')} on a better rank`,
          );
    return `${outcome(last, title, format)}: ${format.text(
      `minimal ${least} peserta ${unitType} lolos${instead}`,
      `at least ${least} of the unit type ${unitType} advance${instead}`,
    )}.`;
  },
  DISPLACED: ({ places, by }, { language, text }) => {
    const whom = by.map(({ unitType, least, entries }) =>
      text(
        `${listed(entries, language)} (minimal ${least} ${unitType})`,
        `${listed(entries, language)} (at least ${least} of the unit type ${unitType})`,
      ),
    );
    return text(
      `Tidak lolos: menurut nilai termasuk ${places} tempat teratas, tetapi tempatnya untuk ${listed(whom, language)}.`,
      `Does not advance: within the top ${places} by score, but the place goes to ${listed(whom, language)}.`,
    );
  },
  WITHOUT_CATEGORY: (_, { text }) => text('Tidak lolos: kategorinya kosong.', 'Does not advance: it has no category.'),
  PASSED_OVER: ({ place, over }, { text }) =>
    text(
      `Naik ke tempat ${place} karena ${listed(over, 'id')} dilewati (batas per instansi).`,
      `Moves up to place ${place} because ${listed(over, 'en')} ${over.length === 1 ? 'is' : 'are'} passed over (limit per institution).`,
    ),
  MOVED_UP: ({ place, from, removed }, format) => {
    const why = leavers(removed, format);
    return from === null
      ? format.text(`Naik sebagai pengganti karena ${why}.`, `Moves up as a replacement because ${why}.`)
      : format.text(
          `Naik dari tempat ${from} ke tempat ${place} karena ${why}.`,
          `Moves up from place ${from} to place ${place} because ${why}.`,
        );
  },
  PLACE_KEPT: ({ removed }, format) => {
    const why = leavers(removed, format);
    return format.text(
      `Tidak naik menggantikan: ${why} setelah ikut tahap berikutnya, yang berlangsung tanpa peserta ini.`,
      `Does not move up: ${why} after taking part in the next stage, which was held without this entry.`,
    );
  },
  PRIZE: ({ prize }, { text }) =>
    prize === 'open'
      ? text(
          'Uang pembinaan belum ditetapkan karena peringkatnya bersama.',
          'The prize is not settled because the rank is shared.',
        )
      : text(`Uang pembinaan ${rupiahFigures(prize.amount, 'id')}.`, `Prize ${rupiahFigures(prize.amount, 'en')}.`),
  FIRST_RESERVE: ({ sharing, category }, format) => {
    const within = inCategory(category, format);
    return sharing.length > 1
      ? format.text(
          `Cadangan pertama${within}, bersama: ${listed(sharing, 'id')}.`,
          `First reserve${within}, shared: ${listed(sharing, 'en')}.`,
        )
      : format.text(`Cadangan pertama${within}.`, `First reserve${within}.`);
  },
  OUTSIDE_CUT: ({ places, behind, category }, format) => {
    const { text, name, unit, distance } = format;
    const gap = behind === null ? '' : distance(behind);
    const below =
      behind === null
        ? ''
        : unit === 'mean-rank'
          ? text(
              `; ${name} ${gap} lebih besar daripada yang terakhir lolos`,
              `; ${name} ${gap} higher than the last who does`,
            )
          : text(`; ${gap} di bawah yang terakhir lolos`, `; ${gap} behind the last who does`);
    return text(
      `Tidak lolos: di luar ${places ?? 0} tempat yang tersedia${inCategory(category, format)}${below}.`,
      `Does not advance: outside the ${places ?? 0} places${inCategory(category, format)}${below}.`,
    );
  },
};
