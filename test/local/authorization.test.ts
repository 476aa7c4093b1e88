// Scopes and authorization modes. Source: "Authorization for Google Services", "Editor add-on authorization", and the
// "Authorization" section of each method in the reference.
import { emulatedMembers } from '../../src/local/runtime/members';
import { hostWith, manifest, messageOf, run, SCOPES } from './support';

const without = (scope: string) => ({ grantedScopes: SCOPES.filter((one) => one !== scope) });
const url = "'https://www.googleapis.com/drive/v3/files'";

test('a member throws without its scope, and names it', async () => {
  expect(await messageOf('', without('spreadsheets.currentonly'))).toBe(
    'Specified permissions are not sufficient to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: ' +
      '(https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)',
  );
  expect(await messageOf(`UrlFetchApp.fetchAll([${url}]);`, without('script.external_request'))).toBe(
    'Specified permissions are not sufficient to call UrlFetchApp.fetchAll. Required permissions: https://www.googleapis.com/auth/script.external_request',
  );
  expect(await messageOf('SpreadsheetApp.getUi().alert("x");', without('script.container.ui'))).toMatch(
    /^Specified permissions are not sufficient to call Ui.alert/,
  );
});

test('only the manifest’s scopes can be granted', async () => {
  const poor = { ...manifest, oauthScopes: manifest.oauthScopes.slice(0, 1) };
  expect(await messageOf(`UrlFetchApp.fetchAll([${url}]);`, { manifest: poor, grantedScopes: SCOPES })).toMatch(
    /^Specified permissions are not sufficient/,
  );
});

test('without the e-mail scope the user has no address', async () => {
  const code = 'return Session.getEffectiveUser().getEmail();';
  expect(await run(code)).toBe('admin@example.go.id');
  expect(await run(code, without('userinfo.email'))).toBe('');
});

test('the link to grant what is missing exists only when something is', async () => {
  const code = 'return ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationUrl();';
  expect(await run(code)).toBeNull();
  expect(await run(code, without('drive.file'))).toMatch(/drive\.file$/);
});

const menu = (body: string): string => `
  function onOpen(e) { var ui = SpreadsheetApp.getUi(); ${body} ui.createMenu('Lembar Juri').addItem('Hitung', 'compute').addSeparator().addItem('Mode', 'mode').addToUi(); }
  function compute() { SpreadsheetApp.getActiveSpreadsheet().toast('dihitung'); } function mode() { throw new Error('rusak'); }`;

test('a menu needs no permission, and its items run fully authorized', async () => {
  const host = await hostWith(menu(''), { authMode: 'NONE' });
  expect(host.menus()).toEqual([
    {
      caption: 'Lembar Juri',
      items: [{ label: 'Hitung', function: 'compute' }, { separator: true }, { label: 'Mode', function: 'mode' }],
    },
  ]);
  host.clickMenu('Hitung');
  expect(host.ui.toasts).toHaveLength(1);
  expect(() => host.clickMenu('Mode')).toThrow('rusak');
  expect(() => host.clickMenu('Lain')).toThrow('There is no menu item "Lain"');
});

test.each([
  ['SpreadsheetApp.getActiveSpreadsheet();', 'SpreadsheetApp.getActiveSpreadsheet'],
  ['PropertiesService.getDocumentProperties();', 'PropertiesService.getDocumentProperties'],
  ['LockService.getDocumentLock();', 'LockService.getDocumentLock'],
  [`UrlFetchApp.fetchAll([${url}]);`, 'UrlFetchApp.fetchAll'],
])('before anything is authorized nothing can be read: %s', async (body, name) => {
  const host = await hostWith(menu(body), { authMode: 'NONE' });
  expect(() => host.open()).toThrow(`You do not have permission to call ${name}.`);
});

test('the trigger learns its mode', async () => {
  const asked =
    'if (e.authMode === ScriptApp.AuthMode.NONE) throw new Error("none"); if (e.authMode === ScriptApp.AuthMode.LIMITED) throw new Error("limited");';
  for (const authMode of ['NONE', 'LIMITED'] as const) {
    const host = await hostWith(menu(asked), { authMode });
    expect(() => host.open()).toThrow(authMode.toLowerCase());
  }
});

test('a bound script may read when it is opened, but shows no page and fetches nothing', async () => {
  const reads = await hostWith(
    menu(
      'PropertiesService.getDocumentProperties().getProperty("top"); SpreadsheetApp.getActiveSpreadsheet().getId();',
    ),
    { authMode: 'LIMITED' },
  );
  expect(reads.menus()).toHaveLength(1);
  const shows = await hostWith(menu('ui.alert("Halo");'), { authMode: 'LIMITED' });
  expect(() => shows.open()).toThrow('You do not have permission to call Ui.alert.');
});

test('the table of members can be listed', () => {
  const members = emulatedMembers();
  expect(members).toContainEqual({
    name: 'Range.getValues',
    scope: 'https://www.googleapis.com/auth/spreadsheets.currentonly',
    kind: 'content',
    mode: 'LIMITED',
  });
  expect(new Set(members.map(({ name }) => name)).size).toBe(members.length);
});
