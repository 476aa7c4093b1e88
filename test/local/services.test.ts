// Properties, locks, pages, dialogs and utilities. Sources are named at each group.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from '../folder';
import { hostWith, main, messageOf, run } from './support';

// Source: "Properties Service"; "Quotas for Google Services": 9 kB a value, 500 kB a store.
describe('properties', () => {
  const doc = 'var p = PropertiesService.getDocumentProperties();';

  test('are strings, kept from call to call', async () => {
    const host = await hostWith(
      `function put(k, v) { PropertiesService.getDocumentProperties().setProperty(k, v); }
      function get(k) { return PropertiesService.getDocumentProperties().getProperty(k); }`,
      { editors: ['b@kota.go.id'] },
    );
    host.call('put', 'a', '1');
    expect([host.call('get', 'a'), host.call('get', 'toString')]).toEqual(['1', null]);
    expect(host.as('b@kota.go.id').call('get', 'a')).toBe('1');
    expect(await messageOf(`${doc} p.setProperty('a', 1);`)).toMatch(/^The parameters \(String,number\) don't match/);
    expect(await run(`${doc} return p.setProperty('a', '1').setProperty('a', '2').getProperty('a');`)).toBe('2');
  });

  test('of a person are theirs alone, and outlive the host too', async () => {
    const own = (body: string) => `var p = PropertiesService.getUserProperties(); ${body}`;
    const code = `function put(v) { ${own("p.setProperty('a', v);")} } function get() { ${own("return p.getProperty('a');")} }`;
    const stateDir = newFolder();
    const host = await hostWith(code, { editors: ['b@kota.go.id'], stateDir });
    host.call('put', '1');
    host.as('b@kota.go.id').call('put', '2');
    expect([host.call('get'), host.as('b@kota.go.id').call('get')]).toEqual(['1', '2']);
    expect(
      await run(`PropertiesService.getUserProperties().setProperty('a', '1'); ${doc} return p.getProperty('a');`),
    ).toBeNull();
    expect((await hostWith(code, { stateDir })).call('get')).toBe('1');
  });

  test('have limits', async () => {
    expect(await messageOf(`${doc} p.setProperty('a', new Array(9002).join('x'));`)).toBe('Argument too large: value');
    expect(await messageOf(`${doc} p.setProperty('a', new Array(3002).join('…'));`)).toBe('Argument too large: value');
    expect(
      await messageOf(`${doc} for (var i = 0; i < 60; i++) p.setProperty('k' + i, new Array(9000).join('x'));`),
    ).toMatch(/^You have exceeded the property storage quota/);
  });

  test('outlive the host in the results folder', async () => {
    const stateDir = newFolder();
    const host = await hostWith(main(`${doc} p.setProperty('a', 'ä');`), { stateDir });
    host.call('main');
    expect(
      JSON.parse(readFileSync(join(stateDir, '.lembar-juri', 'properties.json'), 'utf8')).properties.document,
    ).toEqual({ a: 'ä' });
    const again = await hostWith(main(`${doc} return p.getProperty('a');`), { stateDir });
    expect(again.call('main')).toBe('ä');
  });
});

// Source: "Lock Service", class Lock.
describe('the document lock', () => {
  const code = `
    function take() { return LockService.getDocumentLock().tryLock(10); }
    function free() { LockService.getDocumentLock().releaseLock(); return take(); }`;

  test('ends with the call', async () => {
    const host = await hostWith(code);
    expect([host.call('take'), host.call('take')]).toEqual([true, true]);
    host.holdLock()();
  });

  test('is given back before the call ends', async () => {
    let held: boolean | null = null;
    const host = await hostWith(
      main('var l = LockService.getDocumentLock(); l.tryLock(1); l.releaseLock(); SpreadsheetApp.flush();'),
      {
        intercept: ({ member }) => {
          if (member === 'SpreadsheetApp.flush') held = isHeld();
        },
      },
    );
    const isHeld = (): boolean => {
      try {
        host.holdLock()();
        return false;
      } catch {
        return true;
      }
    };
    host.call('main');
    expect(held).toBe(false);
  });

  test('keeps other executions out', async () => {
    const host = await hostWith(code);
    const release = host.holdLock();
    expect(host.call('take')).toBe(false);
    // What another execution holds is not given back by this one.
    expect(host.call('free')).toBe(false);
    release();
    expect(host.call('take')).toBe(true);
  });

  test('also when the call that holds it fails', async () => {
    const host = await hostWith(`${code} function fall() { take(); throw new Error('x'); }`);
    expect(() => host.call('fall')).toThrow('x');
    host.holdLock()();
  });
});

// Source: "Dialogs and Sidebars in Google Workspace Documents", class HtmlService, class Ui.
describe('what is shown', () => {
  const pages = { Sidebar: '<p>Lembar</p>' };

  test('a sidebar from a file', async () => {
    const host = await hostWith(
      main(
        `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Lembar Juri'));`,
      ),
      { pages },
    );
    host.call('main');
    expect(host.ui.sidebar).toEqual({ title: 'Lembar Juri', file: 'Sidebar', html: '<p>Lembar</p>' });
    expect(await messageOf(`HtmlService.createHtmlOutputFromFile('Page');`, { pages })).toBe(
      'No HTML file named Page was found.',
    );
  });

  test('a dialog from a file with more behind it, of the size it is given', async () => {
    const page = `HtmlService.createHtmlOutputFromFile('Sidebar').append('<i>x</i>')`;
    const host = await hostWith(
      main(`SpreadsheetApp.getUi().showModalDialog(${page}.setWidth(960).setHeight(560), 'Peringkat');`),
      { pages },
    );
    host.call('main');
    const html = '<p>Lembar</p><i>x</i>';
    expect(host.ui.dialog).toEqual({ title: 'Peringkat', file: 'Sidebar', html, width: 960, height: 560 });
    expect(host.ui.sidebar).toBeNull();
    expect(await messageOf(`SpreadsheetApp.getUi().showModalDialog(${page});`, { pages })).toContain('signature');
  });

  test('a notice is closed with OK', async () => {
    const host = await hostWith(
      main('var ui = SpreadsheetApp.getUi(); return ui.alert("Judul", "Selesai", ui.ButtonSet.OK) === ui.Button.OK;'),
    );
    expect(host.call('main')).toBe(true);
    expect(host.ui.alerts).toEqual([{ title: 'Judul', text: 'Selesai', buttons: 'OK' }]);
    expect(await run('return String(SpreadsheetApp.getUi().alert("Selesai"));')).toBe('OK');
    expect(await messageOf('var ui = SpreadsheetApp.getUi(); ui.alert("Lanjutkan?", ui.ButtonSet.OK_CANCEL);')).toBe(
      'Not emulated: ButtonSet.OK_CANCEL',
    );
  });

  test('a question is answered as was prepared, else by closing its window', async () => {
    const host = await hostWith(
      main('var ui = SpreadsheetApp.getUi(); return String(ui.alert("Judul", "Lanjutkan?", ui.ButtonSet.YES_NO));'),
    );
    host.ui.answers.push('YES', 'NO');
    expect([host.call('main'), host.call('main'), host.call('main')]).toEqual(['YES', 'NO', 'CLOSE']);
    expect(host.ui.alerts[0]).toEqual({ title: 'Judul', text: 'Lanjutkan?', buttons: 'YES_NO' });
  });
});

// Source: class Utilities; bytes are signed. Digests: FIPS 180-4 test vectors.
describe('utilities', () => {
  const hex =
    'function hex(b) { return b.map(function (x) { return ((x + 256) % 256).toString(16).padStart(2, "0"); }).join(""); }';
  const digest = (more: string): string =>
    `${hex} return hex(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, ${more}));`;

  test('digests', async () => {
    const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    for (const more of ["'abc', Utilities.Charset.UTF_8", "'abc'", '[97, 98, 99]'])
      expect(await run(digest(more))).toBe(abc);
    expect(await run(digest("'é', Utilities.Charset.UTF_8"))).toBe(await run(digest('[-61, -87]')));
    expect(await messageOf(`Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'é');`)).toMatch(
      /^Not emulated/,
    );
  });

  test('bytes are signed and text is UTF-8', async () => {
    expect(await run(`return Utilities.newBlob('é').getBytes();`)).toEqual([-61, -87]);
    expect(await run(`return Utilities.newBlob([-61, -87], 'text/plain', 'x.txt').getBytes();`)).toEqual([-61, -87]);
    expect(await messageOf('Utilities.newBlob([200]);')).toMatch(
      /don't match the method signature for Utilities.newBlob/,
    );
    expect(await messageOf('Utilities.newBlob(new Uint8Array(1));')).toMatch(/don't match the method signature/);
  });

  // Source: Utilities.formatDate, which follows Java's SimpleDateFormat.
  test('dates in a zone', async () => {
    const show = (zone: string, pattern: string): string =>
      `return Utilities.formatDate(new Date('2023-12-07T17:05:09Z'), '${zone}', "${pattern}");`;
    expect(await run(show('Asia/Jakarta', "yyyy-MM-dd'T'HH:mm:ss"))).toBe('2023-12-08T00:05:09');
    expect(await run(show('Asia/Jayapura', "d/M/yy 'pukul' H.mm 'o''clock'"))).toBe("8/12/23 pukul 2.05 o'clock");
    expect(await messageOf(show('Asia/Jakarta', 'MMMM'))).toBe('Not emulated: the date pattern MMMM');
    expect(await messageOf(show('Mars/Base', 'yyyy'))).toBe('Not emulated: the time zone Mars/Base');
  });
});

// Source: design section 8: content calls make up the total, navigation is only listed.
test('every call is counted', async () => {
  const host = await hostWith(
    main(
      'data.getDataRange().getValues(); data.getRange(1, 1).setValues([[1]]).setWrap(true); SpreadsheetApp.flush();',
    ),
  );
  host.call('main');
  expect(host.cost()).toEqual({
    calls: {
      'SpreadsheetApp.getActiveSpreadsheet': 1,
      'Spreadsheet.getSheetByName': 1,
      'Sheet.getDataRange': 1,
      'Range.getValues': 1,
      'Sheet.getRange': 1,
      'Range.setValues': 1,
      'Range.setWrap': 1,
      'SpreadsheetApp.flush': 1,
    },
    total: 3,
  });
  host.resetCost();
  expect(host.cost()).toEqual({ calls: {}, total: 0 });
});

test('any single call can be made to fail, before or after its work', async () => {
  const body = 'try { data.getRange(1, 1).setValues([["new"]]); } catch (e) { return e.message; } return "done";';
  for (const moment of ['before', 'after'] as const) {
    const host = await hostWith(main(body), {
      intercept: (call) => {
        if (call.member === 'Range.setValues' && call.moment === moment)
          throw new Error('Service Spreadsheets timed out');
      },
    });
    expect(host.call('main')).toBe('Service Spreadsheets timed out');
    expect(host.sheets().Data![0]![0]).toBe(moment === 'before' ? 'a' : 'new');
  }
});
