// The minutes of a stage before the last: rules, recusals, decisions, ranks, who goes on, and a place for every judge to sign.
import type { StageResult } from '../../../ranking/result';
import type { DocumentContext, NumberOf } from '../../context';
import { DOTS, type Fields, orDots } from '../../fields/fields';
import { officeFields } from '../../fields/letter';
import { countText } from '../../fields/lists';
import { dayInWords, minutesOf } from '../../fields/minutes';
import { outcomeFields } from '../../fields/stage-outcome';
import { numberedCompetition, ofStages } from '../../fields/subjects';
import { oneLine } from '../../fields/text';
import { longDate } from '../../numbering/dates';
import type { KindRule } from '../document-kind';
import { titleOf } from '../title';

function stageMinutes(known: DocumentContext, result: StageResult, numberOf: NumberOf, about: string): Fields {
  const competition = numberedCompetition(known.competition, numberOf);
  const context = { ...known, competition };
  const { stage, panel, standings } = result;
  const ended = stage.until ?? stage.date;
  return {
    ...officeFields(competition.settings, numberOf('ba-tahap', about)),
    ...minutesOf(context, [result], panel.judges),
    ...outcomeFields(context, result),
    tanggal: orDots(ended && longDate(ended, 'id')),
    jenis: 'Berita Acara',
    hari_tanggal: dayInWords(ended),
    tempat_pleno: orDots(oneLine(stage.sitting?.place ?? '')),
    jumlah_peserta: countText(standings.length),
    jumlah_juri: countText(panel.judges.length),
    kode_hasil: context.codes.get(stage.name) ?? DOTS,
    sidik_hasil: '',
  };
}

export const kind: KindRule = {
  needs: 'stage',
  inEnglish: false,
  letterhead: 'unit',
  documents: ofStages(({ last }) => !last, stageMinutes),
  title: titleOf('tahap'),
};
