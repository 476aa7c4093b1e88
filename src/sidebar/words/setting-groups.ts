// The groups of settings in the menu, in the order in which they matter.
import type { SettingKey } from '../../domain/settings/setting-words';
import { type Word, word } from '../../domain/vocabulary/words';

type Group = { id: string; title: Word; keys: readonly string[] };

/** A setting that stands in no list belongs to the last group. */
const GROUPS: readonly Group[] = [
  {
    id: 'identity',
    title: word('Identitas', 'Identity'),
    keys: ['competition', 'year', 'government', 'city', 'province', 'organizer', 'language', 'admins'],
  },
  {
    id: 'stages',
    title: word('Pemenang dan batas lolos', 'Winners and cut'),
    keys: [
      ...['top', 'winnerTerm', 'rankedWinners', 'winnersPerCategory', 'passingScore', 'maxPerInstitution'],
      ...['objectionDays', 'prizes'],
    ],
  },
  {
    id: 'counting',
    title: word('Perhitungan', 'Counting'),
    keys: ['method', 'tieBreaks', 'decimals', 'missing', 'carryOver', 'severityCorrection', 'maxSpread'],
  },
  {
    id: 'judges',
    title: word('Juri dan pengingat', 'Judges and reminders'),
    keys: ['deadline', 'judgeFiles', 'readings', 'minReadings', 'conflicts', 'juryDecreeNumber'],
  },
  {
    id: 'signers',
    title: word('Kop dan penanda tangan', 'Letterhead and signers'),
    keys: [
      ...['signerName', 'signerPosition', 'signerGrade', 'signerNip', 'acknowledgedBy', 'officeAddress'],
      'officeContact',
    ],
  },
  { id: 'papers', title: word('Waktu, nomor, dan naskah', 'Dates, numbers and papers'), keys: [] },
];

const groupOf = (key: SettingKey): string =>
  GROUPS.find(({ keys }) => keys.includes(key))?.id ?? GROUPS[GROUPS.length - 1]?.id ?? '';

/** The settings by group, in the order of the tab. */
export const settingGroups = <T extends { key: SettingKey }>(all: readonly T[]) =>
  GROUPS.map(({ id, title }) => ({ id, title, settings: all.filter(({ key }) => groupOf(key) === id) })).filter(
    ({ settings }) => settings.length > 0,
  );
