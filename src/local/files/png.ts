// SVG → PNG by a library that not every computer has: a package with native code, installed where npm has one for the system.
import { createRequire } from 'node:module';

type Context = { drawImage: (image: unknown, x: number, y: number, width: number, height: number) => void };
type Canvas = { getContext: (kind: '2d') => Context; encode: (format: 'png') => Promise<Uint8Array> };
type Library = {
  createCanvas: (width: number, height: number) => Canvas;
  loadImage: (source: Uint8Array) => Promise<unknown>;
  GlobalFonts: { register: (font: Uint8Array, family: string) => unknown };
};

export type DrawPng = (svg: string, width: number, height: number) => Promise<Uint8Array>;

/** Null where the library is not installed or has no build for this system. `fonts`: those that pictures name, WOFF2. */
export function pngDrawer(fonts: readonly Uint8Array[]): DrawPng | null {
  let library: Library;
  try {
    library = createRequire(import.meta.url)('@napi-rs/canvas');
  } catch {
    return null;
  }
  for (const font of fonts) library.GlobalFonts.register(font, 'Lembar Juri');
  return async (svg, width, height) => {
    const canvas = library.createCanvas(width, height);
    canvas.getContext('2d').drawImage(await library.loadImage(Buffer.from(svg)), 0, 0, width, height);
    return canvas.encode('png');
  };
}
