// Writes a computed result and records its run; the history row comes last, once everything else is written.
import { topOf } from '../../domain/ranking/places';
import { type Finding, mayBeWritten } from '../../domain/validation/finding';
import { createTab } from '../../google/written-tabs';
import { countOf } from '../reading/finding-answers';
import type { WorkbookReading } from '../reading/read-workbook';
import { rememberRun } from '../recording/last-run';
import { recordAnswers } from '../recording/record-answers';
import { type History, record, runFor } from '../recording/run';
import { messages } from '../words/messages';
import type { Evaluation } from './evaluate';
import type { Explanations } from './explanations';
import { writeTabs } from './written-tabs';

type Result = {
  evaluation: Evaluation;
  explanations: Explanations[];
  findings: readonly Finding[];
  hash: string;
  provisional: boolean;
};

/** Answers with the history as it then stands. The same result keeps its run, and its row in the history. */
export function writeResult(
  { competition, unwritten, keepers, given }: WorkbookReading,
  { evaluation, explanations, findings, hash, provisional }: Result,
  history: History,
): History {
  const { language } = competition.settings;
  for (const content of unwritten) createTab(content);
  const { run, isNew } = runFor(hash, provisional, history.rows);
  const reported = findings.filter(mayBeWritten);
  writeTabs(competition, { ...evaluation, findings: lasting(reported) }, explanations, run, keepers);
  const ranked = evaluation.results.map((result) => result.stage.name);
  rememberRun({ top: topOf(competition), at: run.at, by: run.by, ranked, errors: countOf(findings, 'error') });
  if (!isNew || provisional) return history;
  const { at, by, id } = run;
  // What was answered since then stands in the history already.
  const answered = unwritten.length === 0 ? history : recordAnswers(history, given, competition.settings);
  const detail = messages(language).history.computed(
    ranked.length,
    countOf(reported, 'error'),
    countOf(reported, 'warning'),
  );
  return record(answered, { at, by, action: 'compute', detail, run: id, hash }, competition.settings);
}

/** What still holds once the configuration is written: then the maximum is no longer assumed, it stands in its tab. */
const lasting = (findings: readonly Finding[]): Finding[] => findings.filter((one) => one.code !== 'SCALE_ASSUMED');
