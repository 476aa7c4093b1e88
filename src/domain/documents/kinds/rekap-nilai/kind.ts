// The scores of all judges of a stage side by side, with the final score; ranks only where they may be told.
import { decidedRank } from '../../../competition/plenary';
import { unitOf } from '../../../ranking/methods';
import type { StageResult } from '../../../ranking/result';
import { scoreHeader } from '../../../ranking/words/score-names';
import { daysMonthYear } from '../../../vocabulary/months';
import type { DocumentContext, NumberOf } from '../../context';
import { DOTS, type Fields, orDots } from '../../fields/fields';
import { judgeRows } from '../../fields/judges';
import { officeFields } from '../../fields/letter';
import { entryRow, scoreText } from '../../fields/lists';
import { scoreCells, scoreTable } from '../../fields/score-columns';
import { ofStages } from '../../fields/subjects';
import { oneLine } from '../../fields/text';
import { tieNote } from '../../words/tie-note';
import type { KindRule } from '../document-kind';
import { titleOf } from '../title';

/** In the order of the entries tab, as judges know it. */
function rows({ competition }: DocumentContext, { panel, standings, last }: StageResult): Fields[] {
  const columns = panel.judges.map(({ code }) => ({ name: oneLine(code), below: '' }));
  const tellsRanks = !last || competition.settings.rankedWinners;
  const standingOf = new Map(standings.map((one) => [one.entry.code, one]));
  return panel.entries.flatMap((entry) => {
    const standing = standingOf.get(entry.code);
    if (standing === undefined) return [];
    const reasons = new Map(
      panel.leftOut.filter((one) => one.entry === entry.code).map((one) => [one.judge, one.reason]),
    );
    const scores = panel.judges.map(({ code }) => {
      const reading = panel.readings.get(entry.code)?.get(code);
      if (reading !== undefined) return scoreText(reading.score, competition);
      const reason = reasons.get(code);
      return reason === 'recused' || reason === 'conflict' ? 'BK' : '–';
    });
    return [
      {
        ...entryRow(entry),
        ...scoreCells(columns, scores),
        nilai: scoreText(standing.score, competition),
        peringkat: tellsRanks ? String(decidedRank(standing)) : '–',
        keterangan: tellsRanks ? tieNote(standing) : '',
      },
    ];
  });
}

function recapFields(context: DocumentContext, result: StageResult, numberOf: NumberOf, about: string): Fields {
  const { stage, panel } = result;
  const columns = panel.judges.map(({ code }) => ({ name: oneLine(code), below: '' }));
  return {
    ...officeFields(context.competition.settings, numberOf('rekap-nilai', about)),
    tanggal: DOTS,
    jenis: 'Rekap Nilai',
    kode: '',
    tahap: oneLine(stage.name),
    tahap_kapital: oneLine(stage.name).toUpperCase(),
    tanggal_tahap: orDots(stage.date && daysMonthYear(stage.date, stage.until, 'id')),
    kode_hasil: context.codes.get(stage.name) ?? DOTS,
    kepala_nilai: scoreHeader(unitOf(result.method), 'id'),
    ...scoreTable(
      columns,
      rows(context, result).map((row, index) => ({ no: String(index + 1), ...row })),
    ),
    juri: judgeRows(panel.judges),
  };
}

export const kind: KindRule = {
  needs: 'stage',
  inEnglish: false,
  letterhead: 'none',
  documents: ofStages(() => true, recapFields),
  title: titleOf('tahap'),
};
