// The context holds what Google's V8 runtime holds, and nothing of this computer.
// Source: "V8 Runtime Overview" (no setTimeout, fetch, modules …), ECMA-262 11th edition.
import { hostWith, messageOf, run } from '../support';

test('nothing of Node or a browser, and no built-in newer than ES2020', async () => {
  const names = [
    ...[
      'process',
      'require',
      'module',
      'Buffer',
      'global',
      'setTimeout',
      'setInterval',
      'setImmediate',
      'queueMicrotask',
      'fetch',
    ],
    ...[
      'URL',
      'URLSearchParams',
      'TextEncoder',
      'TextDecoder',
      'structuredClone',
      'performance',
      'crypto',
      'window',
      'self',
      'atob',
    ],
    ...[
      'Intl',
      'WeakRef',
      'FinalizationRegistry',
      'AggregateError',
      'WebAssembly',
      'Iterator',
      'Float16Array',
      'Temporal',
    ],
    ...['[].at', '[].findLast', '[].toSorted', '[].with', '"".at', '"".replaceAll', '"".isWellFormed', 'Object.hasOwn'],
    ...['Object.groupBy', 'Map.groupBy', 'Promise.any', 'Promise.withResolvers', 'Array.fromAsync', 'new Set().union'],
    ...[
      'new Uint8Array(1).at',
      'new Uint8Array(1).toSorted',
      '[].values().map',
      'Error.prototype.cause',
      '/a/.hasIndices',
    ],
  ];
  const found = (await run(`return [${names.map((name) => `typeof ${name}`).join(',')}];`)) as string[];
  expect(names.filter((_, i) => found[i] !== 'undefined')).toEqual([]);
});

test('the built-ins of ES2020 are there', async () => {
  const names = [
    ...[
      'Promise.allSettled',
      '"".matchAll',
      '[].flatMap',
      'Object.fromEntries',
      'globalThis.Map',
      'BigInt',
      '"".padEnd',
      '"".normalize',
    ],
    ...['new Uint8Array(1).map', 'Number.EPSILON.toFixed', 'Reflect.ownKeys', 'Proxy', 'JSON.stringify'],
    ...[
      'new Date().getFullYear',
      'new Map().forEach',
      '[].values().next',
      'console.warn',
      'Math.hypot',
      'Error.captureStackTrace',
    ],
  ];
  const found = (await run(`return [${names.map((name) => `typeof ${name}`).join(',')}];`)) as string[];
  expect(names.filter((_, i) => found[i] !== 'function')).toEqual([]);
});

test('lists, dates, errors and events are the context’s own', async () => {
  const code = `
    var values = data.getDataRange().getValues();
    var error; try { data.getRange(0, 1); } catch (e) { error = e; }
    return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date, error instanceof Error,
      Utilities.newBlob('x').getBytes() instanceof Array];`;
  const sheets = [{ name: 'Data', rows: [[new Date(Date.UTC(2023, 4, 8))]] }];
  expect(await run(code, { sheets })).toEqual(Array(5).fill(true));
  const host = await hostWith(
    'function onOpen(e) { if (Object.getPrototypeOf(e) === Object.prototype) console.warn("own"); }',
  );
  host.open();
  expect(host.ui.log.map(({ text }) => text)).toEqual(['own']);
});

test('no object leads out of the context', async () => {
  const probe = `
    function out(x) { try { return x.constructor.constructor('return typeof process')(); } catch (e) { return 'refused'; } }
    var error; try { data.getRange(0, 1); } catch (e) { error = e; }
    var values = data.getDataRange().getValues();
    return [out(values), out(values[0]), out(data.getRange), out(error), out(globalThis), out(console.error), out(JSON.parse('[]'))];`;
  expect(await run(probe)).toEqual(Array(7).fill('undefined'));
});

test('what is not emulated throws, even when the add-on catches it', async () => {
  expect(await messageOf('data.getCharts();')).toBe('Not emulated: Sheet.getCharts');
  expect(await messageOf('data.getRange(1, 1).getFontColors();')).toBe('Not emulated: Range.getFontColors');
  expect(await messageOf('data.getRange(1, 1).sort;')).toBe('Not emulated: Range.sort');
  expect(await messageOf('DriveApp;')).toBe('Not emulated: DriveApp');
  expect(await messageOf('typeof CacheService;')).toBe('Not emulated: CacheService');
  expect(await messageOf('data.title = "x";')).toBe('Not emulated: = Sheet.title');
  expect(await messageOf('"getRange" in data;')).toBe('Not emulated: in Sheet.getRange');
  expect(await messageOf('SpreadsheetApp.ProtectionType.CELL;')).toBe('Not emulated: ProtectionType.CELL');
  expect(await messageOf('try { data.getCharts(); } catch (e) { return "fine"; }')).toBe(
    'Not emulated: Sheet.getCharts',
  );
});

test('the same objects compare equal where scripts compare them', async () => {
  expect(
    await run(
      'return ScriptApp.AuthMode.FULL === ScriptApp.AuthMode.FULL && data.getRange(1, 1).setWrap(true) instanceof Object;',
    ),
  ).toBe(true);
  expect(await run('return [String(data), String(ScriptApp.AuthMode.NONE), JSON.stringify(data)];')).toEqual([
    'Sheet',
    'NONE',
    '{}',
  ]);
});

test('what the add-on logs can be read', async () => {
  const host = await hostWith('function main() { console.warn("a", 1); console.error({ b: [2] }); }');
  host.call('main');
  expect(host.ui.log).toEqual([
    { level: 'warn', text: 'a 1' },
    { level: 'error', text: '{ b: [ 2 ] }' },
  ]);
});
