// What minutes of judges say: rules, recusals, decisions, rankings, and who signs them. Of one stage, or of all.
import type { Entry, Judge } from '../../competition/competition';
import { decidedRank } from '../../competition/plenary';
import { unitOf } from '../../ranking/methods';
import type { LeftOutReason, StageResult, Standing } from '../../ranking/result';
import { scoreHeader } from '../../ranking/words/score-names';
import type { DocumentContext } from '../context';
import { dateInWords } from '../numbering/dates';
import { roman } from '../numbering/roman';
import { scoringRules } from '../words/scoring-rules';
import { tieNote } from '../words/tie-note';
import { DOTS, type Fields, orDots } from './fields';
import { judgeRows, juryDecree } from './judges';
import { criterionRows, entryRow, scoreText } from './lists';
import { linesOf, oneLine, unquoted } from './text';

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
function recusals({ competition }: DocumentContext, results: readonly StageResult[]): Fields[] {
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
function decisions({ competition }: DocumentContext, results: readonly StageResult[]): Fields[] {
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

function annexes(context: DocumentContext, results: readonly StageResult[]): Fields[] {
  return results.map((result, index) => ({
    lampiran: results.length > 1 ? `LAMPIRAN ${roman(index + 1)}` : 'LAMPIRAN',
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

/** "Kamis tanggal tujuh bulan Desember tahun dua ribu dua puluh tiga (07-12-2023)" */
export const dayInWords = (date: string | null): string =>
  date === null ? DOTS : `${dateInWords(date, 'id')} (${inFigures(date)})`;

/** What the minutes of these stages share; the judges of the last of them sign first. */
export function minutesOf(
  context: DocumentContext,
  results: readonly StageResult[],
  signing: readonly Judge[],
): Fields {
  const { competition } = context;
  const recused = recusals(context, results);
  const decided = decisions(context, results);
  return {
    keputusan_juri: juryDecree(competition.settings),
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
    lampiran_peringkat: annexes(context, results),
    juri: judgeRows(signing),
    ...acknowledgement(competition.settings.acknowledgedBy),
  };
}
