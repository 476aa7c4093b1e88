// The tags of every official paper: number, competition, place and signer; and what letters share beside them.

import type { Prize, Standing } from '../../ranking/result';
import type { Settings } from '../../settings/settings';
import { dayAndDate } from '../numbering/dates';
import { rupiah } from '../numbering/terbilang';
import { headOfInstitution } from './addressee';
import { DOTS, type Fields, orDots } from './fields';
import { competitionName, signatureFields } from './office';
import { itemsOf, oneLine } from './text';

/** Of a paper with a number and the signer's block. */
export function officeFields(settings: Settings, number: string | null) {
  const competition = competitionName(settings);
  return {
    nomor: orDots(number && oneLine(number)),
    kompetisi: competition,
    kompetisi_kapital: competition.toUpperCase(),
    ...signatureFields(settings),
  };
}

/** To whom a letter about an entry goes; the innovators are written to by name only when they belong to no institution. */
export function addresseesOf({ entry }: Pick<Standing, 'entry'>, { language }: Settings): string[] {
  const institution = oneLine(entry.institution);
  if (institution !== '') return [headOfInstitution(institution, language)];
  const people = itemsOf(entry.innovator).map((name) => (language === 'id' ? `Sdr. ${name}` : name));
  return people.length > 0 ? people : [DOTS];
}

/** When and where the awards are presented; all '' while nothing of it is known. */
export function ceremonyFields(settings: Settings) {
  const { ceremonyDate, ceremonyTime, ceremonyPlace, language } = settings;
  const context = ceremonyDate !== null || oneLine(ceremonyTime) !== '' || oneLine(ceremonyPlace) !== '';
  return {
    penyerahan: context ? 'ya' : '',
    penyerahan_hari: context ? orDots(ceremonyDate && dayAndDate(ceremonyDate, language)) : '',
    penyerahan_waktu: context ? orDots(oneLine(ceremonyTime)) : '',
    penyerahan_tempat: context ? orDots(oneLine(ceremonyPlace)) : '',
  };
}

/** Coaching money in figures and words; dots where a shared rank leaves it open, '' where none was announced. */
export function prizeFields(prize: Prize | null, { language }: Settings) {
  if (prize === null) return { uang_pembinaan: '', uang_pembinaan_huruf: '' };
  if (prize === 'open') return { uang_pembinaan: `Rp${DOTS}`, uang_pembinaan_huruf: `${DOTS} rupiah` };
  const money = rupiah(prize.amount, language);
  return { uang_pembinaan: money.figures, uang_pembinaan_huruf: money.words };
}

/** Who gets copies, numbered where there are several. */
export function copiesFields(settings: Settings): { ada_tembusan: string; tembusan: Fields[] } {
  const copies = itemsOf(settings.copies);
  return {
    ada_tembusan: copies.length > 0 ? 'ya' : '',
    tembusan: copies.map((name, index) => ({ nama: copies.length > 1 ? `${index + 1}. ${name}` : name })),
  };
}
