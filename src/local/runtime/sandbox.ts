// A fresh context for one call, as at Google, where no global outlives a call.
import { types } from 'node:util';
import { Script } from 'node:vm';
import { bareContext } from './bare-context';
import { readProperty } from './enums';
import { NotEmulated, ServiceError } from './errors';
import type { Execution } from './execution';
import { OTHER_GLOBALS, SERVICES } from './members';
import { type HostProxy, hostProxy, isHostProxy, type PlainProxy } from './proxy';
import { SANDBOX_SOURCE } from './sandbox-source';
import { invoke, isMember, nameOf } from './strict';

type ScriptFailure = { name: string; message: string; stack?: string };
export type Sandbox = {
  has: (name: string) => boolean;
  /** With an event the function is called as a trigger, and its answer is ignored. */
  call: (name: string, json: string, event?: object) => { json: string } | { failure: ScriptFailure };
};

const preparation = new Script(SANDBOX_SOURCE, { filename: 'realm.js' });

const failureOf = (run: Execution, error: unknown): ScriptFailure => {
  if (error instanceof ServiceError) return { name: error.name, message: error.message };
  const refusal = error instanceof Error ? error : new Error(String(error));
  // An error of this host itself must not be mistaken for one of Google's: it ends the call like a refusal.
  run.refused ??= refusal;
  return { name: refusal.name, message: refusal.message };
};

function answer<T extends object>(run: Execution, work: () => T): T | { failure: ScriptFailure } {
  try {
    return work();
  } catch (error) {
    return { failure: failureOf(run, error) };
  }
}

/** Makes a context with Google's objects and runs the add-on's code in it. */
export function openSandbox(run: Execution, code: Script): Sandbox {
  const context = bareContext();
  const prepare = preparation.runInContext(context) as (host: object, lists: object) => Sandbox;
  const bridge = {
    kind: (value: object): string => {
      if (isHostProxy(value)) return 'proxy';
      if (types.isDate(value)) return 'date';
      if (value instanceof Uint8Array) return 'bytes';
      return Array.isArray(value) ? 'list' : 'object';
    },
    time: (value: Date): number => value.getTime(),
    keys: (value: object): string[] => Object.keys(value),
    text: (target: HostProxy): string => (target.cls === 'Enum' ? target.name : nameOf(target)),
    refuse: (target: HostProxy | null, what: string, name: string): ScriptFailure =>
      failureOf(run, new NotEmulated(target ? `${what === '' ? '' : `${what} `}${nameOf(target)}.${name}` : name)),
    property: (target: HostProxy, name: string) =>
      answer(run, () => {
        if (isMember(nameOf(target), name)) return { method: true };
        const value = readProperty(target, name);
        if (value === undefined) throw new NotEmulated(`${nameOf(target)}.${name}`);
        return { value };
      }),
    invoke: (target: HostProxy, name: string, args: unknown[]) =>
      answer(run, () => ({ value: invoke(run, target, name, args) })),
  };
  const sandbox = prepare(bridge, {
    services: SERVICES.map((cls) => [cls, hostProxy<PlainProxy>({ cls, run })]),
    others: OTHER_GLOBALS,
  });
  try {
    code.runInContext(context);
  } catch (error) {
    // Without the engine's excerpt of the source, which in a minified file is the whole file.
    throw new Error(`The add-on does not load: ${(error as Partial<Error> | null)?.message ?? String(error)}`);
  }
  return sandbox;
}
