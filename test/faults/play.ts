// Plays faults: any single service call, or answer of Drive, fails; whoever asked asks again; what is left in the end must be
// what an undisturbed run leaves.
//
// A fault is played from the call of the add-on in which it happens, in a copy of the world as it was before that call. Where
// the world after it is one that is known to come right (the same in all that outlives a call), it is not gone on with again.
// Of an execution that ends at a service call is left what the undisturbed one had done by then: it is looked at, not played.
// Neither is a failure at a place in the code from which one was seen to end the call: it ends it there every time.
import type { Host, HostOptions } from '../../src/local/runtime/host';
import type { ServiceCall } from '../../src/local/runtime/host-state';
import { sample } from '../runs';
import { type Entered, enter, fingerprint, remains, type World, worldAfter } from './world';

/** One call of the add-on, as the panel makes it: answers with what to go on with, null at the end. */
export type Step<S> = (host: Host, state: S) => S | null;

export type Scene<S> = {
  world: World;
  start: S;
  step: Step<S>;
  /** Tabs that are compared by `also` alone. */
  leaveOut?: readonly string[];
  /** What must not be even for the moment between a fault and the next asking, and is; null where nothing is. */
  always?: (world: World) => string | null;
  /** What is wrong with what is left, beyond what is compared; null when nothing is. */
  also?: (left: Entered) => string | null;
};

/**
 * A fault: how the host is entered so that it happens once. `ends`: at what place in the code, where it may end the call,
 * and what is then left; no place where it ends the call for certain.
 */
type Fault = { place: string; options: () => Partial<HostOptions>; ends?: { at: string | null; left: World } };

/**
 * Faults that are played together, and what they stand for in a run that plays each distinct fault once. Where nothing was
 * done when they happen, what is left is what was there before: that is `isIdle`.
 */
type Occasion = { like: readonly string[]; isIdle: boolean; faults: Fault[] };

/** A service call with the place in the code that made it, and the world before and after it. */
type Asked = ServiceCall & { at: string; before: World; after: World };

/** A request to Drive: what it asks for, and the place in the code that made it. */
type Request = { what: string; at: string };

type Checkpoint<S> = { world: World; state: S; calls: Asked[]; requests: Request[] };

export type FaultsOf = <S>(checkpoint: Checkpoint<S>) => Occasion[];

/** `faults`: how many there are; `played`: how many of them were played. */
export type Played = { faults: number; played: number; lost: string[] };

/** So often a call is made again after a fault; more would mean that it never comes right. */
const PATIENCE = 8;

/** Where in the add-on a service is called: its functions down to the one that the host called. */
function placeInCode(): string {
  const before = Error.stackTraceLimit;
  Error.stackTraceLimit = 100;
  const lines = new Error().stack?.split('\n') ?? [];
  Error.stackTraceLimit = before;
  const places = lines.flatMap((line) => /Code\.js:(\d+:\d+)/.exec(line)?.[1] ?? []);
  if (places.length < 2) throw new Error('No place in the add-on calls this service');
  return places.join(' ');
}

/** The undisturbed run, call by call. */
function checkpointsOf<S>({ world, start, step }: Scene<S>): { checkpoints: Checkpoint<S>[]; end: World } {
  const checkpoints: Checkpoint<S>[] = [];
  let [now, state]: [World, S] = [world, start];
  for (let call = 0; call < 40; call += 1) {
    const calls: Asked[] = [];
    const requests: Request[] = [];
    let last = now;
    const entered: Entered = enter(now, {
      intercept: (one) => {
        if (one.moment === 'before')
          calls.push({ ...one, at: `${one.member} ${placeInCode()}`, before: last, after: last });
        else if (hasEffect(one)) {
          last = worldAfter(entered.world, () => undefined);
          const asked = calls.find(({ number }) => number === one.number);
          if (asked !== undefined) asked.after = last;
        }
      },
      web: ({ method, url }) => {
        const what = `${method} ${url.replace(/^.*\/drive\/v3\//, '').replace(/[?/].*/, '')}`;
        requests.push({ what, at: placeInCode() });
        return undefined;
      },
    });
    const next = step(entered.host, state);
    checkpoints.push({ world: now, state, calls, requests });
    if (next === null) return { checkpoints, end: entered.world };
    [now, state] = [entered.world, next];
  }
  throw new Error('The undisturbed run does not end');
}

/** What a fault is held against while a scene is played. */
type Play<S> = {
  scene: Scene<S>;
  /** What an undisturbed run leaves. */
  expected: readonly string[];
  /** Worlds, with what to go on with, that are known to come right. */
  good: Set<string>;
  /** Places in the code from which a failure was seen to end the call. */
  ending: Set<string>;
};

/** What there is after a call, and what to go on with. */
type After<S> = { left: Entered; state: S | null };

const keyOf = <S>(world: World, state: S | null): string => JSON.stringify([state, fingerprint(world)]);

/** What was drawn in the scenes of this test file. */
const drawn = new Map<string, number>();
let scenes = 0;

/** Plays the faults that each call of the run may meet. */
export function play<S>(scene: Scene<S>, faultsOf: FaultsOf): Played {
  const { checkpoints, end } = checkpointsOf(scene);
  const game: Play<S> = {
    scene,
    expected: remainsOf(scene, end),
    good: new Set([...checkpoints.map(({ world, state }) => keyOf(world, state)), keyOf(end, null)]),
    ending: new Set(),
  };
  const occasions = checkpoints.flatMap((checkpoint) => faultsOf(checkpoint).map((one) => ({ checkpoint, ...one })));
  const played: Played = { faults: occasions.flatMap(({ faults }) => faults).length, played: 0, lost: [] };
  scenes += 1;
  const effects = occasions.filter(({ isIdle }) => !isIdle);
  // Of what other scenes of the file stand for as well, each scene plays where it begins and where it ends.
  const standsFor = (one: Occasion): readonly string[] =>
    one === effects[0] || one === effects[effects.length - 1]
      ? [...one.like, `an end of scene ${scenes}`, `${one.like[0]} in scene ${scenes}`]
      : one.like;
  for (const { checkpoint, faults } of sample(occasions, standsFor, drawn)) {
    for (const fault of faults) {
      played.played += 1;
      const after = met(game, checkpoint, fault);
      const odd = scene.always?.(after.left.world) ?? goOn(game, after);
      if (odd !== null) played.lost.push(`${fault.place}: ${odd}`);
    }
  }
  return played;
}

const remainsOf = <S>({ leaveOut = [] }: Scene<S>, world: World): string[] =>
  remains(world, leaveOut.length > 0, leaveOut);

/** A call that meets a fault: played, or as it is known to end. */
function met<S>({ scene, ending }: Play<S>, { world, state }: Checkpoint<S>, { options, ends }: Fault): After<S> {
  if (ends !== undefined && (ends.at === null || ending.has(ends.at))) {
    const entered = enter(ends.left);
    return { left: entered, state: ends.at === null ? state : attempt(scene, failing(entered), state) };
  }
  const entered = enter(world, options());
  const attempted = attemptFault(scene, entered, state);
  if (attempted.ended && ends?.at) ending.add(ends.at);
  return { left: entered, state: attempted.state };
}

/** Asks again until it comes right; what is wrong where it does not. */
function goOn<S>({ scene, expected, good }: Play<S>, after: After<S>): string | null {
  const passed: string[] = [];
  let { left, state } = after;
  for (let tries = 0; ; tries += 1) {
    const key = keyOf(left.world, state);
    if (good.has(key)) break;
    passed.push(key);
    if (state === null) {
      const odd = wrong(scene, expected, left);
      if (odd !== null) return odd;
      break;
    }
    if (tries === PATIENCE) return 'does not come right';
    left = enter(left.world);
    state = attempt(scene, left, state);
  }
  for (const key of passed) good.add(key);
  return null;
}

/** The same state when the call failed: whoever asked knows no more than before. */
function attempt<S>({ step }: Scene<S>, { host }: Entered, state: S): S | null {
  try {
    return step(host, state);
  } catch {
    return state;
  }
}

/** Somebody who is only told of the failure. */
function failing({ host, world }: Entered): Entered {
  const call = () => ({ problem: { code: 'UNEXPECTED', message: FAILURE } });
  return { host: { ...host, call }, world };
}

/** As `attempt`, and whether the failure went through to whoever asked. */
function attemptFault<S>({ step }: Scene<S>, { host }: Entered, state: S): { state: S | null; ended: boolean } {
  let ended = false;
  const watched: Host = {
    ...host,
    call: (name, ...args) => {
      const reply = host.call(name, ...args);
      const problem = (reply as { problem?: { code: string; message: string } } | null)?.problem;
      ended = problem?.code === 'UNEXPECTED' && problem.message.includes(FAILURE);
      return reply;
    },
  };
  try {
    return { state: step(watched, state), ended };
  } catch (error) {
    return { state, ended: String(error).includes(FAILURE) };
  }
}

/** What is wrong with what is left in the end; null when nothing is. */
function wrong<S>(scene: Scene<S>, expected: readonly string[], entered: Entered): string | null {
  const lines = remainsOf(scene, entered.world);
  const at = lines.findIndex((line, index) => line !== expected[index]);
  if (at >= 0 || lines.length !== expected.length) return `${lines[at]} | ${expected[at]}`;
  return scene.also?.(entered) ?? null;
}

const FAILURE = 'Service error: Spreadsheets';

const throwing =
  (number: number, moment: ServiceCall['moment']): (() => Partial<HostOptions>) =>
  () => {
    let armed = true;
    return {
      intercept: (call) => {
        if (!armed || call.number !== number || call.moment !== moment) return;
        armed = false;
        throw new Error(FAILURE);
      },
    };
  };

/** What the script does within itself: no service is asked, so none can fail. */
const OWN = /^(Utilities|Blob|HTTPResponse|console|ScriptApp|HtmlService|HtmlOutput|Enum)\b/;
const READING = /\.(get|canEdit|is)/;

const hasEffect = ({ member, content }: ServiceCall): boolean =>
  (content && !READING.test(member)) || member.endsWith('.flush');

/**
 * Every service call of the run: it throws before its effect; what has an effect throws after it too, and the execution
 * ends there without a word. As long as nothing was written a failure leaves nothing, wherever it happens: of all the
 * calls before the first effect one is played.
 */
export function serviceFaults<S>({ calls }: Checkpoint<S>): Occasion[] {
  const asked = calls.filter(({ member }) => !OWN.test(member));
  const first = asked.findIndex((call) => hasEffect(call) && !call.member.startsWith('Lock.'));
  return asked.slice(Math.max(first - 1, 0)).map((call) => {
    const place = `${call.member} (${call.number})`;
    const { at, before, after } = call;
    // What a reading leaves when it fails is what the writing before it left: of those the place alone counts.
    const like = [at.split(' ', hasEffect(call) ? 3 : 2).join(' ')];
    const refused = { place: `before ${place}`, options: throwing(call.number, 'before'), ends: { at, left: before } };
    if (!hasEffect(call)) return { like, isIdle: true, faults: [refused] };
    const done: Fault[] = [
      { place: `after ${place}`, options: throwing(call.number, 'after'), ends: { at, left: after } },
      { place: `ended at ${place}`, options: () => ({}), ends: { at: null, left: after } },
    ];
    return { like, isIdle: false, faults: [refused, ...done] };
  });
}

type Web = NonNullable<HostOptions['web']>;
type Answer = NonNullable<ReturnType<Web>>;

const said = (status: number, body: unknown, headers: Record<string, string> = {}): Answer => ({
  status,
  body: new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body)),
  headers,
});
const refusal = (status: number, reason: string, headers = {}): Answer =>
  said(status, { error: { code: status, message: 'No', errors: [{ reason }] } }, headers);

const refusals = (...reasons: string[]): Record<string, () => Answer> =>
  Object.fromEntries(reasons.map((reason) => [`403 ${reason}`, () => refusal(403, reason)]));

/**
 * What Drive may answer instead of what it should, by how the add-on has to treat it; where `pass` is called, after it has
 * done what was asked.
 */
const ANSWERS: Record<string, Record<string, (pass: () => Answer) => Answer>> = {
  'asked for less haste': {
    ...refusals('userRateLimitExceeded', 'rateLimitExceeded'),
    '429': () => refusal(429, 'rateLimitExceeded', { 'Retry-After': '3' }),
  },
  'asked to wait longer than there is time': {
    '429 for longer than there is time': () => refusal(429, 'rateLimitExceeded', { 'Retry-After': '900' }),
  },
  'nothing will be taken': {
    ...refusals('storageQuotaExceeded', 'teamDriveFileLimitExceeded', 'dailyLimitExceeded', 'domainPolicy'),
    ...refusals('accessNotConfigured', 'insufficientPermissions'),
    '401': () => refusal(401, 'authError'),
  },
  'this is not taken': {
    ...refusals('insufficientFilePermissions', 'appNotAuthorizedToFile', 'somethingNew'),
    '400': () => refusal(400, 'badRequest'),
    '404': () => refusal(404, 'notFound'),
  },
  'a fault of the server': {
    '500': () => refusal(500, 'backendError'),
  },
  'a fault of the server, and it was done': {
    '503 after the effect': (pass) => {
      pass();
      return refusal(503, 'backendError');
    },
  },
  'no word, and it was done': {
    'half an answer after the effect': (pass) => {
      const { body } = pass();
      return { status: 200, body: body.slice(0, 9) };
    },
  },
  'no word, and nothing was done': {
    'a page instead of an answer': () => said(200, '<html>Please wait</html>'),
    'an answer without content': () => said(200, {}),
  },
};

const isDone = (treatment: string): boolean => treatment.endsWith('it was done');

/** Every request of the run is answered otherwise, in every way; of a batch of uploads, which are alike, the first and the last. */
export function answerFaults<S>({ requests }: Checkpoint<S>): Occasion[] {
  return requests.flatMap(({ what, at }, index) =>
    what === requests[index - 1]?.what && what === requests[index + 1]?.what
      ? []
      : Object.entries(ANSWERS).flatMap(([treatment, answers]) =>
          Object.entries(answers).map(([name, answer]) => ({
            like: [`${treatment} to ${what} ${isDone(treatment) ? at : at.split(' ', 5).join(' ')}`, name],
            isIdle: !isDone(treatment),
            faults: [{ place: `${name} to ${what} (${index + 1})`, options: answering(index + 1, answer) }],
          })),
        ),
  );
}

const answering =
  (wanted: number, answer: (pass: () => Answer) => Answer): (() => Partial<HostOptions>) =>
  () => {
    let number = 0;
    const web: Web = (_, pass) => {
      number += 1;
      return number === wanted ? answer(pass) : undefined;
    };
    return { web };
  };
