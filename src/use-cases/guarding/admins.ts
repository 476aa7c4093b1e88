// Whom Google lets administer the competition, as the tabs that the add-on writes are kept for them.
import type { Settings } from '../../domain/settings/settings';
import { configurationTabs } from '../../domain/workbook/read/read-competition';
import { bindings } from '../../google/bound-tabs';
import { editorsOf, type Keepers, type Lock, peopleIn } from '../../google/protection';
import { isAmong, ownerOf } from '../../google/read-back';
import { currentUser } from '../../google/session';
import { tabNames } from '../../google/spreadsheet';

/**
 * The admins beside the owner: those who may edit the protected settings tab, and those whom it names. While nothing
 * protects it anybody can name themselves there, so it makes nobody an admin.
 */
function adminsOf({ admins }: Pick<Settings, 'admins'>): string[] {
  const tab = configurationTabs(tabNames(), bindings()).get('settings');
  const editors = tab === undefined ? null : editorsOf(tab);
  return editors === null ? [] : [...new Set([...admins, ...editors])];
}

/** The admins whom the settings name, where they are protected; `tab`: theirs. */
export const namedAdmins = (
  { admins }: Pick<Settings, 'admins'>,
  isShut: (tab: string) => boolean,
  tab?: string,
): readonly string[] => (tab !== undefined && isShut(tab) ? admins : []);

/**
 * Who else may edit the settings is asked at most once; `isShut`: of the tabs that are locked as they are to be; `added`:
 * those who came since the tabs were last looked at, whom only their name in the settings makes admins.
 */
export function keepersOf(
  settings: Pick<Settings, 'admins'>,
  isShut: (tab: string) => boolean,
  named: readonly string[] = [],
  added: readonly string[] = [],
): Keepers {
  let known: string[] | null = null;
  return {
    named,
    admins: () => {
      known ??= adminsOf(settings).filter((one) => isAmong(named, one) || !isAmong(added, one));
      return known;
    },
    isShut,
  };
}

/** `open`: to others than admins; `lacks`: an admin is not let in; `shut-out`: the user is not; null: as it is to be. */
export type LockState = 'open' | 'lacks' | 'shut-out' | null;

/** Who may edit the settings is asked only where a lock lets somebody pass whom they do not name. */
export function stateOf(lock: Lock, keepers: Keepers): LockState {
  const people = peopleIn(lock);
  if (people === 'everybody') return 'open';
  if (people === 'unknown') return 'shut-out';
  const known = [currentUser(), ...[ownerOf()].filter((one): one is string => one !== null), ...keepers.named];
  const others = people.filter((one) => !isAmong(known, one));
  if (others.length > 0 && others.some((one) => !isAmong(keepers.admins(), one))) return 'open';
  return keepers.named.every((one) => isAmong(people, one)) ? null : 'lacks';
}
