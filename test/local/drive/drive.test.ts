// Drive v3 as the add-on uses it. Source: Drive API reference (files.create, get, update, list), "Upload file data",
// "Search query terms and operators", "Resolve errors", "Add custom file properties".
import { existsSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInTemplate } from '../../../src/domain/documents';
import { officeProgram } from '../../../src/local/files/office-program';
import type { Host } from '../../../src/local/runtime/host';
import { newFolder } from '../../folder';
import { SCOPES } from '../support';
import {
  answerOf,
  ask,
  create,
  DOC,
  DOCX,
  docx,
  driveHost,
  FOLDER,
  get,
  list,
  makeDoc,
  patch,
  textIn,
  upload,
} from './support';

const reasons = (answer: { body: Record<string, unknown> }): string[] =>
  (answer.body.error as { errors: { reason: string }[] }).errors.map(({ reason }) => reason);

describe('files', () => {
  test('a folder and a Doc in it', async () => {
    const stateDir = newFolder();
    const host = await driveHost({ stateDir });
    const folder = ask(host, create({ name: 'Kolabik 2023', mimeType: FOLDER }));
    expect(folder).toMatchObject({ status: 200, body: { kind: 'drive#file', name: 'Kolabik 2023', mimeType: FOLDER } });
    const made = makeDoc(host, 'Piagam P1', 'Selamat', { parents: [folder.body.id], appProperties: { entry: 'p1' } });
    expect(made.status).toBe(200);
    expect(made.body.webViewLink).toMatch(/^documents\/.+\.docx$/);
    const read = ask(host, get(`/${made.body.id}?fields=id,parents,trashed,appProperties,mimeType`));
    expect(read.body).toEqual({
      id: made.body.id,
      parents: [folder.body.id],
      trashed: false,
      appProperties: { entry: 'p1' },
      mimeType: DOC,
    });
    const listed = ask(
      host,
      list(`'${folder.body.id}' in parents and trashed = false`, '&fields=files(id,appProperties)'),
    );
    expect(listed.body).toEqual({ files: [{ id: made.body.id, appProperties: { entry: 'p1' } }] });
    expect(textIn(join(stateDir, String(made.body.webViewLink)))).toBe('Selamat');
  });

  test('content is replaced in place, metadata alone too, and properties are merged', async () => {
    let hour = 0;
    const stateDir = newFolder();
    const host = await driveHost({ stateDir, now: () => new Date(Date.UTC(2023, 0, 1, hour++)) });
    const made = makeDoc(host, 'Surat', 'satu', { appProperties: { a: '1', b: '2' } });
    const id = String(made.body.id);
    const changed = ask(host, upload({ appProperties: { b: null, c: '3' } }, docx('dua'), id));
    expect(changed.body).toMatchObject({ id, webViewLink: made.body.webViewLink, appProperties: { a: '1', c: '3' } });
    expect(String(changed.body.modifiedTime) > String(made.body.modifiedTime)).toBe(true);
    expect(textIn(join(stateDir, 'documents', 'Surat.docx'))).toBe('dua');
    expect(ask(host, patch(id, { name: 'Surat lain' })).body.name).toBe('Surat lain');
    expect(reasons(ask(host, patch(id, { parents: ['x'] })))).toEqual(['fieldNotWritable']);
  });

  test('pages, terms and searches that lag behind', async () => {
    const host = await driveHost();
    const folder = String(ask(host, create({ name: 'F', mimeType: FOLDER })).body.id);
    for (const name of ['A', "B'C", 'D'])
      makeDoc(host, name, name, { parents: [folder], appProperties: { kind: name } });
    const names = (q: string, more = ''): string[] =>
      (ask(host, list(q, more)).body.files as { name: string }[]).map(({ name }) => name);
    expect(names(`'${folder}' in parents`)).toEqual(['A', "B'C", 'D']);
    expect(names(`name = 'B\\'C'`)).toEqual(["B'C"]);
    expect(names(`appProperties has { key='kind' and value='D' } and mimeType='${DOC}'`)).toEqual(['D']);
    expect(names(`mimeType = '${FOLDER}'`)).toEqual(['F']);
    const first = ask(host, list(`'${folder}' in parents`, '&pageSize=2')).body as {
      files: unknown[];
      nextPageToken: string;
    };
    expect(first.files).toHaveLength(2);
    expect(names(`'${folder}' in parents`, `&pageSize=2&pageToken=${first.nextPageToken}`)).toEqual(['D']);
    const [, found] = host.call(
      'twice',
      upload({ name: 'New', mimeType: DOC }, docx('x')),
      list("name = 'New'"),
    ) as unknown[];
    expect(answerOf(found).body.files).toEqual([]);
    expect(names("name = 'New'")).toEqual(['New']);
  });

  test('each person sees only the own files', async () => {
    const host = await driveHost({ editors: ['b@kota.go.id'] });
    const id = String(makeDoc(host, 'Piagam').body.id);
    const other = host.as('b@kota.go.id');
    expect(ask(other, get(`/${id}`))).toMatchObject({
      status: 404,
      body: { error: { code: 404, message: `File not found: ${id}.` } },
    });
    expect(ask(other, list('trashed = false')).body.files).toEqual([]);
    expect(ask(other, list(`'${id}' in parents`)).status).toBe(404);
    expect(ask(other, upload({}, docx('x'), id)).status).toBe(404);
  });
});

describe('refusals', () => {
  test('credentials, scope and the API that was not switched on', async () => {
    const host = await driveHost();
    expect(ask(host, { ...get(''), token: null })).toMatchObject({ status: 401 });
    expect(ask(host, { ...get(''), token: 'stale' })).toMatchObject({
      status: 401,
      body: { error: { status: 'UNAUTHENTICATED' } },
    });
    const poor = await driveHost({ grantedScopes: SCOPES.filter((one) => one !== 'drive.file') });
    const refused = ask(poor, list('trashed = false'));
    expect([refused.status, reasons(refused)]).toEqual([403, ['insufficientPermissions']]);
    const off = ask(await driveHost({ driveApi: false }), list('trashed = false'));
    expect([off.status, reasons(off)]).toEqual([403, ['accessNotConfigured']]);
  });

  test('limits of properties and uploads', async () => {
    const host = await driveHost();
    const long = (length: number) => makeDoc(host, 'x', 'x', { appProperties: { key: 'y'.repeat(length) } }).status;
    expect([long(121), long(122)]).toEqual([200, 400]);
    expect(makeDoc(host, 'x', 'x', { appProperties: { k: 'é'.repeat(62) } }).status).toBe(400);
    const many = Object.fromEntries(Array.from({ length: 31 }, (_, i) => [`k${i}`, '1']));
    expect(makeDoc(host, 'x', 'x', { appProperties: many }).status).toBe(403);
    const large = { ...upload({}, []), payload: 'x'.repeat(5 * 1024 * 1024 + 1) };
    expect(ask(host, large).status).toBe(413);
  });

  test('what is no Word file, no folder, no well-formed body', async () => {
    const host = await driveHost();
    expect(ask(host, upload({ name: 'x', mimeType: DOC }, [80, 75, 3, 4])).status).toBe(400);
    expect(ask(host, upload({ name: 'x', mimeType: DOC, parents: ['nowhere'] }, docx('x'))).status).toBe(404);
    expect(
      ask(host, {
        ...upload({ name: 'x', mimeType: DOC }, docx('x')),
        contentType: 'multipart/related; boundary=other',
      }).status,
    ).toBe(400);
    expect(ask(host, { ...create({}), payload: '{' })).toMatchObject({
      status: 400,
      body: { error: { message: 'Parse Error' } },
    });
    expect(ask(host, get('?fields=files(id')).status).toBe(400);
  });

  test('a refusal throws when it is not muted', async () => {
    const host = await driveHost();
    expect(() => host.call('loud', 'https://www.googleapis.com/drive/v3/files/none')).toThrow(
      /^Request failed for https:\/\/www\.googleapis\.com returned code 404\. Truncated server response: \{"error"/,
    );
  });

  test.each([
    [get('?corpora=domain'), 'the Drive parameter corpora'],
    [list("fullText contains 'x'"), "the Drive query fullText contains 'x'"],
    [list("trashed = false or name = 'x'"), "the Drive query or name = 'x'"],
    [get('?fields=files(size)'), 'the Drive field size'],
    [get('/x/copy'), 'GET /drive/v3/files/x/copy'],
    [get('/x/export?mimeType=text/plain&alt=media'), 'the Drive parameter alt'],
    [{ method: 'delete', url: 'https://www.googleapis.com/drive/v3/files/x' }, 'DELETE /drive/v3/files/x'],
    [create({ name: 'x', mimeType: 'text/plain' }), 'making a Drive file of the type "text/plain"'],
    [create({ name: 'x', starred: true }), 'the Drive field starred in a request'],
    [{ method: 'get', url: 'https://www.googleapis.com/calendar/v3/x' }, 'GET /calendar/v3/x'],
  ])('not played: %#', async (request, message) => {
    const host = await driveHost();
    const id = String(makeDoc(host, 'x').body.id);
    expect(() => ask(host, { ...request, url: request.url.replace('/x/export', `/${id}/export`) })).toThrow(
      `Not emulated: ${message}`,
    );
  });

  test('only listed addresses are fetched', async () => {
    const host = await driveHost();
    expect(() => ask(host, { method: 'get', url: 'https://example.com/' })).toThrow('urlFetchWhitelist');
  });
});

// Source: Drive API reference, files.export and files.get; "Download and export files".
describe('content comes back', () => {
  const contentOf = (host: Host, path: string) =>
    host.call('content', get(path).url) as { status: number; bytes: number[]; text: string };
  const reasonIn = ({ text }: { text: string }) => reasons({ body: JSON.parse(text) as Record<string, unknown> });

  test('a Doc as .docx with what a person wrote into it, and never as it is', async () => {
    const stateDir = newFolder();
    const host = await driveHost({ stateDir });
    const made = makeDoc(host, 'Surat', 'satu');
    writeFileSync(
      join(stateDir, String(made.body.webViewLink)),
      Uint8Array.from(docx('tangan'), (one) => one & 0xff),
    );
    const exported = contentOf(host, `/${made.body.id}/export?mimeType=${DOCX}`);
    expect([exported.status, exported.bytes]).toEqual([200, docx('tangan')]);
    const whole = contentOf(host, `/${made.body.id}?alt=media`);
    expect([whole.status, reasonIn(whole)]).toEqual([403, ['fileNotDownloadable']]);
    expect(contentOf(host, '/none/export?mimeType=text/plain').status).toBe(404);
    expect(contentOf(host, `/${made.body.id}/export`).status).toBe(400);
    expect(contentOf(host, `/${made.body.id}/export?mimeType=text/plain`).status).toBe(400);
  });

  test('a Word file that stays one comes back as it was, and is not exported; it lies with the templates', async () => {
    const stateDir = newFolder();
    const host = await driveHost({ stateDir });
    const kept = ask(host, upload({ name: 'Kop', appProperties: { template: 'surat' } }, docx('kop')));
    expect(kept.body.webViewLink).toBe('templates/Kop.docx');
    expect(contentOf(host, `/${kept.body.id}?alt=media`).bytes).toEqual(docx('kop'));
    const exported = contentOf(host, `/${kept.body.id}/export?mimeType=${DOCX}`);
    expect(reasonIn(exported)).toEqual(['fileNotExportable']);
    expect([host.documents().length, host.documents('templates').length]).toEqual([0, 1]);
    // The same name among the documents is another place.
    expect(makeDoc(host, 'Kop').body.webViewLink).toBe('documents/Kop.docx');
  });

  test('headers of an answer', async () => {
    const host = await driveHost({
      web: () => ({ status: 429, body: Buffer.from('{}'), headers: { 'Retry-After': '7' } }),
    });
    expect(host.call('headers', get('').url)).toEqual({ 'Retry-After': '7' });
  });

  const pdf = officeProgram() === null ? test.skip : test;
  pdf('a Doc as PDF, where an office program is there', async () => {
    const host = await driveHost();
    const template = new Int8Array(builtInTemplate('surat', 'id'));
    const made = ask(host, upload({ name: 'Surat', mimeType: DOC }, [...template]));
    const { status, bytes } = contentOf(host, `/${made.body.id}/export?mimeType=application/pdf`);
    expect(status).toBe(200);
    expect(String.fromCharCode(...bytes.slice(0, 5))).toBe('%PDF-');
  });

  test('where none is there, that is said', async () => {
    const host = await driveHost();
    const id = String(makeDoc(host, 'Surat').body.id);
    const path = process.env.PATH;
    process.env.PATH = '';
    try {
      const answer = contentOf(host, `/${id}/export?mimeType=application/pdf`);
      expect([answer.status, reasonIn(answer)]).toEqual([403, ['cannotExportFile']]);
    } finally {
      process.env.PATH = path;
    }
  });
});

describe('on disk', () => {
  test('a Doc is a plain .docx with a safe name that overwrites nothing', async () => {
    const stateDir = newFolder();
    const host = await driveHost({ stateDir });
    for (const name of ['Piagam: A/B', 'Piagam: A/B', 'PIAGAM- A-B', 'con', '...']) makeDoc(host, name);
    expect(readdirSync(join(stateDir, 'documents')).sort()).toEqual(
      ['PIAGAM- A-B (3).docx', 'Piagam- A-B (2).docx', 'Piagam- A-B.docx', '_con.docx', 'dokumen.docx'].sort(),
    );
    expect(
      host
        .documents()
        .map(({ name, file }) => [name, file])
        .slice(0, 2),
    ).toEqual([
      ['Piagam: A/B', 'Piagam- A-B.docx'],
      ['Piagam: A/B', 'Piagam- A-B (2).docx'],
    ]);
  });

  test('a file of a person’s with the same name is left alone', async () => {
    const stateDir = newFolder();
    const host = await driveHost({ stateDir });
    makeDoc(host, 'Lain');
    writeFileSync(join(stateDir, 'documents', 'Surat.docx'), 'mine');
    makeDoc(host, 'Surat');
    expect(readFileSync(join(stateDir, 'documents', 'Surat.docx'), 'utf8')).toBe('mine');
    expect(host.documents()[1]!.file).toBe('Surat (2).docx');
  });

  test('the next run knows the files, sees edits and deletions', async () => {
    const stateDir = newFolder();
    const first = await driveHost({ stateDir });
    const kept = makeDoc(first, 'Tetap').body;
    const edited = makeDoc(first, 'Disunting').body;
    const deleted = makeDoc(first, 'Dihapus').body;
    const path = join(stateDir, 'documents', 'Disunting.docx');
    writeFileSync(
      path,
      Uint8Array.from(docx('oleh orang'), (one) => one & 0xff),
    );
    utimesSync(path, new Date('2030-01-02T03:04:05Z'), new Date('2030-01-02T03:04:05Z'));
    rmSync(join(stateDir, 'documents', 'Dihapus.docx'));
    const again = await driveHost({ stateDir });
    const read = (id: unknown) => ask(again, get(`/${id}?fields=modifiedTime,trashed`)).body;
    // Converting is over a little later than it is answered, and moves the time once more.
    const converted = new Date(Date.parse(String(kept.modifiedTime)) + 1300).toISOString();
    expect(read(kept.id)).toEqual({ modifiedTime: converted, trashed: false });
    expect(read(edited.id)).toEqual({ modifiedTime: '2030-01-02T03:04:05.000Z', trashed: false });
    expect(read(deleted.id)).toMatchObject({ trashed: true });
    expect(textIn(path)).toBe('oleh orang');
    expect((ask(again, list('trashed = false')).body.files as unknown[]).length).toBe(2);
  });

  test('a renamed Doc has a renamed file, one in the bin leaves the folder', async () => {
    const stateDir = newFolder();
    const host = await driveHost({ stateDir });
    const id = String(makeDoc(host, 'Satu').body.id);
    ask(host, patch(id, { name: 'Dua' }));
    expect(readdirSync(join(stateDir, 'documents'))).toEqual(['Dua.docx']);
    ask(host, patch(id, { trashed: true }));
    expect(readdirSync(join(stateDir, 'documents'))).toEqual([]);
    expect(existsSync(join(stateDir, '.lembar-juri', 'trash', `${id}.docx`))).toBe(true);
    expect(ask(host, get(`/${id}?fields=trashed`)).body).toEqual({ trashed: true });
  });

  test('a run cut off while storing leaves either the whole document or none', async () => {
    const stateDir = newFolder();
    const host = await driveHost({ stateDir });
    makeDoc(host, 'Ada');
    const path = join(stateDir, '.lembar-juri', 'drive.json');
    const index = JSON.parse(readFileSync(path, 'utf8')) as { files: Record<string, unknown>[] };
    const [made] = index.files;
    const cut = { ...made, md5: null, writing: made!.md5 };
    const lost = { ...cut, id: 'lost', file: 'Hilang.docx' };
    writeFileSync(path, JSON.stringify({ ...index, files: [cut, lost] }));
    const again = await driveHost({ stateDir });
    expect(again.documents().map(({ name, trashed }) => [name, trashed])).toEqual([['Ada', false]]);
  });

  test('a damaged index is an error that names the file', async () => {
    const stateDir = newFolder();
    makeDoc(await driveHost({ stateDir }), 'Ada');
    writeFileSync(join(stateDir, '.lembar-juri', 'drive.json'), '{');
    await expect(driveHost({ stateDir })).rejects.toThrow(/drive\.json is damaged/);
  });
});

test('a request of fetchAll is one call each', async () => {
  const host = await driveHost();
  const url = 'https://www.googleapis.com/drive/v3/files/none';
  expect(host.call('all', [url, url, url])).toEqual([404, 404, 404]);
  expect(host.cost()).toMatchObject({ calls: { 'UrlFetchApp.fetchAll': 3 }, total: 3 });
});

test('another answer can be given in Drive’s place', async () => {
  let left = 2;
  const host = await driveHost({
    web: () => (left-- > 0 ? { status: 429, body: Buffer.from('{}') } : undefined),
  });
  const status = () => ask(host, list('trashed = false')).status;
  expect([status(), status(), status()]).toEqual([429, 429, 200]);
});
