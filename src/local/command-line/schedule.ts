// Makes the timetable of a stage in the workbook of results.
import type { ScheduleAnswer } from '../../use-cases/answers';
import { ask } from './ask';
import { type Command, opened, print } from './commands';
import { findingLines, table } from './print';

export const schedule: Command = async (asked, terminal) => {
  const { host, results, words } = await opened(asked, terminal);
  const { stage, seed } = asked;
  const {
    seed: _,
    written: __,
    message,
    ...answer
  } = ask<ScheduleAnswer>(host, 'scheduleStage', {
    ...(stage === null ? {} : { stage }),
    ...(seed === null ? {} : { seed }),
    write: true,
  });
  await results.save();
  const { code, date, time, place, room } = words.columns;
  print(asked, terminal, host, answer, [
    words.scheduled(answer.stage),
    ...table(
      [date, time, place, room, code],
      ['left', 'left', 'left', 'left', 'left'],
      answer.slots.map((one) => [one.date, `${one.start}–${one.end}`, one.place, one.room, one.entry]),
    ),
    '',
    message,
    ...findingLines(answer.findings, words),
    '',
    words.results(results.file),
  ]);
  return answer.ok ? 0 : 1;
};
