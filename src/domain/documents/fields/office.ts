// The sender: the government, its head, the signer. Only from the settings; the rest is dots or nothing.
import type { Settings } from '../../settings/settings';
import { dateInWords, longDate, shortDate, weekdayName } from '../numbering/dates';
import { DOTS, orDots } from './fields';
import { linesOf, oneLine } from './text';

const HEADS = [
  { of: /^(?:pemerintah\s+kota|(?:city|municipal)\s+government\s+of|city\s+of)\s+/i, id: 'Wali Kota', en: 'Mayor' },
  { of: /^(?:pemerintah\s+kab(?:upaten|\.)|(?:regency\s+government|regency)\s+of)\s+/i, id: 'Bupati', en: 'Regent' },
  {
    of: /^(?:pemerintah\s+(?:daerah\s+)?provinsi|(?:provincial\s+government|province)\s+of)\s+/i,
    id: 'Gubernur',
    en: 'Governor',
  },
];

const HEAD_POSITION = /^(wali\s?kota|bupati|gubernur|mayor|regent|governor)\b/i;

/** Whether the signer is the head of the region; then letterhead and certificate carry the office of the head. */
function signedByHead(settings: Settings): boolean {
  return HEAD_POSITION.test(oneLine(settings.signerPosition));
}

/** "Wali Kota Pasuruan", from the government's name or the signer's position; null when neither shows it. */
export function headOfRegion(settings: Settings): string | null {
  const government = oneLine(settings.government);
  for (const head of HEADS) {
    const region = government.replace(head.of, '');
    if (region === government) continue;
    return settings.language === 'id' ? `${head.id} ${region}` : `${head.en} of ${region}`;
  }
  return signedByHead(settings) ? oneLine(settings.signerPosition) : null;
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
  if (signedByHead(settings)) return { first: oneLine(settings.signerPosition).toUpperCase(), unit: '' };
  const government = oneLine(settings.government).toUpperCase();
  const organizer = oneLine(settings.organizer).toUpperCase();
  if (government !== '') return { first: government, unit: organizer === government ? '' : organizer };
  if (organizer !== '') return { first: organizer, unit: '' };
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
      position.map((line) => (language === 'id' ? officialCapitals(line) : line)).join('\n'),
    ),
    nama_penandatangan: orDots(oneLine(settings.signerName)),
    pangkat_penandatangan: oneLine(settings.signerGrade),
    nip_penandatangan: nip,
  };
}
