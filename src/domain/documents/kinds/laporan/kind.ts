// The final report: course, participants, rules, results, coverage, and how firm the result is. Nothing about a single judge.

import type { ConfiguredCompetition } from '../../../settings/configured-competition';
import type { DocumentContext, NumberOf } from '../../context';
import { DOTS, type Fields, orDots } from '../../fields/fields';
import { basisOf } from '../../fields/legal-basis';
import { officeFields } from '../../fields/letter';
import { countText, leftRows, stageRows, winnerRows } from '../../fields/lists';
import { numbered, ofCompetition } from '../../fields/subjects';
import { oneLine } from '../../fields/text';
import { scoringRules } from '../../words/scoring-rules';
import type { KindRule } from '../document-kind';
import { competitionTitle } from '../title';

/** How many entries there are of each category, else of each type of unit; none where the workbook says neither. */
function groupRows({ entries }: ConfiguredCompetition): Fields[] {
  const by = entries.some(({ category }) => category !== '') ? 'category' : 'unitType';
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(oneLine(entry[by]), (counts.get(oneLine(entry[by])) ?? 0) + 1);
  if (counts.size < 2) return [];
  return [...counts].map(([name, count]) => ({ kelompok: name || '(tidak disebut)', jumlah: String(count) }));
}

function reportFields(context: DocumentContext, numberOf: NumberOf): Fields {
  const { competition, results, coverage } = context;
  const settings = numbered(competition.settings, numberOf);
  const left = leftRows(competition);
  const decided = results.flatMap(({ standings }) => standings).filter(({ decision }) => decision !== undefined);
  const recused = results
    .flatMap(({ panel }) => panel.leftOut)
    .filter(({ reason }) => reason === 'recused' || reason === 'conflict');
  const groups = groupRows(competition);
  return {
    ...officeFields(settings, numberOf('laporan', '')),
    jenis: 'Laporan',
    penyelenggara: orDots(oneLine(settings.organizer)),
    dasar: basisOf(settings),
    jumlah_inovasi: countText(competition.entries.length),
    jumlah_dinilai: countText(results[0]?.standings.length ?? 0),
    jumlah_juri: countText(competition.judges.length),
    jumlah_tahap: countText(competition.stages.length),
    tahapan: stageRows(competition, results),
    kelompok: groups,
    ada_kelompok: groups.length > 0 ? 'ya' : '',
    gugur: left,
    ada_gugur: left.length > 0 ? 'ya' : '',
    aturan: scoringRules(competition).map((isi, index) => ({ no: String(index + 1), isi })),
    jumlah_pemenang: countText(context.winners?.length ?? 0),
    tanpa_urutan: settings.rankedWinners ? '' : 'ya',
    pemenang: winnerRows(context, numberOf),
    jumlah_putusan: countText(decided.length),
    jumlah_benturan: countText(recused.length),
    kode_hasil: context.code ?? DOTS,
    keikutsertaan: coverage === null ? '' : 'ya',
    instansi_ikut: coverage === null ? '' : countText(coverage.present),
    instansi_terdaftar: coverage === null ? '' : countText(coverage.listed),
    tidak_ikut: (coverage?.absent ?? []).map((nama) => ({ nama: oneLine(nama) })),
    ada_tidak_ikut: (coverage?.absent.length ?? 0) > 0 ? 'ya' : '',
    kekukuhan: context
      .reliability()
      .map(({ stage, sentences }) => ({ tahap: oneLine(stage), kalimat: sentences.map((isi) => ({ isi })) })),
  };
}

export const kind: KindRule = {
  needs: 'result',
  inEnglish: false,
  documents: ofCompetition(reportFields),
  title: competitionTitle,
};
