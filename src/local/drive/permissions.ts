// Drive v3's permissions of a file: create, update and delete for single users ("Share files, folders, and drives", Drive API guide).
import { createHash } from 'node:crypto';
import { NotEmulated } from '../runtime/errors';
import { badRequest, DriveError, jsonAnswer } from './failure';
import { readMask, selected } from './fields';
import type { DriveFile, DrivePermission } from './file';
import type { Files } from './files';
import type { WebRequest, WebResponse } from './http';

/** The same person has the same id on every file. */
const idOf = (email: string): string =>
  String(BigInt(`0x${createHash('sha256').update(email.toLowerCase()).digest('hex').slice(0, 16)}`)).padStart(20, '0');

type Shown = Omit<DrivePermission, 'role'> & { kind: string; role: DrivePermission['role'] | 'owner' };

const permissionResource = (permission: Omit<Shown, 'kind'>): Shown => ({ kind: 'drive#permission', ...permission });

/** Everybody who may do something with a file, the owner among them. */
export const shownPermissions = ({ owner, permissions = [] }: DriveFile): Shown[] => [
  permissionResource({ id: idOf(owner), type: 'user', role: 'owner', emailAddress: owner }),
  ...permissions.map(permissionResource),
];

type Body = { type?: string; role?: string; emailAddress?: string };

function readBody(text: string, known: readonly string[]): Body {
  let body: Record<string, unknown>;
  try {
    body = JSON.parse(text) as Record<string, unknown>;
  } catch {
    throw new DriveError(400, 'parseError', 'Parse Error');
  }
  const odd = Object.keys(body).find((key) => !known.includes(key));
  if (odd !== undefined) throw new NotEmulated(`the permission field ${odd} in a request`);
  return body;
}

function roleOf({ role }: Body): DrivePermission['role'] {
  if (role === undefined) throw badRequest('The permission role field is required.');
  if (role !== 'reader' && role !== 'writer') throw new NotEmulated(`the role "${role}"`);
  return role;
}

const RANK = { reader: 0, writer: 1 };

function create(files: Files, file: DriveFile, text: string, params: URLSearchParams): DrivePermission | Shown {
  const body = readBody(text, ['type', 'role', 'emailAddress']);
  const role = roleOf(body);
  if (body.type === undefined) throw badRequest('The permission type field is required.');
  if (body.type !== 'user') throw new NotEmulated(`sharing with a ${body.type}`);
  const { emailAddress } = body;
  if (emailAddress === undefined || !/^[^\s@]+@[^\s@]+$/.test(emailAddress))
    throw new DriveError(
      400,
      'invalid',
      'The specified emailAddress is invalid or not applicable for the given permission type.',
      {
        at: 'permission.emailAddress',
      },
    );
  const notified = params.get('sendNotificationEmail') !== 'false';
  if (notified) files.mails.push({ to: emailAddress, file: file.id, message: params.get('emailMessage') ?? '' });
  if (emailAddress.toLowerCase() === file.owner.toLowerCase()) return shownPermissions(file)[0]!;
  const permissions = file.permissions ?? [];
  const current = permissions.find((one) => one.id === idOf(emailAddress));
  // People who already have access keep the higher of both roles.
  const made: DrivePermission = {
    id: idOf(emailAddress),
    type: 'user',
    role: current !== undefined && RANK[current.role] > RANK[role] ? current.role : role,
    emailAddress,
  };
  files.change(file, { permissions: [...permissions.filter((one) => one !== current), made] }, null);
  return made;
}

/** Answers a request about the permissions of a file that its asker may see. */
export function routePermissions(
  files: Files,
  file: DriveFile,
  {
    request,
    params,
    text,
    permission,
  }: { request: WebRequest; params: URLSearchParams; text: string; permission: string | undefined },
): WebResponse {
  const known = request.method === 'POST' ? ['sendNotificationEmail', 'emailMessage', 'fields'] : ['fields'];
  const odd = [...params.keys()].find((name) => !known.includes(name));
  if (odd !== undefined) throw new NotEmulated(`the Drive parameter ${odd}`);
  const answer = (one: Omit<Shown, 'kind'>): WebResponse =>
    jsonAnswer(200, selected(permissionResource(one), readMask(params.get('fields') ?? 'kind,id,type,role')));
  const current = (): DrivePermission => {
    const found = (file.permissions ?? []).find((one) => one.id === permission);
    if (found) return found;
    if (permission === idOf(file.owner)) throw new NotEmulated("changing the owner's permission");
    throw new DriveError(404, 'notFound', `Permission not found: ${permission}.`, { at: 'permissionId' });
  };
  const without = (one: DrivePermission): DrivePermission[] =>
    (file.permissions ?? []).filter((other) => other !== one);
  switch (`${request.method}${permission === undefined ? '' : ' one'}`) {
    case 'POST':
      return answer(create(files, file, text, params));
    case 'PATCH one': {
      const before = current();
      const next = { ...before, role: roleOf(readBody(text, ['role'])) };
      files.change(file, { permissions: [...without(before), next] }, null);
      return answer(next);
    }
    case 'DELETE one':
      files.change(file, { permissions: without(current()) }, null);
      return { status: 204, body: new Uint8Array() };
    default:
      throw new NotEmulated(`${request.method} permissions`);
  }
}
