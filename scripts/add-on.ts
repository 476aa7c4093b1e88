// How the add-on is bundled: for Apps Script, which is neither Node nor a browser, and lean.
import type { BuildOptions } from 'esbuild';

export const addOn = {
  bundle: true,
  target: 'es2019',
  // Of packages with a part for Node alone the other one: closer to a browser.
  platform: 'browser',
  // Templates lie in the bundle as text, and become bytes when one is first asked for.
  loader: { '.bin': 'base64' },
  inject: ['scripts/own-globals.js'],
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
} satisfies BuildOptions;
