// Feedback for those who did not win: their profile per criterion beside the median, and the judges' notes; no judge named.
import type { StageResult, Standing } from '../../competition/result';
import type { Settings } from '../../competition/settings';
import { decimal } from '../../i18n/format';
import { compare, mean, median, toFixed } from '../../ranking/exact';
import type { DocumentKind, Known, NumberOf, Subject } from '../context';
import type { Fields } from '../fields';
import { basisOf } from '../legal-basis';
import { addresseesOf, copiesFields, officeFields } from '../letter';
import { entryRow } from '../lists';
import { placeName } from '../office';
import { numbered } from '../subjects';
import { linesOf, oneLine } from '../text';
import { titleOf } from './title';

const WORDS = {
  id: {
    kind: 'Umpan Balik',
    place: 'Tempat',
    above: 'di atas median',
    same: 'sama dengan median',
    below: 'di bawah median',
  },
  en: { kind: 'Feedback', place: '', above: 'above the median', same: 'at the median', below: 'below the median' },
};

type Profile = (standing: Standing, settings: Settings) => Fields[];

/** Prepares the profiles of a stage: the mean of an entry's counted marks, and the median of those means over all entries. */
function profilesOf({ panel, standings }: StageResult): Profile {
  const meanOf = (code: string, index: number) => {
    const marks = [...(panel.readings.get(code) ?? new Map()).values()].flatMap((one) => one.marks[index] ?? []);
    return marks.length === 0 ? null : mean(marks);
  };
  const medians = panel.criteria.map((_, index) => {
    const means = standings.flatMap(({ entry }) => meanOf(entry.code, index) ?? []);
    return means.length === 0 ? null : median(means);
  });
  return ({ entry }, { language, decimals }) => {
    const say = WORDS[language];
    return panel.criteria.flatMap((criterion, index) => {
      const [own, middle] = [meanOf(entry.code, index), medians[index] ?? null];
      if (own === null || middle === null) return [];
      const than = compare(own, middle);
      return [
        {
          kriteria: oneLine(criterion.name),
          nilai: decimal(toFixed(own, decimals), language),
          median: decimal(toFixed(middle, decimals), language),
          maksimum: decimal(String(criterion.max), language),
          kedudukan: than > 0 ? say.above : than < 0 ? say.below : say.same,
        },
      ];
    });
  };
}

/** What the judges wrote for the entrant at any stage, in no judge's order. */
const notesFor = ({ sheets }: Known, code: string): Fields[] =>
  [
    ...new Set(
      sheets.flatMap(({ rows }) =>
        rows.filter((row) => row.entry === code).map(({ notesToEntrant }) => notesToEntrant),
      ),
    ),
  ]
    .map((note) => linesOf(note).join('\n'))
    .filter((note) => note !== '')
    .sort((one, other) => (one < other ? -1 : 1))
    .map((isi) => ({ isi }));

function feedbackFields(
  known: Known,
  standing: Standing,
  result: StageResult,
  profile: Profile,
  numberOf: NumberOf,
): Fields {
  const settings = numbered(known.competition.settings, numberOf);
  const say = WORDS[settings.language];
  const notes = notesFor(known, standing.entry.code);
  return {
    ...officeFields(settings, numberOf('umpan-balik', standing.entry.code)),
    ...entryRow(standing.entry),
    jenis: say.kind,
    kepada: addresseesOf(standing, settings).map((nama) => ({ nama })),
    tempat_tujuan: placeName(settings) || say.place,
    dasar: basisOf(settings),
    tahap: oneLine(result.stage.name),
    jumlah_peserta: String(result.standings.length),
    profil: profile(standing, settings),
    catatan: notes,
    ada_catatan: notes.length > 0 ? 'ya' : '',
    ...copiesFields(settings),
  };
}

export const umpanBalik = {
  id: 'umpan-balik',
  needs: 'result',
  inEnglish: true,
  documents: (known): Subject[] => {
    const won = new Set((known.winners ?? []).map(({ entry }) => entry.code));
    const told = new Set<string>();
    // Of the last stage that an entry reached.
    return [...known.results].reverse().flatMap((result) => {
      let profile: Profile | null = null;
      const own = result.standings.filter(({ entry }) => !won.has(entry.code) && !told.has(entry.code));
      return own.map((standing): Subject => {
        told.add(standing.entry.code);
        return {
          about: standing.entry.code,
          fields: (numberOf) => {
            profile ??= profilesOf(result);
            return feedbackFields(known, standing, result, profile, numberOf);
          },
        };
      });
    });
  },
  title: titleOf('inovasi'),
} satisfies DocumentKind;
