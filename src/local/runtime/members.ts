// What the local host emulates: every member with the arguments Google accepts, the scope it needs and whether it costs.
// The source is Google's Apps Script reference ("Method … Parameters", "Authorization").

/** Scopes of the manifest, without their common beginning. */
export type OAuthScope =
  | 'spreadsheets.currentonly'
  | 'script.container.ui'
  | 'drive.file'
  | 'script.external_request'
  | 'userinfo.email';

export const SCOPE_PREFIX = 'https://www.googleapis.com/auth/';

/** How far a call is authorized; `onOpen` of an add-on not yet used in the file runs in NONE. */
export type AuthModeName = 'NONE' | 'LIMITED' | 'FULL';

export type Member = {
  /** Accepted argument lists, e.g. `int,int` or `string`; see signature.ts. */
  signatures: readonly string[];
  scope: OAuthScope | null;
  /** Content calls make up the cost; navigation is only listed. */
  kind: 'content' | 'navigation';
  /** The least authorization mode it works in. */
  mode: AuthModeName;
};

type Table<T> = { readonly [M in keyof T]?: Member };

const member = (scope: OAuthScope | null, kind: Member['kind'], mode: AuthModeName) => (signatures: string) =>
  ({ signatures: signatures.split('|'), scope, kind, mode }) satisfies Member;

const free = member(null, 'navigation', 'NONE');
const navigation = member('spreadsheets.currentonly', 'navigation', 'LIMITED');
const cells = member('spreadsheets.currentonly', 'content', 'LIMITED');
const page = member('script.container.ui', 'navigation', 'FULL');
const store = member(null, 'content', 'LIMITED');
const reach = member(null, 'navigation', 'LIMITED');
const web = member('script.external_request', 'content', 'FULL');

export const MEMBERS = {
  SpreadsheetApp: {
    getActiveSpreadsheet: navigation(''),
    getUi: free(''),
    flush: reach(''),
    newDataValidation: free(''),
    newConditionalFormatRule: free(''),
  } satisfies Table<GoogleAppsScript.Spreadsheet.SpreadsheetApp>,
  Spreadsheet: {
    getId: navigation(''),
    getSpreadsheetTimeZone: navigation(''),
    getSpreadsheetLocale: navigation(''),
    getOwner: navigation(''),
    getEditors: cells(''),
    getSheets: navigation(''),
    getSheetByName: navigation('string'),
    insertSheet: cells('string|string,int'),
    deleteSheet: cells('Sheet'),
    getActiveSheet: navigation(''),
    setActiveSheet: navigation('Sheet'),
    toast: navigation('string|string,string|string,string,number'),
    getProtections: cells('ProtectionType'),
  } satisfies Table<GoogleAppsScript.Spreadsheet.Spreadsheet>,
  Sheet: {
    getName: navigation(''),
    getType: navigation(''),
    isSheetHidden: navigation(''),
    isColumnHiddenByUser: cells('int'),
    getDataRange: navigation(''),
    getRange: navigation('int,int|int,int,int|int,int,int,int|string'),
    getLastRow: navigation(''),
    getLastColumn: navigation(''),
    getMaxRows: navigation(''),
    getMaxColumns: navigation(''),
    insertRowsAfter: cells('int,int'),
    insertColumnsAfter: cells('int,int'),
    setFrozenRows: cells('int'),
    setFrozenColumns: cells('int'),
    setColumnWidths: cells('int,int,int'),
    activate: navigation(''),
    getProtections: cells('ProtectionType'),
    protect: cells(''),
    hideSheet: cells(''),
    getSheetId: navigation(''),
    setTabColor: cells('string?'),
    setConditionalFormatRules: cells('list'),
    getRangeList: navigation('list'),
  } satisfies Table<GoogleAppsScript.Spreadsheet.Sheet>,
  RangeList: {
    setNumberFormat: cells('string'),
    setBackground: cells('string?'),
  } satisfies Table<GoogleAppsScript.Spreadsheet.RangeList>,
  Range: {
    getValues: cells(''),
    getFormulas: cells(''),
    getNumberFormats: cells(''),
    setValues: cells('values'),
    setNumberFormat: cells('string'),
    setFontWeight: cells('string?'),
    setFontSize: cells('int'),
    setBackground: cells('string?'),
    getBackgrounds: cells(''),
    getNotes: cells(''),
    setNotes: cells('values'),
    setWrap: cells('boolean'),
    setVerticalAlignment: cells('string?'),
    setHorizontalAlignment: cells('string?'),
    activate: navigation(''),
    getSheet: navigation(''),
    getA1Notation: navigation(''),
    getRow: navigation(''),
    getColumn: navigation(''),
    getLastRow: navigation(''),
    getLastColumn: navigation(''),
    protect: cells(''),
    copyTo: cells('Range,CopyPasteType,boolean'),
    setDataValidation: cells('DataValidation?'),
  } satisfies Table<GoogleAppsScript.Spreadsheet.Range>,
  Protection: {
    canEdit: cells(''),
    getRange: navigation(''),
    isWarningOnly: cells(''),
    setWarningOnly: cells('boolean'),
    getEditors: cells(''),
    addEditors: cells('list'),
    removeEditors: cells('list'),
    getUnprotectedRanges: cells(''),
    setUnprotectedRanges: cells('list'),
    canDomainEdit: cells(''),
    setDomainEdit: cells('boolean'),
    remove: cells(''),
    setRange: cells('Range'),
  } satisfies Table<GoogleAppsScript.Spreadsheet.Protection>,
  DataValidationBuilder: {
    requireFormulaSatisfied: free('string'),
    setAllowInvalid: free('boolean'),
    setHelpText: free('string'),
    build: free(''),
  } satisfies Table<GoogleAppsScript.Spreadsheet.DataValidationBuilder>,
  DataValidation: {} satisfies Table<GoogleAppsScript.Spreadsheet.DataValidation>,
  ConditionalFormatRuleBuilder: {
    whenFormulaSatisfied: free('string'),
    setBackground: free('string'),
    setRanges: free('list'),
    build: free(''),
  } satisfies Table<GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>,
  ConditionalFormatRule: {} satisfies Table<GoogleAppsScript.Spreadsheet.ConditionalFormatRule>,
  Ui: {
    createMenu: free('string'),
    showSidebar: page('HtmlOutput'),
    showModalDialog: page('HtmlOutput,string'),
    alert: page('string|string,ButtonSet|string,string,ButtonSet'),
  } satisfies Table<GoogleAppsScript.Base.Ui>,
  Menu: {
    addItem: free('string,string'),
    addSeparator: free(''),
    addToUi: free(''),
  } satisfies Table<GoogleAppsScript.Base.Menu>,
  Session: {
    getEffectiveUser: free(''),
    getActiveUserLocale: free(''),
  } satisfies Table<GoogleAppsScript.Base.Session>,
  User: { getEmail: free('') } satisfies Table<GoogleAppsScript.Base.User>,
  PropertiesService: {
    getDocumentProperties: reach(''),
    getUserProperties: reach(''),
  } satisfies Table<GoogleAppsScript.Properties.PropertiesService>,
  Properties: {
    getProperty: store('string'),
    getProperties: store(''),
    setProperty: store('string,string'),
  } satisfies Table<GoogleAppsScript.Properties.Properties>,
  LockService: { getDocumentLock: reach('') } satisfies Table<GoogleAppsScript.Lock.LockService>,
  Lock: {
    tryLock: store('int'),
    releaseLock: store(''),
  } satisfies Table<GoogleAppsScript.Lock.Lock>,
  HtmlService: { createHtmlOutputFromFile: free('string') } satisfies Table<GoogleAppsScript.HTML.HtmlService>,
  HtmlOutput: {
    getContent: free(''),
    setTitle: free('string'),
    append: free('string'),
    setWidth: free('int'),
    setHeight: free('int'),
  } satisfies Table<GoogleAppsScript.HTML.HtmlOutput>,
  ScriptApp: {
    getOAuthToken: free(''),
    getAuthorizationInfo: free('AuthMode'),
  } satisfies Table<GoogleAppsScript.Script.ScriptApp>,
  AuthorizationInfo: {
    getAuthorizationUrl: free(''),
  } satisfies Table<GoogleAppsScript.Script.AuthorizationInfo>,
  Utilities: {
    computeDigest: free('DigestAlgorithm,bytes|DigestAlgorithm,string|DigestAlgorithm,string,Charset'),
    newBlob: free('bytes|bytes,string?|bytes,string?,string?|string|string,string?|string,string?,string?'),
    formatDate: free('date,string,string'),
    sleep: free('int'),
    getUuid: free(''),
  } satisfies Table<GoogleAppsScript.Utilities.Utilities>,
  Blob: {
    getBytes: free(''),
  } satisfies Table<GoogleAppsScript.Base.Blob>,
  UrlFetchApp: {
    fetchAll: web('list'),
  } satisfies Table<GoogleAppsScript.URL_Fetch.UrlFetchApp>,
  HTTPResponse: {
    getResponseCode: free(''),
    getContent: free(''),
    getContentText: free('|string'),
    getHeaders: free(''),
  } satisfies Table<GoogleAppsScript.URL_Fetch.HTTPResponse>,
  console: {
    warn: free('any'),
    error: free('any'),
  } satisfies Table<typeof console>,
} as const;

export type ClassName = keyof typeof MEMBERS;
export type MemberName<C extends ClassName> = keyof (typeof MEMBERS)[C];

/** Enumerations by the service that holds them; the values are compared by identity, as at Google. */
export const ENUMS = {
  SpreadsheetApp: {
    ProtectionType: ['SHEET', 'RANGE'],
    SheetType: ['GRID', 'OBJECT'],
    CopyPasteType: ['PASTE_FORMAT', 'PASTE_DATA_VALIDATION', 'PASTE_CONDITIONAL_FORMATTING', 'PASTE_COLUMN_WIDTHS'],
  },
  Ui: { Button: ['OK', 'YES', 'NO', 'CLOSE'], ButtonSet: ['OK', 'YES_NO'] },
  ScriptApp: { AuthMode: ['NONE', 'LIMITED', 'FULL'] },
  Utilities: { DigestAlgorithm: ['SHA_256'], Charset: ['UTF_8'] },
} as const;

/** The services that stand in the global scope. */
export const SERVICES = [
  'SpreadsheetApp',
  'Session',
  'PropertiesService',
  'LockService',
  'HtmlService',
  'ScriptApp',
  'Utilities',
  'UrlFetchApp',
  'console',
] as const satisfies readonly ClassName[];

/** Google's other globals: touching one is an error here, never `undefined`. */
export const OTHER_GLOBALS = [
  ...['AdminDirectory', 'BigQuery', 'Browser', 'CacheService', 'CalendarApp', 'CardService', 'Charts', 'Classroom'],
  ...['ConferenceDataService', 'ContactsApp', 'ContentService', 'DataStudioApp', 'DocumentApp', 'Docs', 'Drive'],
  ...['DriveActivity', 'DriveApp', 'DriveLabels', 'FormApp', 'Forms', 'Gmail', 'GmailApp', 'GroupsApp', 'Jdbc'],
  ...['LanguageApp', 'LinearOptimizationService', 'Logger', 'MailApp', 'Maps', 'People', 'Sheets', 'SitesApp'],
  ...['SlidesApp', 'Slides', 'StudioApp', 'Tasks', 'UiApp', 'XmlService', 'YouTube'],
] as const;

/** One line of the table for the documentation. */
export type EmulatedMember = { name: string; scope: string | null; kind: Member['kind']; mode: AuthModeName };

/** Everything that is emulated, in the table's order. */
export function emulatedMembers(): EmulatedMember[] {
  return Object.entries(MEMBERS).flatMap(([cls, members]) =>
    Object.entries(members as Record<string, Member>).map(([name, one]) => ({
      name: `${cls}.${name}`,
      scope: one.scope === null ? null : SCOPE_PREFIX + one.scope,
      kind: one.kind,
      mode: one.mode,
    })),
  );
}
