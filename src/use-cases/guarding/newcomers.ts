// People with whom the spreadsheet was shared after its tabs were locked. A lock from which nobody was ever taken lets them
// pass like everybody else (assumed of Google; its reference does not say), and nothing tells such a lock from a good one.
import type { Finding } from '../../domain/validation/finding';
import { type IsBound, isManaged } from '../../domain/workbook/part-tabs';
import type { OwnTabs } from '../../domain/workbook/read/judge-tabs';
import { configurationTabs } from '../../domain/workbook/read/read-competition';
import { recallPeople, rememberPeople } from '../../google/people';
import { admit, blockLocks, type Lock, peopleIn, spreadsheetEditors, takeOut } from '../../google/protection';
import { isAmong } from '../../google/read-back';

/** A lock that lets newcomers `passing`; `out`: whom it is to keep out from now on; `lacks`: new admins to let in. */
type NewcomersLock = { tab: string; lock: Lock; passing: string[]; out: string[]; lacks: string[] };

export type Newcomers = {
  /** Everybody who may edit the spreadsheet, and whom its settings name as admins. */
  people: readonly string[];
  /** Those of them who were nobody when the tabs were last looked at. */
  added: readonly string[];
  isRemembered: boolean;
  locks: readonly NewcomersLock[];
};

/**
 * The tabs that the add-on answers for, by their names: configuration, judges' tabs of its making, those that it `collected`
 * from judges' files, what it writes.
 */
export type Watched = { names: readonly string[]; own: OwnTabs; isBound: IsBound; collected: readonly string[] };

/**
 * Who is new, and the locks of watched tabs and of cells in judges' tabs that let them pass. `named`: the admins whom
 * settings that are locked name, who may stay; they are told all the same, for anybody who could edit the settings may have
 * named them. Two content reads; where somebody is new two more a lock.
 */
export function newcomersAt(
  { names, own, isBound, collected }: Watched,
  locks: ReadonlyMap<string, Lock>,
  named: readonly string[],
): Newcomers {
  const known = recallPeople();
  const people = [...new Set([...spreadsheetEditors(), ...named])];
  const added = known === null ? [] : people.filter((one) => !isAmong(known, one));
  const isRemembered = known !== null && added.length === 0;
  if (added.length === 0) return { people, added, isRemembered, locks: [] };
  const configuration = [...configurationTabs(names, isBound).values()];
  const isWatched = (tab: string): boolean =>
    [...configuration, ...collected].includes(tab) || own.has(tab) || isManaged(tab);
  const whole = [...locks].flatMap(([tab, lock]) => (isWatched(tab) ? [{ tab, lock, judge: '' }] : []));
  const blocks = blockLocks().flatMap(({ tab, lock }) => {
    const judge = own.get(tab)?.judge.email;
    return judge === undefined ? [] : [{ tab, lock, judge }];
  });
  const admins = added.filter((one) => isAmong(named, one));
  const looked = [...whole, ...blocks].map(({ tab, lock, judge }) => {
    const inside = peopleOf(lock);
    const passing = inside.filter((one) => isAmong(added, one) && !isAmong([judge], one));
    const out = passing.filter((one) => !isAmong(named, one));
    const lacks = configuration.includes(tab) ? admins.filter((one) => !isAmong(inside, one)) : [];
    return { tab, lock, passing, out, lacks };
  });
  return { people, added, isRemembered, locks: looked };
}

function peopleOf(lock: Lock): readonly string[] {
  const people = peopleIn(lock);
  return typeof people === 'string' ? [] : people;
}

/** Takes newcomers out of the locks that let them pass, lets new admins in, and remembers who there is. */
export function settleNewcomers({ people, isRemembered, locks }: Newcomers): void {
  for (const { lock, out, lacks } of locks) {
    if (out.length > 0) takeOut(lock, out);
    for (const one of lacks) admit(lock, one);
  }
  if (!isRemembered) rememberPeople(people);
}

/** A finding for each tab that stood open to somebody new; `isTold`: of which there is one already. */
export const newcomerFindings = ({ locks }: Newcomers, isTold: (tab: string) => boolean): Finding[] =>
  [...new Set(locks.flatMap(({ tab, passing }) => (passing.length > 0 ? [tab] : [])))]
    .filter((tab) => !isTold(tab))
    .map((tab) => {
      return { code: 'TAB_OPEN', severity: 'error', tab, params: { isShutOut: false } };
    });
