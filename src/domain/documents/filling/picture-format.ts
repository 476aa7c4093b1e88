// Tells PNG and JPEG by their first bytes and reads their size; other formats are none that Docs and Word both show.
import type { Picture } from './pictures';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);
const two = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
const four = (bytes: Uint8Array, at: number): number => two(bytes, at) * 0x10000 + two(bytes, at + 2);

/** Frames of a JPEG that say its size; those between are tables. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function jpegSize(bytes: Uint8Array): { width: number; height: number } | null {
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (isFrame(marker)) return { height: two(bytes, at + 5), width: two(bytes, at + 7) };
    at += 2 + two(bytes, at + 2);
  }
  return null;
}

/** The picture, null where the bytes are none or say no size. */
export function pictureIn(bytes: Uint8Array): Picture | null {
  const isPng = startsWith(bytes, PNG);
  const isJpeg = startsWith(bytes, [0xff, 0xd8]);
  const size = isPng ? { width: four(bytes, 16), height: four(bytes, 20) } : isJpeg ? jpegSize(bytes) : null;
  if (size === null || size.width === 0 || size.height === 0) return null;
  return { bytes, type: isPng ? 'png' : 'jpeg', ...size };
}
