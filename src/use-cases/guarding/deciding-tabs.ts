// The tabs that decide or testify: which they are, which of them stand open, and shutting them again.
import type { Finding } from '../../domain/validation/finding';
import { isWord, TABS } from '../../domain/vocabulary/words';
import { type IsBound, isManaged, type Part, rivalTabs, tabOfPart } from '../../domain/workbook/part-tabs';
import { CONFIGURATION } from '../../domain/workbook/read/read-competition';
import { type BoundTabs, recallBoundTabs, rememberBoundTabs } from '../../google/bound-tabs';
import { type Keepers, lockTab, type tabLocks } from '../../google/protection';
import { isNotLocked } from '../../google/read-back';
import { tabIds } from '../../google/spreadsheet';
import { type LockState, stateOf } from './admins';
import { type Newcomers, settleNewcomers } from './newcomers';

/** Typed into by people, so known by their names alone. */
const TYPED = ['screening', 'assignment', 'schedule', 'plenary', 'objections'] as const satisfies Part[];
/** Written by the add-on, under whichever name was free. */
type WrittenPart = 'history' | 'decisions' | 'documents' | 'corrections';
type DecidingPart = (typeof TYPED)[number] | WrittenPart;

export type DecidingTabs = {
  tabs: ReadonlyMap<DecidingPart, string>;
  /** Names of those that are to be shut again: open to others, or closed to an admin. */
  open: string[];
  bound: BoundTabs;
  findings: Finding[];
};

/** How much is read back: which tabs are protected at all, for whom those that a ranking is decided by are, or all. */
export type Depth = 'presence' | 'ranking' | 'all';

const READ_BACK: Record<Depth, readonly DecidingPart[]> = {
  presence: [],
  ranking: ['screening', 'assignment', 'plenary', 'history'],
  all: [...TYPED, 'history', 'decisions', 'documents', 'corrections'],
};

/**
 * Looks at the tabs that decide. One that was shut and stands open is an error, for nobody knows who wrote in it; one that
 * nobody has shut yet is merely to be shut. One content read, two more for each tab that is read back.
 */
export function lookAtDecidingTabs(
  names: readonly string[],
  history: string | null,
  locks: ReturnType<typeof tabLocks>,
  keepers: Keepers,
  isBound: IsBound,
  depth: Depth,
): DecidingTabs {
  const bound = recallBoundTabs();
  const ids = tabIds();
  const byId = new Map([...ids].map(([name, id]) => [id, name]));
  const tabs = new Map<DecidingPart, string>();
  for (const part of TYPED) {
    const name = tabOfPart(names, part, isBound);
    if (name !== undefined) tabs.set(part, name);
  }
  for (const part of ['decisions', 'documents', 'corrections'] as const) {
    // A tab that a person calls so is none of ours, but for the hidden ones, which nobody has a use for.
    const hidden = part === 'documents' ? undefined : names.find((name) => isWord(name, TABS[part]));
    const name = byId.get(bound[part] ?? -1) ?? hidden;
    if (name !== undefined) tabs.set(part, name);
  }
  if (history !== null) tabs.set('history', history);
  const isReadBack = (part: DecidingPart): boolean => READ_BACK[depth].includes(part);
  const states = [...tabs].map(([part, name]): { part: DecidingPart; name: string; state: LockState } => {
    const lock = locks.get(name);
    return { part, name, state: lock === undefined ? 'open' : isReadBack(part) ? stateOf(lock, keepers) : null };
  });
  const told = states.filter(({ part, name, state }) => {
    return (state === 'open' || state === 'shut-out') && bound[part] === ids.get(name);
  });
  return {
    tabs,
    open: [
      ...states.flatMap(({ name, state }) => (state === null ? [] : [name])),
      // Somebody has become an admin: what is written for admins is theirs too.
      ...(states.some(({ state }) => state === 'lacks') ? [...locks.keys()].filter(isManaged) : []),
    ],
    bound,
    findings: [
      ...told.map(({ name: tab, state }): Finding => {
        return { code: 'TAB_OPEN', severity: 'error', tab, params: { isShutOut: state === 'shut-out' } };
      }),
      ...rivalTabs(names, TYPED, isBound).map(({ name, first }): Finding => {
        return { code: 'TAB_COPY', severity: 'error', tab: name, params: { judge: null, first, reason: 'decides' } };
      }),
    ],
  };
}

type Guarded = {
  deciding: DecidingTabs;
  keepers: Keepers;
  newcomers: Newcomers;
};

/** Shuts what stands open, keeps out who has no business there, and binds every part that has one tab to it. For admins' commands; `guarded`: takes the lock. */
export function guardTabs(
  { deciding: { tabs, open, bound }, keepers, newcomers }: Guarded,
  guarded: (work: () => void) => void = (work) => work(),
): void {
  const next = boundNow(tabs, bound);
  const isBound = JSON.stringify(next) === JSON.stringify(bound);
  if (open.length === 0 && isBound && newcomers.isRemembered) return;
  guarded(() => {
    settleNewcomers(newcomers);
    for (const name of open) shutQuietly(name, keepers);
    if (!isBound) rememberBoundTabs(next);
  });
}

function shutQuietly(name: string, keepers: Keepers): void {
  try {
    lockTab(name, keepers.admins());
  } catch (thrown) {
    if (isNotLocked(thrown)) throw thrown;
    // Shut by somebody else against this admin: the owner can open it, and until then it stays told.
    console.warn(String(thrown));
  }
}

/** A part stays bound to its tab while there is one; where only one tab has its name it is that one. */
function boundNow(tabs: DecidingTabs['tabs'], bound: BoundTabs): BoundTabs {
  const ids = tabIds();
  const names = [...ids.keys()];
  const next: BoundTabs = { ...bound };
  for (const [part, name] of tabs) next[part] = ids.get(name) ?? -1;
  for (const part of [...CONFIGURATION, ...TYPED]) {
    const isOnly = rivalTabs(names, [part], () => false).length === 0;
    const name = isOnly ? tabOfPart(names, part, () => false) : undefined;
    if (name !== undefined) next[part] = ids.get(name) ?? -1;
  }
  return next;
}
