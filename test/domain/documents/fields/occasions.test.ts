// What invitations call the meetings they invite to.
import { occasionsOf } from '../../../../src/domain/documents/fields/occasions';
import { unjudged } from '../competition';

it.each([
  ['Presentasi dan Wawancara', 'presentation', 'Presentasi dan Wawancara'],
  ['Tahap 2', 'presentation', 'Presentasi Tahap 2'],
  ['Observasi Lapangan', 'field', 'Observasi Lapangan'],
  ['Final', 'field', 'Kunjungan Lapangan Final'],
] as const)('the stage “%s” (%s) is “%s”', (name, form, expected) => {
  const context = unjudged();
  const stages = context.competition.stages.slice(0, 1).map((stage) => ({ ...stage, name, form }));
  const called = occasionsOf({ ...context, competition: { ...context.competition, stages } }).map((one) => one.name);
  expect(called[0]).toBe(expected);
});
