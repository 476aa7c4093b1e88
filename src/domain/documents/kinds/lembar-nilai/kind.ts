// A judge's score sheet of a stage: blank, for paper and field visits, or filled, to be signed as evidence.
import { isAssignedIn } from '../../../competition/assignment';
import { criteriaOf, type Entry, type Judge, judgesOf, type Stage } from '../../../competition/competition';
import type { Mark, ScoreRow, ScoreSheet } from '../../../competition/score-sheet';
import { decimal as exact } from '../../../ranking/exact';
import { judgeScorer } from '../../../ranking/judge-score';
import { dateTime } from '../../../vocabulary/format';
import { daysMonthYear } from '../../../vocabulary/months';
import type { DocumentContext, NumberOf, Subject } from '../../context';
import { DOTS, type Fields, orDots } from '../../fields/fields';
import { officeFields } from '../../fields/letter';
import { criterionRows, entryRow, scoreText, shortText } from '../../fields/lists';
import { oneLine } from '../../fields/text';
import type { KindRule } from '../document-kind';
import { titleOf } from '../title';

/** The most columns of criteria for which the template has a table; more are listed below each other. */
const MOST_COLUMNS = 8;

const markText = (mark: Mark | undefined): string => {
  if (mark === undefined || mark.kind === 'blank') return '';
  if (mark.kind === 'recused') return 'BK';
  return mark.kind === 'score' ? shortText(exact(mark.value)) : '?';
};

const isScored = (row: ScoreRow): boolean => [...row.marks.values()].some((mark) => mark.kind !== 'blank');

/** The judge's row of an entry: criteria in columns, and below each other. */
function rowFields(
  context: DocumentContext,
  stage: Stage,
  entry: Entry,
  row: ScoreRow | undefined,
  no: number,
): Fields {
  const criteria = criteriaOf(context.competition, stage);
  const marks = criteria.map((one) => markText(row?.marks.get(one.name)));
  const values = criteria.flatMap(({ name }) => {
    const mark = row?.marks.get(name);
    return mark?.kind === 'score' ? [mark.value] : [];
  });
  const score = values.length === criteria.length ? judgeScorer(criteria)?.(values).score : undefined;
  const notes = [row?.notesToCommittee ?? '', row?.notesToEntrant ?? ''].map(oneLine).filter(Boolean);
  return {
    no: String(no),
    ...entryRow(entry),
    ...Object.fromEntries(Array.from({ length: MOST_COLUMNS }, (_, index) => [`k${index + 1}`, marks[index] ?? ''])),
    rincian_nilai: criteria.map(({ name }, index) => `${oneLine(name)}: ${marks[index] || '……'}`).join('\n'),
    nilai: score === undefined ? '' : scoreText(score, context.competition),
    catatan: notes.join(' / '),
  };
}

/**
 * The entries on the sheet: on a filled one those that were scored, on a blank one those that reached the stage, as far
 * as known; of an assignment the judge's own alone.
 */
function entriesOf(context: DocumentContext, stage: Stage, judge: Judge, sheet: ScoreSheet | undefined): Entry[] {
  const { competition, results } = context;
  const isTheirs = isAssignedIn(competition, stage) ?? (() => true);
  const running = competition.entries.filter((entry) => entry.status === 'running' && isTheirs(judge, entry));
  if (sheet !== undefined) {
    const scored = new Set(sheet.rows.filter(isScored).map((row) => row.entry));
    return running.filter((entry) => scored.has(entry.code));
  }
  const before = results[competition.stages.indexOf(stage) - 1];
  if (before === undefined) return running;
  const reached = new Set(before.standings.filter(({ advances }) => advances).map(({ entry }) => entry.code));
  return running.filter((entry) => reached.has(entry.code));
}

function changesOf({ changes, competition }: DocumentContext, stage: Stage, judge: Judge): Fields[] {
  return changes
    .filter((one) => one.stage === stage.name && one.judge === judge.code)
    .map((one, index) => ({
      no: String(index + 1),
      inovasi: oneLine(competition.entries.find(({ code }) => code === one.entry)?.name ?? one.entry),
      kriteria: oneLine(one.criterion),
      semula: one.from,
      menjadi: one.to,
      waktu: dateTime(one.at, 'id'),
    }));
}

function sheetFields(
  context: DocumentContext,
  about: string,
  stage: Stage,
  judge: Judge,
  sheet: ScoreSheet | undefined,
  numberOf: NumberOf,
): Fields {
  const { competition } = context;
  const criteria = criterionRows(competition, stage);
  const rows = entriesOf(context, stage, judge, sheet).map((entry, index) =>
    rowFields(
      context,
      stage,
      entry,
      sheet?.rows.find((row) => row.entry === entry.code),
      index + 1,
    ),
  );
  const columns = criteria.length <= MOST_COLUMNS ? criteria.length : 0;
  const changed = changesOf(context, stage, judge);
  return {
    ...officeFields(competition.settings, numberOf('lembar-nilai', about)),
    tanggal: DOTS,
    jenis: sheet === undefined ? 'Lembar Nilai Kosong' : 'Lembar Nilai',
    kode: oneLine(judge.code),
    tahap: oneLine(stage.name),
    tahap_kapital: oneLine(stage.name).toUpperCase(),
    tanggal_tahap: orDots(stage.date && daysMonthYear(stage.date, stage.until, 'id')),
    nama_juri: orDots(oneLine(judge.name)),
    peran: oneLine(judge.role) || 'Anggota',
    instansi_juri: oneLine(judge.institution),
    terisi: sheet === undefined ? '' : 'ya',
    kriteria_tahap: criteria.map((one, index) => ({
      ...one,
      tanda: columns === 0 || areNamed(criteria) ? '' : `K${index + 1}. `,
    })),
    ...Object.fromEntries(
      Array.from({ length: MOST_COLUMNS }, (_, index) => [
        `kolom_${index + 1}`,
        columns === index + 1 ? [{ baris: rows, ...headsOf(criteria) }] : [],
      ]),
    ),
    kolom_banyak: columns === 0 ? [{ baris: rows }] : [],
    perubahan: changed,
    ada_perubahan: changed.length > 0 ? 'ya' : '',
  };
}

/** Signs of a word that fit into the head of each of so many columns. */
const wordLimit = (columns: number): number => Math.floor((Math.min(25, 124 / columns) - 3) / 1.6);

/** Whether the criteria's names stand above their columns; else K1, K2 …, which the list above explains. */
const areNamed = (criteria: readonly Fields[]): boolean =>
  criteria.every(({ kriteria }) =>
    String(kriteria)
      .split(/[\s/-]+/)
      .every((word) => word.length <= wordLimit(criteria.length)),
  );

/** The heads of the columns: the criterion and its range. */
const headsOf = (criteria: readonly Fields[]): Fields =>
  Object.fromEntries(
    criteria.map((one, index) => [
      `kepala${index + 1}`,
      `${areNamed(criteria) ? one.kriteria : `K${index + 1}`}\n(${one.rentang})`,
    ]),
  );

export const kind: KindRule = {
  needs: 'rules',
  inEnglish: false,
  letterhead: 'none',
  documents: (context): Subject[] => {
    const { competition, sheets, faultyTabs } = context;
    return competition.stages.flatMap((stage) =>
      judgesOf(competition, stage).flatMap((judge): Subject[] => {
        const sheet = sheets.find((one) => one.stage === stage.name && one.judge === judge.code);
        const filled = sheet?.rows.some(isScored) ? sheet : undefined;
        // Do not ask for a signature under unreadable scores.
        if (filled !== undefined && faultyTabs.has(filled.tab)) return [];
        const about = `${stage.name} · ${judge.code}${filled === undefined ? ' · kosong' : ''}`;
        return [{ about, fields: (numberOf) => sheetFields(context, about, stage, judge, filled, numberOf) }];
      }),
    );
  },
  title: titleOf('tahap', 'nama_juri'),
};
