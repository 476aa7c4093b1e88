// SCREENING_OPEN: what the administrative selection has not settled.
import { codesOf, findingsOf } from '../support/stage';

const requirements = [
  { name: 'Surat', mandatory: true },
  { name: 'Video', mandatory: false },
];
const met = (entry: string) => ({ entry, requirement: 'Surat', result: 'met' as const });
const screened = (
  ...checks: { entry: string; requirement: string; result: 'met' | 'failed' | 'returned' | null }[]
) => ({
  competition: { screening: { stage: 'Administrasi', requirements, checks } },
});

test('a mandatory requirement that nobody settled keeps the first stage from being ranked', () => {
  const open = screened(met('A'), { ...met('B'), result: 'returned' }, met('C'), { ...met('C'), result: 'failed' });
  const params = {
    stage: 'Administrasi',
    entries: [
      { entry: '“Inovasi B” (B)', open: ['Surat'] },
      { entry: '“Inovasi C” (C)', open: ['Surat'] },
    ],
  };
  expect(findingsOf(open)).toMatchObject([{ code: 'SCREENING_OPEN', severity: 'error', params }]);
  expect(findingsOf({ ...open, provisional: true })).toMatchObject([{ severity: 'warning' }]);
});

test('nothing is told where all are settled, of a voluntary requirement, or without a selection', () => {
  expect(
    codesOf(screened(met('A'), met('B'), met('C'), { ...met('A'), requirement: 'Video', result: 'failed' })),
  ).toEqual([]);
  expect(codesOf({})).toEqual([]);
});
