// Responses of the workbench's server: texts, pages and files, with headers that keep them inside this page.
import type { IncomingMessage, ServerResponse } from 'node:http';

export type Answer = { status: number; type: string; body: string | Uint8Array; headers?: Record<string, string> };

export const json = (value: unknown): Answer => ({
  status: 200,
  type: 'application/json',
  body: JSON.stringify(value),
});

export const refused = (status: number): Answer => ({ status, type: 'text/plain', body: '' });

/** A page whose scripts and styles carry the nonce that its policy asks for. */
export const html = (text: string, nonce: string, headers: Record<string, string>): Answer => ({
  status: 200,
  type: 'text/html; charset=utf-8',
  body: text.replace(/<(script|style)>/g, `<$1 nonce="${nonce}">`),
  headers,
});

const OFFICE = 'application/vnd.openxmlformats-officedocument.';
const DOCX = `${OFFICE}wordprocessingml.document`;
const XLSX = `${OFFICE}spreadsheetml.sheet`;

const typeOf = (name: string): string =>
  name.endsWith('.pdf') ? 'application/pdf' : name.endsWith('.xlsx') ? XLSX : DOCX;

/** A file to be saved; a workbook may have any ending. */
export const attachment = (name: string, body: Uint8Array, type: string = typeOf(name)): Answer => ({
  status: 200,
  type,
  body,
  headers: { 'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}` },
});

export const workbookAttachment = (name: string, body: Uint8Array): Answer => attachment(name, body, XLSX);

/** The body of a request. Throws when it is longer than that. */
export async function bodyOf(request: IncomingMessage, longest: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    parts.push(part);
    length += part.length;
    if (length > longest) throw new RangeError('The request is too long');
  }
  return Buffer.concat(parts);
}

export function send(response: ServerResponse, { status, type, body, headers }: Answer): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...headers,
  });
  response.end(body);
}
