// Every call of an emulated member is checked here: known? authorized? right arguments? Then counted, and failed where
// a test asks for it.

import { implementations } from '../services';
import { NotEmulated, ServiceError } from './errors';
import type { Execution } from './execution';
import type { ServiceCall } from './host-state';
import { type AuthModeName, type ClassName, MEMBERS, type Member, type OAuthScope, SCOPE_PREFIX } from './members';
import { type HostProxy, isHostProxy } from './proxy';
import { checkArguments } from './signature';

const ORDER: readonly AuthModeName[] = ['NONE', 'LIMITED', 'FULL'];
const IN_SPREADSHEET_SERVICE = new Set<string>([
  ...[
    'Spreadsheet',
    'Sheet',
    'Range',
    'RangeList',
    'Protection',
    'DataValidationBuilder',
    'ConditionalFormatRuleBuilder',
  ],
]);

/** `spreadsheets.currentonly` is the narrower of the two scopes Google names for the open spreadsheet. */
const scopeText = (scope: OAuthScope): string =>
  scope === 'spreadsheets.currentonly'
    ? `(${SCOPE_PREFIX}spreadsheets.currentonly || ${SCOPE_PREFIX}spreadsheets)`
    : `${SCOPE_PREFIX}${scope}`;

const membersOf = (cls: string): Readonly<Record<string, Member>> =>
  (MEMBERS as Readonly<Record<string, Readonly<Record<string, Member>>>>)[cls] ?? {};

export const isMember = (cls: string, name: string): boolean => Object.hasOwn(membersOf(cls), name);

export const nameOf = (target: HostProxy): string =>
  target.cls === 'Enum' || target.cls === 'EnumType' ? target.type : target.cls;

function checkAuthorization(run: Execution, path: string, member: Member): void {
  const needed = member.scope === null ? '' : ` Required permissions: ${scopeText(member.scope)}`;
  if (ORDER.indexOf(run.authMode) < ORDER.indexOf(member.mode)) {
    throw new ServiceError(`You do not have permission to call ${path}.${needed}`);
  }
  if (member.scope !== null && !run.granted.has(member.scope)) {
    throw new ServiceError(`Specified permissions are not sufficient to call ${path}.${needed}`);
  }
}

/** How many calls one member call stands for: each request of a `fetchAll` is one. */
const weight = (path: string, args: readonly unknown[]): number =>
  path === 'UrlFetchApp.fetchAll' && Array.isArray(args[0]) ? args[0].length : 1;

/** Calls a member on a host object. Throws ServiceError or NotEmulated. */
export function invoke(run: Execution, target: HostProxy, name: string, args: readonly unknown[]): unknown {
  const { host } = run;
  const cls = nameOf(target) as ClassName;
  const member = membersOf(cls)[name];
  if (!isHostProxy(target) || !member) throw new NotEmulated(`${cls}.${name}`);
  const path = `${cls}.${name}`;
  checkAuthorization(run, path, member);
  checkArguments(IN_SPREADSHEET_SERVICE.has(cls) ? `SpreadsheetApp.${path}` : path, member.signatures, args);
  const times = weight(path, args);
  host.calls.set(path, (host.calls.get(path) ?? 0) + times);
  const content = member.kind === 'content';
  if (content) host.total += times;
  const number = ++host.served;
  const pass = (moment: ServiceCall['moment']): void => {
    try {
      host.intercept({ member: path, content, number, moment });
    } catch (error) {
      throw new ServiceError((error as Error).message);
    }
  };
  pass('before');
  const members = implementations[cls] as unknown as Readonly<
    Record<string, (self: HostProxy, run: Execution, ...rest: unknown[]) => unknown>
  >;
  const result = members[name]!(target, run, ...args);
  pass('after');
  return result;
}
