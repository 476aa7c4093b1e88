// A judge's score sheet of a stage: blank, for paper and field visits, or filled, to be signed as evidence.
import { askedAt } from '../../../competition/asked';
import { isAssignedIn } from '../../../competition/assignment';
import { type Entry, type Judge, judgesOf, type Stage } from '../../../competition/competition';
import type { Mark, ScoreRow, ScoreSheet } from '../../../competition/score-sheet';
import { decimal as exact } from '../../../ranking/exact';
import { judgeScorer } from '../../../ranking/judge-score';
import { dateTime } from '../../../vocabulary/format';
import { daysMonthYear } from '../../../vocabulary/months';
import type { DocumentContext, NumberOf, Subject } from '../../context';
import { DOTS, type Fields, orDots } from '../../fields/fields';
import { judgeFields } from '../../fields/judges';
import { officeFields } from '../../fields/letter';
import { criterionRows, entryRow, scoreText, shortText } from '../../fields/lists';
import { columnSign, scoreCells, scoreTable } from '../../fields/score-columns';
import { oneLine } from '../../fields/text';
import type { KindRule } from '../document-kind';
import { titleOf } from '../title';

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
  judge: Judge,
  entry: Entry,
  row: ScoreRow | undefined,
  no: number,
): Fields {
  const asked = askedAt(context.competition, stage);
  const criteria = asked.ofJudge(judge);
  const own = asked.of(judge, entry);
  const marks = criteria.map((one) => (own.includes(one) ? markText(row?.marks.get(one.name)) : '–'));
  const values = own.flatMap(({ name }) => {
    const mark = row?.marks.get(name);
    return mark?.kind === 'score' ? [mark.value] : [];
  });
  const score = values.length === own.length ? judgeScorer([...own])?.(values).score : undefined;
  const notes = [row?.notesToCommittee ?? '', row?.notesToEntrant ?? ''].map(oneLine).filter(Boolean);
  return {
    no: String(no),
    ...entryRow(entry),
    ...scoreCells(
      criteria.map(({ name }) => ({ name: oneLine(name), below: '' })),
      marks,
    ),
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
  const asked = askedAt(competition, stage);
  const running = competition.entries.filter(
    (entry) => entry.status === 'running' && isTheirs(judge, entry) && asked.of(judge, entry).length > 0,
  );
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
  const criteria = criterionRows(competition, stage, judge);
  const rows = entriesOf(context, stage, judge, sheet).map((entry, index) =>
    rowFields(
      context,
      stage,
      judge,
      entry,
      sheet?.rows.find((row) => row.entry === entry.code),
      index + 1,
    ),
  );
  const columns = criteria.map((one) => ({ name: String(one.kriteria), below: `(${String(one.rentang)})` }));
  const changed = changesOf(context, stage, judge);
  return {
    ...officeFields(competition.settings, numberOf('lembar-nilai', about)),
    tanggal: DOTS,
    jenis: sheet === undefined ? 'Lembar Nilai Kosong' : 'Lembar Nilai',
    ...judgeFields(judge),
    tahap: oneLine(stage.name),
    tahap_kapital: oneLine(stage.name).toUpperCase(),
    tanggal_tahap: orDots(stage.date && daysMonthYear(stage.date, stage.until, 'id')),
    terisi: sheet === undefined ? '' : 'ya',
    kriteria_tahap: criteria.map((one, index) => ({ ...one, tanda: columnSign(columns, index) })),
    ...scoreTable(columns, rows),
    perubahan: changed,
    ada_perubahan: changed.length > 0 ? 'ya' : '',
  };
}

/** A judge's sheet of a stage where it holds a score. */
const filledSheet = ({ sheets }: DocumentContext, stage: Stage, judge: Judge): ScoreSheet | undefined => {
  const sheet = sheets.find((one) => one.stage === stage.name && one.judge === judge.code);
  return sheet?.rows.some(isScored) ? sheet : undefined;
};

/** The filled sheets of a stage; none of a tab that cannot be read as it stands. */
export const filledSheets = (context: DocumentContext, stage: Stage, numberOf: NumberOf): Fields[] =>
  judgesOf(context.competition, stage).flatMap((judge) => {
    const sheet = filledSheet(context, stage, judge);
    if (sheet === undefined || context.faultyTabs.has(sheet.tab)) return [];
    return [sheetFields(context, `${stage.name} · ${judge.code}`, stage, judge, sheet, numberOf)];
  });

export const kind: KindRule = {
  needs: 'rules',
  inEnglish: false,
  letterhead: 'none',
  documents: (context): Subject[] => {
    const { competition, faultyTabs } = context;
    return competition.stages.flatMap((stage) =>
      judgesOf(competition, stage).flatMap((judge): Subject[] => {
        const filled = filledSheet(context, stage, judge);
        // Do not ask for a signature under unreadable scores.
        if (filled !== undefined && faultyTabs.has(filled.tab)) return [];
        const about = `${stage.name} · ${judge.code}${filled === undefined ? ' · kosong' : ''}`;
        return [{ about, fields: (numberOf) => sheetFields(context, about, stage, judge, filled, numberOf) }];
      }),
    );
  },
  title: titleOf('tahap', 'nama_juri'),
};
