// Lists of payments: prize money to winners, fees to the judges of a stage. Rates, taxes and accounts are typed by the office.
import type { StageResult } from '../../../ranking/result';
import type { DocumentContext, NumberOf, Subject } from '../../context';
import { awardRows } from '../../fields/award-rows';
import { DOTS, type Fields } from '../../fields/fields';
import { judgeRows } from '../../fields/judges';
import { officeFields } from '../../fields/letter';
import { ownColumn } from '../../fields/own-columns';
import { oneLine } from '../../fields/text';
import type { KindRule } from '../document-kind';
import { titleOf } from '../title';

function listFields(context: DocumentContext, about: string, rows: Fields[], numberOf: NumberOf): Fields {
  return {
    ...officeFields(context.competition.settings, numberOf('daftar-penerimaan', about)),
    jenis: 'Daftar Penerimaan',
    kode: '',
    // Signed when the money is paid.
    tanggal: DOTS,
    pembayaran: about,
    pembayaran_kapital: about.toUpperCase(),
    daftar_bayar: rows,
  };
}

/** Who gets it, as far as the office's own columns of entries and judges say it. */
const payee = (of: { own?: Readonly<Record<string, string>> } | undefined): Fields => ({
  nip: ownColumn(of, /^(?:nip|nik)\b/i),
  golongan: ownColumn(of, /^(?:gol|pangkat)/i),
  npwp: ownColumn(of, /^npwp/i),
  rekening: ownColumn(of, /rekening/i),
});

const prizeRows = (context: DocumentContext, numberOf: NumberOf): Fields[] =>
  awardRows(context, numberOf).map(({ no = '', penerima = '', instansi = '', uang_pembinaan = '' }, index) => ({
    no,
    nama: penerima,
    keterangan: instansi === penerima ? '' : instansi,
    ...payee(context.winners?.[index]?.entry),
    bruto: uang_pembinaan,
  }));

const feeRows = ({ panel }: StageResult): Fields[] =>
  judgeRows(panel.judges).map(({ no = '', nama = '', peran = '' }, index) => ({
    no,
    nama,
    keterangan: peran,
    ...payee(panel.judges[index]),
    bruto: '',
  }));

export const kind: KindRule = {
  needs: 'stage',
  inEnglish: false,
  letterhead: 'unit',
  documents: (context): Subject[] => {
    const hasMoney = (context.winners ?? []).some(({ prize }) => prize !== null);
    const fees = context.results.map((result): Subject => {
      const about = `Honorarium Juri Tahap ${oneLine(result.stage.name)}`;
      return { about, fields: (numberOf) => listFields(context, about, feeRows(result), numberOf) };
    });
    const about = 'Uang Pembinaan';
    const prizes: Subject = {
      about,
      fields: (numberOf) => listFields(context, about, prizeRows(context, numberOf), numberOf),
    };
    return hasMoney ? [...fees, prizes] : fees;
  },
  title: titleOf('pembayaran'),
};
