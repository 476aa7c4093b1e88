// The minutes of the judges' plenary: method, recusals, ranks and scores, decisions, and a place for every judge to sign.
import type { Entry, Judge } from '../../../competition/competition';
import { decidedRank } from '../../../competition/plenary';
import { unitOf } from '../../../ranking/methods';
import type { LeftOutReason, StageResult, Standing } from '../../../ranking/result';
import { scoreHeader } from '../../../ranking/words/score-names';
import type { DocumentContext, NumberOf } from '../../context';
import { DOTS, type Fields, orDots } from '../../fields/fields';
import { officeFields } from '../../fields/letter';
import { countText, criterionRows, entryRow, leftRows, scoreText, stageRows, winnerRows } from '../../fields/lists';
import { headOfRegion } from '../../fields/office';
import { lastResult, numbered, ofCompetition } from '../../fields/subjects';
import { linesOf, oneLine, unquoted } from '../../fields/text';
import { dateInWords, longDate } from '../../numbering/dates';
import { roman } from '../../numbering/roman';
import { scoringRules } from '../../words/scoring-rules';
import { tieNote } from '../../words/tie-note';
import type { KindRule } from '../document-kind';
import { competitionTitle } from '../title';

const LEFT_OUT: Record<LeftOutReason, string> = {
  recused: 'mundur dari penilaian (BK)',
  conflict: 'benturan kepentingan',
  unassigned: 'di luar pembagian juri',
  incomplete: 'nilai tidak lengkap',
};

/** "07-12-2023" */
const inFigures = (iso: string): string => iso.split('-').reverse().join('-');

/** Name and code, as a judge or an entry is called in a list. */
const named = (list: readonly (Judge | Entry)[], code: string): string => {
  const found = list.find((one) => one.code === code);
  return found === undefined || found.name === '' ? code : `${unquoted(found.name)} (${code})`;
};

/** Judges whose scores do not count for an entry, and why, for each stage. */
function recusals({ competition, results }: DocumentContext): Fields[] {
  return results.flatMap(({ stage, panel }) =>
    panel.leftOut
      .filter(({ reason }) => reason !== 'incomplete')
      .map(({ judge, entry, reason }) => ({
        juri: named(competition.judges, judge),
        peserta: named(competition.entries, entry),
        tahap: oneLine(stage.name),
        alasan: LEFT_OUT[reason],
      })),
  );
}

/** The plenary's decisions that differ from the scores. */
function decisions({ results, competition }: DocumentContext): Fields[] {
  return results.flatMap(({ stage, standings }) =>
    standings.flatMap(({ entry, rank, decision }) =>
      decision === undefined
        ? []
        : [
            {
              tahap: oneLine(stage.name),
              peserta: named(competition.entries, entry.code),
              semula: String(rank),
              menjadi: String(decision.rank),
              alasan: orDots(oneLine(decision.reason)),
              setuju: decision.votesFor === null ? '…' : String(decision.votesFor),
              tidak: decision.votesAgainst === null ? '…' : String(decision.votesAgainst),
            },
          ],
    ),
  );
}

/** The ranking of a stage; winners without an order come first and alphabetically, without rank and score. */
function annexRows(context: DocumentContext, result: StageResult): Fields[] {
  const unordered = result.last && !context.competition.settings.rankedWinners;
  const row = (standing: Standing, isOpen: boolean): Fields => {
    const { entry, rank, score, title, decision, category, categoryRank } = standing;
    const notes = [
      title ?? '',
      category !== null && categoryRank !== null && !isOpen ? `${category}: ${categoryRank}` : '',
      decision === undefined || isOpen ? '' : `putusan pleno, peringkat hitung ${rank}`,
      isOpen ? '' : tieNote(standing),
    ];
    return {
      ...entryRow(entry),
      peringkat: isOpen ? '–' : String(decidedRank(standing)),
      nilai: isOpen ? '–' : scoreText(score, context.competition),
      keterangan: notes.filter((note) => note !== '').join('; '),
    };
  };
  const ordered = [...result.standings].sort((one, other) => decidedRank(one) - decidedRank(other));
  const winners = unordered ? (context.winners ?? []) : [];
  return [
    ...winners.map((one) => row(one, true)),
    ...ordered.filter((one) => !winners.includes(one)).map((one) => row(one, false)),
  ];
}

function annexes(context: DocumentContext): Fields[] {
  return context.results.map((result, index) => ({
    lampiran: context.results.length > 1 ? `LAMPIRAN ${roman(index + 1)}` : 'LAMPIRAN',
    tahap: oneLine(result.stage.name),
    tahap_kapital: oneLine(result.stage.name).toUpperCase(),
    kepala_nilai: scoreHeader(unitOf(result.method), 'id'),
    tanpa_urutan: result.last && !context.competition.settings.rankedWinners ? 'ya' : '',
    peringkat_tahap: annexRows(context, result),
  }));
}

/**
 * The person who acknowledges the minutes: the first line of the setting is the position, the rest name and details.
 */
function acknowledgement(text: string): Fields {
  const [position = '', name = '', ...rest] = linesOf(text);
  return {
    mengetahui: position,
    nama_mengetahui: position === '' ? '' : orDots(name),
    rincian_mengetahui: rest.map((isi) => ({ isi })),
  };
}

function minutesFields(context: DocumentContext, numberOf: NumberOf): Fields {
  const { competition, results } = context;
  const settings = numbered(competition.settings, numberOf);
  const { plenaryDate, plenaryTime, plenaryPlace, juryDecreeNumber } = settings;
  const head = headOfRegion(settings);
  const left = leftRows(competition);
  const recused = recusals(context);
  const decided = decisions(context);
  const judges = lastResult(context).panel.judges;
  const others = competition.judges.filter((one) => !judges.includes(one));
  return {
    ...officeFields(settings, settings.minutesNumber),
    tanggal: orDots(plenaryDate && longDate(plenaryDate, 'id')),
    jenis: 'Berita Acara Rapat Pleno',
    hari_tanggal: plenaryDate === null ? DOTS : `${dateInWords(plenaryDate, 'id')} (${inFigures(plenaryDate)})`,
    waktu_pleno: oneLine(plenaryTime),
    tempat_pleno: orDots(oneLine(plenaryPlace)),
    keputusan_juri: `Keputusan${head === null ? '' : ` ${head}`} Nomor ${orDots(oneLine(juryDecreeNumber))}`,
    jumlah_peserta: countText(results[0]?.standings.length ?? 0),
    gugur: left,
    tidak_gugur: left.length === 0 ? 'ya' : '',
    tahapan: stageRows(competition, results),
    aturan: scoringRules(competition).map((isi, index) => ({ no: String.fromCharCode(97 + index), isi })),
    kelompok_kriteria: results.map(({ stage }) => ({
      tahap_kriteria: oneLine(stage.name),
      kriteria: criterionRows(competition, stage)
        .map((one) => `${String(one.kriteria)} ${String(one.bobot)}`)
        .join(', '),
    })),
    benturan: recused,
    tidak_benturan: recused.length === 0 ? 'ya' : '',
    pleno: decided,
    tidak_pleno: decided.length === 0 ? 'ya' : '',
    usulan: winnerRows(context, numberOf),
    tanpa_urutan: settings.rankedWinners ? '' : 'ya',
    kode_hasil: context.code ?? DOTS,
    sidik_hasil: context.hash ?? '',
    lampiran_peringkat: annexes(context),
    // The judges of the last stage form the plenary; those of earlier stages sign as well.
    juri: [...judges, ...others].map((judge, index) => ({
      no: `${index + 1}.`,
      nama: orDots(oneLine(judge.name)),
      peran: oneLine(judge.role) || 'Anggota',
      instansi_juri: oneLine(judge.institution),
    })),
    ...acknowledgement(settings.acknowledgedBy),
  };
}

export const kind: KindRule = {
  needs: 'result',
  inEnglish: false,
  letterhead: 'unit',
  documents: ofCompetition(minutesFields),
  title: competitionTitle,
};
