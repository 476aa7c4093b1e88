// The minutes of the judges' plenary: method, recusals, ranks and scores, decisions, and a place for every judge to sign.
import type { DocumentContext, NumberOf } from '../../context';
import { DOTS, type Fields, orDots } from '../../fields/fields';
import { officeFields } from '../../fields/letter';
import { countText, leftRows, stageRows, winnerRows } from '../../fields/lists';
import { dayInWords, minutesOf } from '../../fields/minutes';
import { lastResult, numberedCompetition, ofCompetition } from '../../fields/subjects';
import { oneLine } from '../../fields/text';
import { longDate } from '../../numbering/dates';
import type { KindRule } from '../document-kind';
import { competitionTitle } from '../title';

function minutesFields(known: DocumentContext, numberOf: NumberOf): Fields {
  const competition = numberedCompetition(known.competition, numberOf);
  const context = { ...known, competition };
  const { settings } = competition;
  const { plenaryDate, plenaryTime, plenaryPlace } = settings;
  const left = leftRows(competition);
  // The judges of the last stage form the plenary; those of earlier stages sign as well.
  const { judges } = lastResult(context).panel;
  const others = competition.judges.filter((one) => !judges.includes(one));
  return {
    ...officeFields(settings, settings.minutesNumber),
    ...minutesOf(context, context.results, [...judges, ...others]),
    tanggal: orDots(plenaryDate && longDate(plenaryDate, 'id')),
    jenis: 'Berita Acara Rapat Pleno',
    hari_tanggal: dayInWords(plenaryDate),
    waktu_pleno: oneLine(plenaryTime),
    tempat_pleno: orDots(oneLine(plenaryPlace)),
    jumlah_peserta: countText(context.results[0]?.standings.length ?? 0),
    gugur: left,
    tidak_gugur: left.length === 0 ? 'ya' : '',
    tahapan: stageRows(competition, context.results),
    usulan: winnerRows(context, numberOf),
    tanpa_urutan: settings.rankedWinners ? '' : 'ya',
    kode_hasil: context.code ?? DOTS,
    sidik_hasil: context.hash ?? '',
  };
}

export const kind: KindRule = {
  needs: 'result',
  inEnglish: false,
  letterhead: 'unit',
  documents: ofCompetition(minutesFields),
  title: competitionTitle,
};
