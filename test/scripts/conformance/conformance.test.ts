// The local host against what self-tests found at Google: each file in test/conformance/ is what somebody's copy of the column Data held.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { differences, found, readFound } from '../../../scripts/conformance/compare';

const FOLDER = 'test/conformance';
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

it('every run at Google that is kept came out as on the local host', async () => {
  for (const file of files)
    expect([file, await differences(readFound(readFileSync(path.join(FOLDER, file), 'utf8')))]).toEqual([file, []]);
});

it.each([
  { locale: 'in_ID', zone: 'Asia/Jakarta', language: 'id', owner: 'user' },
  { locale: 'en_US', zone: 'Asia/Makassar', language: 'en', owner: 'other' },
  { locale: 'in_ID', zone: 'Asia/Jayapura', language: 'en', owner: 'none' },
])('it differs from itself nowhere, and says what differs: $locale, $owner', async (place) => {
  const mine = await found(place);
  expect(mine.filter(({ isExpected }) => isExpected === false)).toEqual([]);
  expect(mine[0]).toMatchObject({ id: 'place', value: place });
  expect(await differences(mine)).toEqual([]);
  const other = mine.map((one) => (one.id === 'textsInPlain' ? { ...one, value: ["'=1+1"] } : one));
  expect((await differences(other)).map(({ id, google }) => [id, google])).toEqual([['textsInPlain', ["'=1+1"]]]);
});

it('what is no self-test is refused', () => {
  expect(() => readFound('a,b\nc,d')).toThrow('column Data');
  expect(() => readFound('[{"a":1}]')).toThrow('column Data');
  expect(readFound('Data\n{"id":"lock","value":1}\n')).toHaveLength(1);
});
