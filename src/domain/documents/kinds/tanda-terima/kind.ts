// The receipt a winner signs: the certificate, and the coaching money where some was announced.
import type { WinnerContext } from '../../context';
import { DOTS, type Fields } from '../../fields/fields';
import { officeFields, prizeFields } from '../../fields/letter';
import { perWinner } from '../../fields/subjects';
import { detailRows, winnerFields } from '../../fields/winner-fields';
import type { KindRule } from '../document-kind';
import { winnerTitle } from '../title';

function receiptFields(context: WinnerContext): Fields {
  const { settings } = context.competition;
  const { prize } = context.standing;
  const words = winnerFields(context);
  return {
    ...officeFields(settings, context.number),
    ...words,
    rincian: detailRows(words, settings),
    // Signed at the ceremony or later, by hand.
    tanggal: DOTS,
    jenis: 'Tanda Terima',
    ...prizeFields(prize, settings),
  };
}

export const kind: KindRule = {
  needs: 'result',
  inEnglish: false,
  letterhead: 'unit',
  documents: perWinner('tanda-terima', receiptFields),
  title: winnerTitle,
};
