// What a release made is opened, verified and gone over by the present build, and made anew byte for byte.
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isFull } from '../runs';
import { differences } from './compare';
import { scenariosOf as allScenariosOf, RELEASES, releases, script, temporary } from './support';

/** What others hold as well, at greater length, is left to the full run. */
const LONG = ['satuin-pelita', 'mojokerto'];
const scenariosOf = (release: string) => allScenariosOf(release).filter(([, one]) => isFull || !LONG.includes(one));

const newest = releases[releases.length - 1]!;

/** What answers have gained since 0.1; a sheet's type was not asked for then. */
const GAINED = /^(schemaVersion|understood|Sheet\.getType)$/;

/** Who asked last for the lock, and when a judge's file was read last, change whenever somebody asks. */
const IN_PASSING = /^(lease|judge-file:.*)$/;

/**
 * An older version said in other words what it found, and more of it one by one: its tab of findings is written afresh. Its
 * documents were of other templates: they are made anew in their places, which their tab and the history say.
 */
const AFRESH = /^tab “(?:Hasil Pemeriksaan|Hasil Pengecekan|Findings|Dokumen|Documents|Riwayat|History)_?”/;
/** Such documents themselves, and what is remembered of their writing. */
const REMADE = /^(?:documents\/|\.lembar-juri\/)/;

/** The time that its conversion gave a document is learnt when it is first looked at again. */
const LEARNT = /^tab “(?:Dokumen|Documents)”, cell L\d+, value: was "\d{4}-[^"]+Z", is "\d{4}-[^"]+Z"$/;

type Pass = 'first' | 'again';
/** What lies there before a pass is played. */
const PLACES: Record<Pass, string[]> = { first: ['steps.json'], again: ['steps.json', 'hasil'] };

/** Plays the passes over copies of a scenario; answers with their folders. */
async function play(release: string, scenario: string, passes: readonly Pass[]): Promise<Record<Pass, string>> {
  const folderOf = (pass: Pass): string => path.join(temporary, release, pass, scenario);
  for (const pass of passes)
    for (const place of [`${scenario}.xlsx`, ...PLACES[pass]])
      cpSync(path.join(RELEASES, release, scenario, place), path.join(folderOf(pass), place), { recursive: true });
  await script('play', ...passes.flatMap((pass) => [folderOf(pass), pass]));
  return { first: folderOf('first'), again: folderOf('again') };
}

/** Each scenario is played once, whichever test asks first. */
const known = new Map<string, ReturnType<typeof play>>();

function played(release: string, scenario: string): ReturnType<typeof play> {
  const key = `${release} ${scenario}`;
  const made = known.get(key) ?? play(release, scenario, release === newest ? ['first', 'again'] : ['again']);
  known.set(key, made);
  return made;
}

const answersIn = <T>(folder: string, pass: string, command: string): T => {
  const name = readdirSync(path.join(folder, 'answers')).find(
    (one) => one.startsWith(pass) && one.endsWith(`-${command}.json`),
  );
  return JSON.parse(readFileSync(path.join(folder, 'answers', name!), 'utf8')) as T;
};

/** Without the answers of the other pass, which was played elsewhere. */
const ofPass = (found: readonly string[], pass: Pass): string[] =>
  found.filter((one) => !one.replace('answers/', '').startsWith(pass === 'first' ? 'again' : 'first'));

it.each(scenariosOf(newest))(
  '%s: %s is made anew, byte for byte',
  async (release, scenario) => {
    const { first: fresh } = await played(release, scenario);
    expect(ofPass(await differences(path.join(RELEASES, release, scenario), fresh, GAINED), 'first')).toEqual([]);
  },
  300_000,
);

it.each(releases.flatMap(scenariosOf))(
  '%s: %s is opened as it was left: verified under its code, and nothing new is made of it',
  async (release, scenario) => {
    const recorded = path.join(RELEASES, release, scenario);
    const { again: over } = await played(release, scenario);
    type Verified = { ok: boolean; decided: object[]; differences: object[] };
    const { ok, decided, differences: found } = answersIn<Verified>(over, 'again', 'verify');
    expect({ ok, found, decided }).toEqual({
      ...{ ok: true, found: [] },
      decided: answersIn<Verified>(recorded, 'again', 'verify').decided,
    });
    type Made = { created: number; updated: number; failed: number };
    const { created, updated, failed } = answersIn<Made>(over, 'again', 'documents');
    expect({ created, failed }).toEqual({ created: 0, failed: 0 });
    if (release === newest) expect(updated).toBe(0);
    const mayDiffer = release === newest ? LEARNT : AFRESH;
    const inResults = await differences(path.join(recorded, 'hasil'), path.join(over, 'hasil'), IN_PASSING, mayDiffer);
    expect(release === newest ? inResults : inResults.filter((one) => !REMADE.test(one))).toEqual([]);
    const inAnswers = await differences(path.join(recorded, 'answers'), path.join(over, 'answers'), GAINED);
    if (release === newest) expect(ofPass(inAnswers, 'again')).toEqual([]);
  },
  300_000,
);
