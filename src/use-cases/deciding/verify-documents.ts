// Verifies the documents filed from this workbook: which result they state, and whether that result asks for them.
import {
  contentKey,
  documentKinds,
  fieldsUsed,
  kindOf,
  planDocuments,
  tagsOf,
  templateOf,
  templateVersion,
} from '../../domain/documents';
import type { DocumentStatus, FiledDocument } from '../../domain/documents/filing/filing';
import type { Finding } from '../../domain/validation/finding';
import { TABS } from '../../domain/vocabulary/words';
import { placeIn, readTable } from '../../domain/workbook/read/table';
import { documentsTable, readDocuments } from '../../domain/workbook/tabs/documents-tab';
import { filledTabNames } from '../../google/spreadsheet';
import { readWritten } from '../../google/written-tabs';
import { documentContextOf } from '../documents/document-context';
import { emblemPictures } from '../documents/emblems';
import { shortHash } from '../documents/filing/folder';
import type { Evaluation } from '../ranking/evaluate';
import type { WorkbookReading } from '../reading/read-workbook';
import type { History } from '../recording/run';
import { versionOf } from './decided';
import type { Discrepancy } from './words/verify';

type Doubt = 'DOCUMENT_UNRECORDED' | 'DOCUMENT_OF_OTHER_RESULT' | 'DOCUMENT_OF_NOBODY';

/** Equal doubts about several documents are reported once, at the first of them. */
export function documentDiscrepancies(
  workbook: WorkbookReading,
  evaluation: Evaluation,
  history: History,
): Discrepancy[] {
  const { competition } = workbook;
  const wanted = TABS.documents[competition.settings.language];
  if (!filledTabNames().includes(wanted)) return [];
  const { name: tab, grid } = readWritten(wanted);
  if (grid === null) return [];
  const reading = readTable(grid, documentsTable);
  const filed = standing([...readDocuments(grid).rows]);
  const judge = judgeOf(workbook, evaluation, history, filed);

  const doubts = new Map<Doubt, { cell: string | undefined; documents: FiledDocument[] }>();
  const titles: Discrepancy[] = [];
  for (const [row, one] of filed) {
    const found = judge(one);
    if (found === null) continue;
    if (typeof found === 'object') {
      const cell = placeIn(reading, row, 'title')?.cell;
      const params = { kind: one.kind, written: one.title, expected: found.title };
      titles.push({ code: 'DOCUMENT_TITLE', tab, cell, params });
      continue;
    }
    const doubt = doubts.get(found) ?? { cell: placeIn(reading, row, 'kind')?.cell, documents: [] };
    doubts.set(found, { ...doubt, documents: [...doubt.documents, one] });
  }
  return [
    ...[...doubts].map(([code, { cell, documents }]): Discrepancy => ({ code, tab, cell, params: { documents } })),
    ...titles,
  ];
}

type Filed = readonly [row: number, document: FiledDocument];

const MADE: readonly DocumentStatus[] = ['made', 'draft', 'edited', 'signed'];

/** The valid documents; of one that was signed and made again, the newest revision. */
function standing(rows: readonly Filed[]): Filed[] {
  const newest = new Map<string, Filed>();
  for (const one of rows) {
    const [, { kind, entry, maker, revision, status }] = one;
    const key = JSON.stringify([kind, entry, maker]);
    const before = newest.get(key)?.[1].revision ?? '';
    if (MADE.includes(status) && Number(revision) >= Number(before)) newest.set(key, one);
  }
  return [...newest.values()];
}

/** Prepares the judgement of a document: null where there is nothing to say, its title where that is another one. */
function judgeOf(
  workbook: WorkbookReading,
  evaluation: Evaluation,
  history: History,
  filed: readonly Filed[],
): (one: FiledDocument) => Doubt | { title: string } | null {
  const { competition } = workbook;
  const errors = evaluation.findings.filter((one: Finding) => one.severity === 'error');
  const pictures = emblemPictures(competition.settings.language);
  const context = documentContextOf(workbook, evaluation, history, errors, [], pictures);
  const planned = new Map(
    planDocuments(documentKinds, context).map((one) => [JSON.stringify([one.kind.id, one.about]), one]),
  );
  const numbers = new Map(filed.map(([, { kind, entry, number }]) => [JSON.stringify([kind, entry]), number]));
  const numberOf = (kind: string, about: string) => numbers.get(JSON.stringify([kind, about])) || null;

  return ({ kind, entry, run, title, content }) => {
    const made = history.rows.find((one) => one.action === 'documents' && one.run === run);
    if (made === undefined) return 'DOCUMENT_UNRECORDED';
    const needsResult = kindOf(kind)?.needs !== 'rules';
    const plan = planned.get(JSON.stringify([kind, entry]));
    if (plan === undefined && context.winners !== null) return 'DOCUMENT_OF_NOBODY';
    const fields = plan?.fields(numberOf);
    const now = plan === undefined || fields === undefined ? null : plan.kind.title(fields);
    // Made from an earlier result, but its content is still right.
    const saysTheSame = (): boolean => {
      if (plan === undefined || fields === undefined) return false;
      const template = templateOf(plan.kind, competition);
      const key = contentKey(kind, templateVersion(template), fieldsUsed(fields, tagsOf(template)));
      return shortHash(key + now) === content;
    };
    if (needsResult && versionOf(workbook, made.hash) === null && !saysTheSame()) return 'DOCUMENT_OF_OTHER_RESULT';
    return now === null || now === title ? null : { title: now };
  };
}
