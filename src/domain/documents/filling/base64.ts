// Base64, as templates lie in the bundle and as the panel sends files: the runtime has no decoder of its own that is quick.

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of a text in base64; signs that are none, and the padding, count for nothing. */
export function bytesOfBase64(text: string): Uint8Array {
  const values = new Uint8Array(128).fill(64);
  for (let at = 0; at < SIGNS.length; at++) values[SIGNS.charCodeAt(at)] = at;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let [length, buffer, bits] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const value = values[text.charCodeAt(at)] ?? 64;
    if (value === 64) continue;
    buffer = ((buffer << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length++] = (buffer >> bits) & 0xff;
  }
  return bytes.slice(0, length);
}
