// The local Drive's spreadsheets: made of .xlsx files, shared with single people, exported again.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from '../../../src/domain/file-formats/xlsx/write';
import type { Host } from '../../../src/local/runtime/host';
import { cell, sheet } from '../../domain/file-formats/xlsx/support';
import { newFolder } from '../../folder';
import { ask, DOC, docx, driveHost, get, patch, type Request, upload } from './support';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const SHEET = 'application/vnd.google-apps.spreadsheet';
const FILES = 'https://www.googleapis.com/drive/v3/files';
const EXPORT = `export?mimeType=${encodeURIComponent(XLSX)}`;

const bytes = (text: string): number[] => [...new Int8Array(writeXlsx([sheet([[cell(text)]])]))];
const made = (name: string, content = bytes(name), metadata: object = { mimeType: SHEET }): Request =>
  upload({ name, ...metadata }, content, '', 'id,name,mimeType,permissions(emailAddress,role),writersCanShare', XLSX);
const idOf = (host: Host, name = 'Juri 1'): string => String(ask(host, made(name)).body.id);

const permission = (id: string, body: object, query = ''): Request => ({
  method: 'post',
  url: `${FILES}/${id}/permissions${query}`,
  contentType: 'application/json',
  payload: JSON.stringify(body),
});
const RETNO = { type: 'user', role: 'writer', emailAddress: 'retno@example.go.id' };

it('an .xlsx file with the target type becomes a spreadsheet, which is exported as what it holds now', async () => {
  const folder = newFolder();
  try {
    const host = await driveHost({ stateDir: folder });
    const { status, body } = ask(host, made('Proposal · J1 / A'));
    expect([status, body.mimeType, body.writersCanShare]).toEqual([200, SHEET, true]);
    expect(body.permissions).toEqual([{ emailAddress: 'admin@example.go.id', role: 'owner' }]);
    const path = join(folder, 'judges', 'Proposal · J1 - A.xlsx');
    expect(host.documents('judges').map((one) => one.link)).toEqual(['judges/Proposal · J1 - A.xlsx']);
    expect(host.documents()).toEqual([]);
    host.saveFile('judges/Proposal · J1 - A.xlsx', readFileSync(path));
    const exported = host.call('ask', get(`/${body.id}/${EXPORT}`)) as { status: number; text: string };
    expect([exported.status, exported.text.slice(0, 2)]).toEqual([200, 'PK']);
    ask(host, patch(String(body.id), { trashed: true }));
    expect(existsSync(path)).toBe(false);
    expect(existsSync(join(folder, '.lembar-juri', 'trash', `${body.id}.xlsx`))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('content must be what its type says, and become what Google would make of it', async () => {
  const host = await driveHost();
  expect(ask(host, made('x', [1, 2, 3])).status).toBe(400);
  expect(ask(host, made('x', docx('x'))).status).toBe(400);
  expect(() => ask(host, made('x', bytes('x'), {}))).toThrow('Not emulated');
  expect(() => ask(host, made('x', bytes('x'), { mimeType: DOC }))).toThrow('Not emulated');
  const id = idOf(host);
  expect(() => ask(host, upload({}, docx('x'), id))).toThrow('Not emulated');
  expect(ask(host, upload({}, bytes('y'), id, 'id', XLSX)).status).toBe(200);
});

it('a permission is given once to each person, changed and taken; the owner keeps everything', async () => {
  const host = await driveHost();
  const id = idOf(host);
  const first = ask(
    host,
    permission(id, RETNO, '?sendNotificationEmail=true&emailMessage=Halo&fields=id,emailAddress,role'),
  );
  expect(first.body).toMatchObject({ emailAddress: 'retno@example.go.id', role: 'writer' });
  expect(host.mails()).toEqual([{ to: 'retno@example.go.id', file: id, message: 'Halo' }]);
  const again = ask(host, permission(id, { ...RETNO, role: 'reader' }, '?sendNotificationEmail=false&fields=id,role'));
  // Whoever may write is not made a reader by being given less.
  expect(again.body).toEqual({ id: first.body.id, role: 'writer' });
  expect(host.mails()).toHaveLength(1);

  const one = `${FILES}/${id}/permissions/${first.body.id}`;
  const lowered = ask(host, {
    method: 'patch',
    url: one,
    contentType: 'application/json',
    payload: '{"role":"reader"}',
  });
  expect(lowered.body).toEqual({ kind: 'drive#permission', id: first.body.id, type: 'user', role: 'reader' });
  expect(host.documents('judges')[0]?.permissions?.map(({ role }) => role)).toEqual(['reader']);
  expect((host.call('ask', { method: 'delete', url: one }) as { status: number }).status).toBe(204);
  expect(host.documents('judges')[0]?.permissions).toEqual([]);
  expect((host.call('ask', { method: 'delete', url: one }) as { status: number }).status).toBe(404);
  expect(ask(host, get(`/${id}?fields=permissions(role)`)).body).toEqual({ permissions: [{ role: 'owner' }] });
});

it.each([
  [{ role: 'writer', emailAddress: 'a@b.id' }, 400],
  [{ type: 'user', emailAddress: 'a@b.id' }, 400],
  [{ type: 'user', role: 'writer' }, 400],
  [{ type: 'user', role: 'writer', emailAddress: 'bukan alamat' }, 400],
])('a permission that says too little is refused: %#', async (body, status) => {
  const host = await driveHost();
  expect(ask(host, permission(idOf(host), body)).status).toBe(status);
});

it.each([
  [{ ...RETNO, type: 'anyone' }, '', 'sharing with a anyone'],
  [{ ...RETNO, role: 'owner' }, '', 'the role "owner"'],
  [{ ...RETNO, expirationTime: 'x' }, '', 'the permission field expirationTime'],
  [RETNO, '?transferOwnership=true', 'the Drive parameter transferOwnership'],
])('what the add-on never asks for is not played: %#', async (body, query, message) => {
  const host = await driveHost();
  const id = idOf(host);
  expect(() => ask(host, permission(id, body, query))).toThrow(`Not emulated: ${message}`);
});

it("another admin's add-on does not even see the file, shared or not", async () => {
  const host = await driveHost();
  const id = idOf(host);
  const other = host.as('lain@example.go.id');
  ask(host, permission(id, { ...RETNO, emailAddress: 'lain@example.go.id' }));
  expect(ask(other, get(`/${id}`)).status).toBe(404);
  expect((other.call('ask', get(`/${id}/${EXPORT}`)) as { status: number }).status).toBe(404);
  expect(ask(other, permission(id, RETNO)).status).toBe(404);
});
