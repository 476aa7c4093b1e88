// Writes small pictures as PNG with a palette: equal pixels give equal bytes on every Node.
import { zlibSync } from 'fflate';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const TABLE = Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest >>> 0;
});

function crc32(bytes: readonly number[]): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = TABLE[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

const four = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);

function chunk(name: string, data: readonly number[]): number[] {
  const body = [...Array.from(name, (letter) => letter.charCodeAt(0)), ...data];
  return [...four(data.length), ...body, ...four(crc32(body))];
}

/**
 * A picture of at most 16 colours, four bits a pixel.
 *
 * @param rows of the numbers of colours, all of the same length
 * @param palette RRGGBB
 */
export function png(rows: readonly (readonly number[])[], palette: readonly string[]): Uint8Array {
  const width = rows[0]?.length ?? 0;
  const packed = rows.flatMap((row) => [
    0,
    ...Array.from({ length: Math.ceil(width / 2) }, (_, at) => (row[2 * at]! << 4) | (row[2 * at + 1] ?? 0)),
  ]);
  const colours = palette.flatMap((colour) => four(Number.parseInt(colour, 16)).slice(1));
  return Uint8Array.from([
    ...SIGNATURE,
    ...chunk('IHDR', [...four(width), ...four(rows.length), 4, 3, 0, 0, 0]),
    ...chunk('PLTE', colours),
    ...chunk('IDAT', [...zlibSync(Uint8Array.from(packed), { level: 9 })]),
    ...chunk('IEND', []),
  ]);
}
