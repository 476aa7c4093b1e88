// An add-on that speaks to Drive, and Word files to give it.
import { readFileSync } from 'node:fs';
import PizZip from 'pizzip';
import type { Host, HostOptions } from '../../../src/local/runtime/host';
import { hostWith } from '../support';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const DOC = 'application/vnd.google-apps.document';
export const FOLDER = 'application/vnd.google-apps.folder';
const API = 'https://www.googleapis.com/drive/v3/files';
const UPLOAD = 'https://www.googleapis.com/upload/drive/v3/files';

/** A Word file with one line of text, as signed bytes. */
export function docx(text: string): number[] {
  const zip = new PizZip();
  zip.file(
    '[Content_Types].xml',
    '<Types xmlns="x"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  );
  zip.file(
    'word/document.xml',
    `<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
  );
  return [...new Int8Array(zip.generate({ type: 'uint8array' }))];
}

/** The line of text in a Word file. */
export const textIn = (file: string): string =>
  /<w:t>(.*)<\/w:t>/.exec(new PizZip(readFileSync(file)).file('word/document.xml')!.asText())![1]!;

export type Answer = { status: number; body: Record<string, unknown> };

const code = `
  function ask(r) {
    var options = { url: r.url, method: r.method, muteHttpExceptions: true, headers: {} };
    if (r.token !== null) options.headers.Authorization = 'Bearer ' + (r.token || ScriptApp.getOAuthToken());
    if (r.contentType) options.contentType = r.contentType;
    if (r.payload) options.payload = r.payload;
    var response = UrlFetchApp.fetchAll([options])[0];
    return { status: response.getResponseCode(), text: response.getContentText() };
  }
  function fetchOne(url) {
    return UrlFetchApp.fetchAll([
      { url: url, muteHttpExceptions: true, headers: { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() } },
    ])[0];
  }
  function content(url) {
    var response = fetchOne(url);
    return { status: response.getResponseCode(), bytes: response.getContent(), text: response.getContentText() };
  }
  function headers(url) { return fetchOne(url).getHeaders(); }
  function twice(a, b) { return [ask(a), ask(b)]; }
  function loud(url) { UrlFetchApp.fetchAll([{ url: url, headers: { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() } }]); }
  function all(urls) {
    return UrlFetchApp.fetchAll(urls.map(function (url) {
      return { url: url, muteHttpExceptions: true, headers: { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() } };
    })).map(function (r) { return r.getResponseCode(); });
  }`;

export const driveHost = (options: Partial<HostOptions> = {}): Promise<Host> => hostWith(code, options);

export type Request = {
  method: string;
  url: string;
  contentType?: string;
  payload?: string | number[];
  token?: string | null;
};

export function answerOf(raw: unknown): Answer {
  const { status, text } = raw as { status: number; text: string };
  return { status, body: JSON.parse(text) as Record<string, unknown> };
}

export const ask = (host: Host, request: Request): Answer => answerOf(host.call('ask', request));

export const get = (path: string): Request => ({ method: 'get', url: API + path });
export const list = (q: string, more = ''): Request => get(`?q=${encodeURIComponent(q)}${more}`);
export const create = (metadata: object): Request => ({
  method: 'post',
  url: API,
  contentType: 'application/json',
  payload: JSON.stringify(metadata),
});
export const patch = (id: string, metadata: object): Request => ({
  ...create(metadata),
  method: 'patch',
  url: `${API}/${id}`,
});

const bytesOf = (text: string): number[] => [...new Int8Array(Buffer.from(text, 'utf8'))];

/** A multipart upload; with an id it replaces that file's content. */
export function upload(
  metadata: object,
  content: readonly number[],
  id = '',
  fields = 'id,name,webViewLink,modifiedTime,appProperties',
  type = DOCX,
): Request {
  return {
    method: id === '' ? 'post' : 'patch',
    url: `${UPLOAD}${id === '' ? '' : `/${id}`}?uploadType=multipart&fields=${fields}`,
    contentType: 'multipart/related; boundary=xyz',
    payload: [
      ...bytesOf(
        `--xyz\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n${JSON.stringify(metadata)}\r\n--xyz\r\nContent-Type: ${type}\r\n\r\n`,
      ),
      ...content,
      ...bytesOf('\r\n--xyz--\r\n'),
    ],
  };
}

export const makeDoc = (host: Host, name: string, text = name, more: object = {}): Answer =>
  ask(host, upload({ name, mimeType: DOC, ...more }, docx(text)));
