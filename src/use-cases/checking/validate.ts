// Checks the judge tabs: reports findings and the progress of each judge.

import { findingSentence, mayBeWritten } from '../../domain/validation/finding';
import { TABS } from '../../domain/vocabulary/words';
import { findingsContent } from '../../domain/workbook/write/findings';
import { currentUser } from '../../google/session';
import { newRunId, now } from '../../google/store';
import { writeTab, writtenName } from '../../google/written-tabs';
import type { ValidateAnswer } from '../answers';
import { guardTabs } from '../guarding/deciding-tabs';
import { evaluate } from '../ranking/evaluate';
import { competitionTitle } from '../ranking/written-tabs';
import { countOf, findingAnswers, isClean } from '../reading/finding-answers';
import { understoodAnswer } from '../reading/inference-answers';
import { colourOwn } from '../reading/managed-tabs';
import { readWorkbook } from '../reading/read-workbook';
import { rememberOrders } from '../reading/row-orders';
import { exclusively, replying, requireAdmin, spoken } from '../reply';
import type { Reply } from '../server';
import { standingFindings } from '../stages/standing-findings';
import { messages } from '../words/messages';
import { type Fixing, fixesState, readFixing, standingOf } from './fixes/fixing';

/**
 * Answers with all findings and the progress of each judge; changes no tab, but records what judges answered about
 * fixes.
 */
export function validate(): Reply<ValidateAnswer> {
  return replying(() => {
    requireAdmin();
    return validateAnswerOf(readFixing(exclusively, 'ranking'));
  });
}

/** What is found in a workbook; whose scores stood where is remembered for the next time. */
export function validateAnswerOf(fixing: Fixing): ValidateAnswer {
  const { workbook, history } = fixing;
  const { language } = workbook.competition.settings;
  const { findings: found, progress } = evaluate(workbook, { provisional: false });
  const findings = [...found, ...standingFindings(workbook, history)];
  rememberOrders(workbook, findings);
  colourOwn(workbook.own, progress);
  return {
    ok: isClean(findings),
    findings: findingAnswers(findings, language, standingOf(fixing)),
    understood: understoodAnswer(workbook),
    progress,
    fixes: fixesState(fixing, spoken(language)),
  };
}

/** Writes the findings into their tab, for those who work without the panel; answers with how many there are. */
export function checkIntoTab(): Reply<{ errors: number; warnings: number; questions: number }> {
  return replying(() => {
    requireAdmin();
    return exclusively(() => {
      const workbook = readWorkbook('ranking');
      guardTabs(workbook);
      const { competition } = workbook;
      const { language } = competition.settings;
      const evaluation = evaluate(workbook, { provisional: false });
      const findings = [...evaluation.findings, ...standingFindings(workbook, workbook.history)];
      const written = findings.filter(mayBeWritten);
      const words = messages(language).tabs;
      const origin = `${words.checked(now(), currentUser(), newRunId())} · ${words.overwritten}`;
      const title = words.findings(competitionTitle(competition));
      writeTab(
        findingsContent(written, writtenName(TABS.findings, language), language, title, origin, (one) =>
          findingSentence(one, language),
        ),
        workbook.keepers,
      );
      rememberOrders(workbook, findings);
      colourOwn(workbook.own, evaluation.progress);
      const questions = workbook.questions.length;
      return { errors: countOf(written, 'error'), warnings: countOf(written, 'warning'), questions };
    });
  });
}
