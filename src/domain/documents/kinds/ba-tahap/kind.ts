// The minutes of a stage before the last: rules, recusals, decisions, ranks, who goes on, and a place for every judge to sign.
import type { StageResult } from '../../../ranking/result';
import type { DocumentContext, NumberOf } from '../../context';
import { DOTS, type Fields, orDots } from '../../fields/fields';
import { officeFields } from '../../fields/letter';
import { countText, entryRow } from '../../fields/lists';
import { dayInWords, minutesOf } from '../../fields/minutes';
import { numberedCompetition, ofStages } from '../../fields/subjects';
import { oneLine } from '../../fields/text';
import { longDate } from '../../numbering/dates';
import type { KindRule } from '../document-kind';
import { titleOf } from '../title';

function stageMinutes(known: DocumentContext, result: StageResult, numberOf: NumberOf, about: string): Fields {
  const competition = numberedCompetition(known.competition, numberOf);
  const context = { ...known, competition };
  const { stage, panel, standings } = result;
  const advancing = new Set(standings.filter(({ advances }) => advances).map(({ entry }) => entry.code));
  const ended = stage.until ?? stage.date;
  const next = competition.stages[competition.stages.findIndex(({ name }) => name === stage.name) + 1];
  return {
    ...officeFields(competition.settings, numberOf('ba-tahap', about)),
    ...minutesOf(context, [result], panel.judges),
    tanggal: orDots(ended && longDate(ended, 'id')),
    jenis: 'Berita Acara',
    kode: '',
    tahap: oneLine(stage.name),
    tahap_kapital: oneLine(stage.name).toUpperCase(),
    tahap_berikut: oneLine(next?.name ?? ''),
    hari_tanggal: dayInWords(ended),
    tempat_pleno: orDots(oneLine(stage.sitting?.place ?? '')),
    jumlah_peserta: countText(standings.length),
    jumlah_juri: countText(panel.judges.length),
    kode_hasil: context.codes.get(stage.name) ?? DOTS,
    sidik_hasil: '',
    jumlah_lolos: countText(advancing.size),
    // In the order of the entries tab, which tells nobody's rank.
    lolos_tahap: panel.entries
      .filter(({ code }) => advancing.has(code))
      .map((entry, index) => ({ no: String(index + 1), ...entryRow(entry) })),
  };
}

export const kind: KindRule = {
  needs: 'stage',
  inEnglish: false,
  letterhead: 'unit',
  documents: ofStages(({ last }) => !last, stageMinutes),
  title: titleOf('tahap'),
};
