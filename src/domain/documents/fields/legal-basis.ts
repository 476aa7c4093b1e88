// The legal basis of a letter about the result: the decree and the minutes, as far as their numbers are known.
import type { StageResult } from '../../ranking/result';
import type { Settings } from '../../settings/settings';
import { longDate } from '../numbering/dates';
import { orDots } from './fields';
import { headOfRegion } from './office';
import { oneLine } from './text';

const PHRASES = {
  id: {
    decree: (head: string | null) => (head ? `Keputusan ${head}` : 'Keputusan'),
    minutes: 'Berita Acara Rapat Pleno Dewan Juri',
    numbered: (paper: string, number: string, date: string) => `${paper} Nomor ${number} tanggal ${date}`,
    and: ' dan ',
    begin: 'Berdasarkan ',
    judged: 'hasil penilaian Dewan Juri',
  },
  en: {
    decree: (head: string | null) => (head ? `the Decree of the ${head}` : 'Decree'),
    minutes: 'the Minutes of the Judges’ Plenary Meeting',
    numbered: (paper: string, number: string, date: string) => `${paper} Number ${number} of ${date}`,
    and: ' and ',
    begin: 'Pursuant to ',
    judged: 'the assessment by the Board of Judges',
  },
};

/**
 * The opening words of a letter, without the comma. The decree is named once it has a number; the minutes once they
 * have a number or a date, with dots for the other. With neither, the judges' assessment is the basis.
 */
export function basisOf(settings: Settings): string {
  const words = PHRASES[settings.language];
  const date = (iso: string | null) => orDots(iso && longDate(iso, settings.language));
  const [decree, minutes] = [oneLine(settings.decreeNumber), oneLine(settings.minutesNumber)];
  const papers: string[] = [];
  if (decree !== '')
    papers.push(words.numbered(words.decree(headOfRegion(settings)), decree, date(settings.decisionDate)));
  if (minutes !== '' || settings.plenaryDate !== null) {
    papers.push(words.numbered(words.minutes, orDots(minutes), date(settings.plenaryDate)));
  }
  return words.begin + (papers.length > 0 ? papers.join(words.and) : words.judged);
}

/** The same of a stage before the last, whose minutes are its own; in Indonesian. */
export function stageBasis({ stage }: StageResult, minutesNumber: string | null): { dasar: string } {
  const { begin, numbered, judged } = PHRASES.id;
  const ended = stage.until ?? stage.date;
  if (minutesNumber === null) return { dasar: begin + judged };
  const on = orDots(ended && longDate(ended, 'id'));
  return { dasar: begin + numbered('Berita Acara Penilaian', oneLine(minutesNumber), on) };
}
