// Asks a judge to confirm changes of the own scores, and takes the answer.
import * as z from 'zod/mini';
import { stageStatuses } from '../../../domain/audit/stage-status';
import type { ConfiguredCompetition } from '../../../domain/settings/configured-competition';
import { configurationTabs, readCompetition } from '../../../domain/workbook/read/read-competition';
import type { Correction } from '../../../domain/workbook/tabs/corrections';
import { bindings } from '../../../google/bound-tabs';
import { mayEditTab } from '../../../google/fixed-cells';
import { currentUser } from '../../../google/session';
import { readTab, tabNames } from '../../../google/spreadsheet';
import { now } from '../../../google/store';
import type { OwnFixes } from '../../answers';
import { readWorkbook } from '../../reading/read-workbook';
import { exclusively, languageOfUser, refuse, replying, requested, spoken } from '../../reply';
import type { Reply } from '../../server';
import { problem } from '../../words/messages';
import { readLedger } from './corrections';
import { cellReader, placeOf, putAll, putOf, stateOf } from './finish-fixes';
import { changeOf } from './fixing';
import { answersOf, keepAnswer, waitingOf } from './judge-answers';
import { fixMessages } from './words/fixes';

const answerRequest = z.object({ id: z.string(), accept: z.boolean() });

/**
 * The corrections that wait for the current user, identified as a judge by the e-mail that Google reports, not by the
 * page.
 */
function waitingFor(competition: Pick<ConfiguredCompetition, 'judges' | 'settings'>): Correction[] {
  const user = currentUser().toLowerCase();
  const own = competition.judges.filter((one) => user !== '' && one.email.toLowerCase() === user);
  const waiting = own.length === 0 ? [] : waitingOf(readLedger(competition.settings).list);
  return own.flatMap(({ code }) => {
    const mine = waiting.filter((one) => one.judge === code);
    const given = mine.length === 0 ? [] : answersOf(code).map(({ id }) => id);
    return mine.filter(({ id }) => !given.includes(id));
  });
}

function configured(): ConfiguredCompetition {
  const tabs = configurationTabs(tabNames(), bindings());
  return readCompetition(new Map([...tabs].map(([part, name]) => [part, readTab(name)]))).competition;
}

/** Anybody may ask; who is no judge, or is asked nothing, gets nothing. */
export function readOwn(): Reply<OwnFixes> {
  return replying(() => ownOf(configured()));
}

function ownOf(competition: ConfiguredCompetition): OwnFixes {
  const language = spoken(competition.settings.language);
  const names = new Map(competition.entries.map(({ code, name }) => [code, name]));
  return {
    fixes: waitingFor(competition).map((one) => {
      const { id, stage, entry, at, by } = one;
      return { ...changeOf(one, language), id, stage, at, by, name: names.get(entry) ?? '' };
    }),
  };
}

/** Keeps a judge's answer and, where it is a yes, changes the cell; an admin's next command puts it into the history. */
export function answerOwn(request: unknown): Reply<OwnFixes> {
  return replying(() => {
    const { id, accept } = requested(answerRequest, request);
    return exclusively((): OwnFixes => {
      const asked = waitingFor(configured()).find((one) => one.id === id);
      if (asked === undefined) return refuse(problem('BAD_REQUEST', fixMessages(languageOfUser()).unknownFix));
      const workbook = readWorkbook();
      const { competition } = workbook;
      const words = fixMessages(spoken(competition.settings.language));
      const statuses = stageStatuses(competition.stages, workbook.history.rows);
      if (statuses.find(({ stage }) => stage === asked.stage)?.status !== 'open')
        return refuse(problem('BAD_REQUEST', words.stageClosed(asked.stage)));
      const place = placeOf(asked, workbook);
      const read = cellReader();
      if (accept && (place === null || stateOf(asked, place.at, read(place.tab)) !== 'before'))
        return refuse(problem('BAD_REQUEST', words.changedSince(asked.tab, asked.cell)));
      const answer = { id, accept, at: now(), by: currentUser() };
      if (!keepAnswer(asked.judge, answer)) return refuse(problem('BAD_REQUEST', words.tooManyAnswers));
      // Where the judge may not edit the tab, the admin's command changes it in the judge's name.
      if (accept && place !== null && mayEditTab(place.tab)) putAll([putOf(asked, place.tab, place.at, false)], true);
      return ownOf(competition);
    });
  });
}
