// The award letter: one per winner, without scores.
import type { NumberOf, WinnerContext } from '../../context';
import type { Fields } from '../../fields/fields';
import { basisOf } from '../../fields/legal-basis';
import { addresseesOf, ceremonyFields, copiesFields, prizeFields } from '../../fields/letter';
import { placeName } from '../../fields/office';
import { profilesOf } from '../../fields/profile';
import { numbered, perWinner } from '../../fields/subjects';
import { detailRows, winnerFields } from '../../fields/winner-fields';
import type { KindRule } from '../document-kind';
import { winnerTitle } from '../title';

const LABELS = { id: { kind: 'Surat', place: 'Tempat' }, en: { kind: 'Award letter', place: '' } };

function letterFields(context: WinnerContext, numberOf: NumberOf): Fields {
  const { standing, competition } = context;
  const { settings } = competition;
  const words = winnerFields(context);
  return {
    ...words,
    jenis: LABELS[settings.language].kind,
    kepada: addresseesOf(standing, settings).map((nama) => ({ nama })),
    tempat_tujuan: placeName(settings) || LABELS[settings.language].place,
    dasar: basisOf(numbered(settings, numberOf)),
    rincian: detailRows(words, settings),
    profil: words.nilai === '' ? [] : profilesOf(context.result)(standing, settings),
    ...prizeFields(standing.prize, settings),
    ...ceremonyFields(settings),
    ...copiesFields(settings),
  };
}

export const kind: KindRule = {
  needs: 'result',
  inEnglish: true,
  documents: perWinner('surat', letterFields),
  title: winnerTitle,
};
