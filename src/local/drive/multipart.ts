// multipart/related bodies: metadata and content in one request ("Perform a multipart upload", Drive API guide).
import { badRequest } from './failure';

export type MimePart = { headers: Readonly<Record<string, string>>; body: Buffer };

const MALFORMED = 'Malformed multipart body.';

function partOf(block: Buffer): MimePart {
  const end = block.indexOf('\r\n\r\n');
  if (end < 0) throw badRequest(MALFORMED);
  const headers = block
    .subarray(0, end)
    .toString('utf8')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => {
      const colon = line.indexOf(':');
      if (colon < 1) throw badRequest(MALFORMED);
      return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const;
    });
  const named = Object.fromEntries(headers);
  const raw = block.subarray(end + 4);
  const encoded = /^base64$/i.test(named['content-transfer-encoding'] ?? '');
  return { headers: named, body: encoded ? Buffer.from(raw.toString('latin1'), 'base64') : Buffer.from(raw) };
}

/** Splits a body at its boundary. Throws Drive's error on a body that is not well-formed. */
export function readMultipart(contentType: string, body: Uint8Array): [MimePart, MimePart] {
  const boundary = /^multipart\/related;.*\bboundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (boundary === undefined) throw badRequest(MALFORMED);
  const all = Buffer.from(body);
  const blocks: Buffer[] = [];
  let at = all.indexOf(`--${boundary}`);
  let closed = false;
  while (at >= 0) {
    const start = at + boundary.length + 2;
    if (all.subarray(start, start + 2).toString('latin1') === '--') {
      closed = true;
      break;
    }
    const next = all.indexOf(`\r\n--${boundary}`, start);
    if (next < 0) break;
    blocks.push(all.subarray(start + 2, next));
    at = next + 2;
  }
  const [metadata, media, ...others] = blocks.map(partOf);
  if (!closed || !metadata || !media || others.length > 0) throw badRequest(MALFORMED);
  return [metadata, media];
}
