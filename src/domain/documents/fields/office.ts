// The sender: the government, its head, the signer. Only from the settings; the rest is dots or nothing.
import type { Settings } from '../../settings/settings';
import { dateInWords, longDate, shortDate, weekdayName } from '../numbering/dates';
import { DOTS, orDots } from './fields';
import { linesOf, oneLine } from './text';

const HEADS = [
  {
    of: /^(?:pemerintah\s+kota|(?:city|municipal)\s+government\s+of|city\s+of)\s+/i,
    id: { head: 'Wali Kota', government: 'Pemerintah Kota' },
    en: { head: 'Mayor', government: 'City Government of' },
    office: /^(?:wali\s?kota\s+|mayor\s+of\s+)(?=\S)/i,
  },
  {
    of: /^(?:pemerintah\s+kab(?:upaten|\.)|(?:regency\s+government|regency)\s+of)\s+/i,
    id: { head: 'Bupati', government: 'Pemerintah Kabupaten' },
    en: { head: 'Regent', government: 'Regency Government of' },
    office: /^(?:bupati\s+|regent\s+of\s+)(?=\S)/i,
  },
  {
    of: /^(?:pemerintah\s+(?:daerah\s+)?provinsi|(?:provincial\s+government|province)\s+of)\s+/i,
    id: { head: 'Gubernur', government: 'Pemerintah Provinsi' },
    en: { head: 'Governor', government: 'Provincial Government of' },
    office: /^(?:gubernur\s+|governor\s+of\s+)(?=\S)/i,
  },
];

const HEAD_POSITION = /^(?:(?:pj|pjs|plt|plh)\.\s*)?(wali\s?kota|bupati|gubernur|mayor|regent|governor)\b/i;
const ACTING = /^(?:pj|pjs|plt|plh)\.\s*/i;

/** Whether an office is that of the head of the region, also of one who acts as such. */
export const isHead = (position: string): boolean => HEAD_POSITION.test(oneLine(position));

/** Whether the signer is the head of the region; then letterhead and certificate carry the office of the head. */
const signedByHead = (settings: Settings): boolean => isHead(settings.signerPosition);

/** The government, the region's name apart from what it is; null where the name does not tell. */
function regionOf(government: string) {
  const name = oneLine(government);
  const head = HEADS.find(({ of }) => of.test(name));
  return head === undefined ? null : { head, region: name.replace(head.of, '') };
}

/** "Pemerintah Kota Pasuruan" in a paper in Indonesian, however the workbook has it; unknown names stay. */
function governmentIn({ government, language }: Settings): string {
  const known = regionOf(government);
  return known === null ? oneLine(government) : `${known.head[language].government} ${known.region}`;
}

/** "Wali Kota Pasuruan" ↔ "Mayor of Pasuruan"; other offices stay as they are. */
function officeIn(office: string, language: Settings['language']): string {
  const acting = ACTING.exec(office)?.[0] ?? '';
  const plain = office.slice(acting.length);
  const known = HEADS.find((head) => head.office.test(plain));
  if (known === undefined) return office;
  const region = plain.replace(known.office, '');
  return acting + (language === 'id' ? `${known.id.head} ${region}` : `${known.en.head} of ${region}`);
}

/** "Wali Kota Pasuruan", from the government's name or the signer's position; null when neither shows it. */
export function headOfRegion(settings: Settings): string | null {
  const { language } = settings;
  const known = regionOf(settings.government);
  if (known !== null) {
    const { head, region } = known;
    return language === 'id' ? `${head.id.head} ${region}` : `${head.en.head} of ${region}`;
  }
  return signedByHead(settings) ? officeIn(oneLine(settings.signerPosition), language).replace(ACTING, '') : null;
}

/** Capitals as official positions are set; the small words before them ("a.n.", "Plt.") stay as typed. */
export function officialCapitals(text: string): string {
  const before = /^(?:(?:a\.\s?n\.|u\.\s?b\.|an\.|ub\.|plt\.|plh\.|pj\.|pjs\.|pgs\.)\s*)+/i.exec(text)?.[0] ?? '';
  return before + text.slice(before.length).toUpperCase();
}

/** The place that stands before a date: "Kota Pasuruan" signs in "Pasuruan". */
export function placeName(settings: Settings): string {
  return oneLine(settings.city).replace(/^(?:kota|kabupaten|kab\.)\s+/i, '');
}

/** The letterhead's first line and the unit below it ('' when the head of the region signs, or it is unknown). */
export function letterhead(settings: Settings): { first: string; unit: string } {
  if (!signedByHead(settings)) return unitLetterhead(settings);
  return {
    first: officeIn(oneLine(settings.signerPosition).replace(ACTING, ''), settings.language).toUpperCase(),
    unit: '',
  };
}

/** The letterhead of the office that runs the competition, whoever signs. */
export function unitLetterhead(settings: Settings, of = settings.organizer): { first: string; unit: string } {
  const government = governmentIn(settings).toUpperCase();
  const unit = oneLine(of).toUpperCase();
  if (government !== '') return { first: government, unit: unit === government ? '' : unit };
  if (unit !== '') return { first: unit, unit: '' };
  return { first: settings.language === 'id' ? `PEMERINTAH ${DOTS}` : DOTS, unit: '' };
}

/** Name, year: "Kolabik Tahun 2023"; the year once only when the name already holds it. */
export function competitionName(settings: Settings): string {
  const name = oneLine(settings.competition);
  const year = oneLine(settings.year);
  if (name === '') return DOTS;
  if (year === '' || name.includes(year)) return name;
  return settings.language === 'id' ? `${name} Tahun ${year}` : `${name} ${year}`;
}

/** Tags of place, date and signature block. Position keeps its lines; grade and NIP are '' when not set. */
export function signatureFields(settings: Settings) {
  const { language } = settings;
  const nip = oneLine(settings.signerNip).replace(/^nip\.?\s*:?\s*/i, '');
  const position = linesOf(settings.signerPosition);
  return {
    kota: orDots(placeName(settings)),
    tanggal: orDots(settings.decisionDate && longDate(settings.decisionDate, language)),
    tanggal_pendek: orDots(settings.decisionDate && shortDate(settings.decisionDate)),
    hari: orDots(settings.decisionDate && weekdayName(settings.decisionDate, language)),
    tanggal_huruf: orDots(settings.decisionDate && dateInWords(settings.decisionDate, language)),
    jabatan_penandatangan: orDots(
      position
        .map((line) => officeIn(line, language))
        .map((line) => (language === 'id' ? officialCapitals(line) : line))
        .join('\n'),
    ),
    nama_penandatangan: orDots(oneLine(settings.signerName)),
    pangkat_penandatangan: oneLine(settings.signerGrade),
    nip_penandatangan: nip,
  };
}
