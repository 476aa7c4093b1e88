// The tags every document about one winner knows.

import { toFixed } from '../../ranking/exact';
import type { Settings } from '../../settings/settings';
import { decimal } from '../../vocabulary/format';
import { nameKey } from '../../vocabulary/keys';
import type { WinnerContext } from '../context';
import { type Predicate, predicateOf } from '../numbering/predicate';
import { words } from '../numbering/terbilang';
import { DOTS, type Fields, orDots } from './fields';
import { competitionName, signatureFields } from './office';
import { ownFields } from './own-columns';
import { itemsOf, oneLine, unquoted } from './text';

/** Three names fit below each other; more are set side by side, in lines up to this many characters. */
const NAMES_IN_LINES = 3;
const LINE_LENGTH = 104;

/** Names as lines; a line ends between two names and never within one. */
function nameLines(names: string[]): string {
  if (names.length <= NAMES_IN_LINES) return names.join('\n');
  const lines: string[] = [];
  for (const name of names) {
    const longer = `${lines[lines.length - 1] ?? ''} · ${name}`;
    if (lines.length === 0 || longer.length > LINE_LENGTH) lines.push(name);
    else lines[lines.length - 1] = longer;
  }
  return lines.join('\n');
}

/** Whom the award goes to: the innovators where they are named, else the institution. */
function recipients(context: WinnerContext): { names: string[]; institution: string } {
  const { entry } = context.standing;
  const innovators = itemsOf(entry.innovator);
  const institution = oneLine(entry.institution);
  if (innovators.length === 0) return { names: institution === '' ? [] : [institution], institution: '' };
  // An office that repeats itself in both columns is one recipient, not two.
  const same = innovators.length === 1 && nameKey(innovators[0]!) === nameKey(institution);
  return { names: innovators, institution: same ? '' : institution };
}

/** "OPD", also where the workbook says "Kategori OPD": the templates say the word themselves. */
function categoryName({ standing }: WinnerContext): string {
  const typed = oneLine(standing.category ?? '');
  return typed.replace(/^(?:kategori|category)[\s:]+(?=\S)/i, '');
}

/** What was won: "Juara I (Pertama) Kategori Kelurahan". A further title is no part of it: it says what comes next. */
function awardOf({ full }: Predicate, category: string, { language }: Settings): string {
  if (category === '') return full;
  return full + (language === 'id' ? ` Kategori ${category}` : `, category ${category}`);
}

export function winnerFields(context: WinnerContext) {
  const { settings } = context.competition;
  const { entry } = context.standing;
  const predicate = predicateOf(context);
  const category = categoryName(context);
  const { names, institution } = recipients(context);
  // Scores reveal an order: where the rules give none, they are only for those who ask for them.
  const score =
    settings.rankedWinners || settings.letterScores ? toFixed(context.standing.score, settings.decimals) : '';
  return {
    ...ownFields('peserta', entry),
    kode: oneLine(entry.code),
    nomor: orDots(context.number && oneLine(context.number)),
    inovasi: orDots(unquoted(entry.name)),
    instansi: oneLine(entry.institution),
    inovator: itemsOf(entry.innovator).join('; '),
    kategori: category,
    penerima: names.length === 0 ? DOTS : nameLines(names),
    instansi_penerima: institution,
    predikat: predicate.full,
    predikat_singkat: predicate.short,
    predikat_kapital: predicate.full.toUpperCase(),
    gelar: predicate.title,
    penghargaan: awardOf(predicate, category, settings),
    peringkat_angka: predicate.arabic,
    peringkat_romawi: predicate.roman,
    peringkat_huruf: predicate.words,
    nilai: decimal(score, settings.language),
    nilai_huruf: score === '' ? '' : words(score, settings.language),
    kompetisi: competitionName(settings),
    ...signatureFields(settings),
  };
}

const DETAILS = {
  id: { innovation: 'Nama inovasi', innovator: 'Inovator', institution: 'Instansi', score: 'Nilai' },
  en: { innovation: 'Innovation', innovator: 'Innovator', institution: 'Institution', score: 'Score' },
};

/** Whose innovation won, line by line, with its score where letters are to tell it; lines that do not apply are not there. */
export function detailRows(words: ReturnType<typeof winnerFields>, { language, letterScores }: Settings): Fields[] {
  const texts = DETAILS[language];
  return [
    { label: texts.innovation, isi: words.inovasi },
    { label: texts.innovator, isi: words.inovator },
    { label: texts.institution, isi: words.instansi },
    { label: texts.score, isi: letterScores ? `${words.nilai} (${words.nilai_huruf})` : '' },
  ].filter((row) => row.isi !== '');
}
