// What an admin said of a workbook that can be read in several ways, in the history.
import type { Settings } from '../../domain/settings/settings';
import { currentUser } from '../../google/session';
import { newRunId, now } from '../../google/store';
import { givenAnswer } from '../reading/inference-answers';
import type { Given, GivenAnswers } from '../reading/understanding';
import { type History, record } from './run';

/** Adds one row that has every question with its answer; none where nothing was answered. */
export function recordAnswers(
  history: History,
  given: GivenAnswers | readonly [string, Given][],
  settings: Pick<Settings, 'language' | 'admins'>,
): History {
  const said = [...given].map((one) => {
    const { message, options, option } = givenAnswer(one, settings.language);
    return `${message} → ${options.find(({ id }) => id === option)?.label ?? option}`;
  });
  if (said.length === 0) return history;
  const row = { at: now(), by: currentUser(), action: 'answer' as const, detail: said.join('\n'), run: newRunId() };
  return record(history, { ...row, hash: '' }, settings);
}
