// How the add-on is bundled: for Apps Script, which is neither Node nor a browser, and fit to be pasted into its editor.
import type { BuildOptions } from 'esbuild';
import { LINE_LIMIT } from './pasteable';

export const addOn = {
  bundle: true,
  target: 'es2019',
  // Of packages with a part for Node alone the other one: closer to a browser.
  platform: 'browser',
  // The templates lie in the bundle as text in lines, and become bytes when one is first asked for.
  loader: { '.base64': 'text' },
  inject: ['scripts/bundle/own-globals.js'],
  charset: 'ascii',
  lineLimit: LINE_LIMIT,
  legalComments: 'none',
  logLevel: 'warning',
} satisfies BuildOptions;
