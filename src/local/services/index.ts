// Which code stands behind which class; the table of members decides what must be there.
import type { Execution } from '../runtime/execution';
import type { ClassName, MemberName } from '../runtime/members';
import type { HostProxy, PlainProxy } from '../runtime/proxy';
import { console } from './console';
import { htmlOutput, htmlService } from './html';
import { lock, lockService } from './lock';
import { properties, propertiesService } from './properties';
import { protection } from './protection';
import { range } from './range';
import { rangeList } from './range-list';
import { conditionalFormatRule, conditionalFormatRuleBuilder, dataValidation, dataValidationBuilder } from './rules';
import { authorizationInfo, scriptApp } from './script';
import { session, user } from './session';
import { sheet } from './sheet';
import { spreadsheet, spreadsheetApp } from './spreadsheet';
import { menu, ui } from './ui';
import { httpResponse, urlFetchApp } from './url-fetch';
import { blob, utilities } from './utilities';

type Self<C> = [Extract<HostProxy, { cls: C }>] extends [never] ? PlainProxy : Extract<HostProxy, { cls: C }>;

/** One function for each emulated member; arguments were checked against the member's signatures. */
type Implementation<C extends ClassName> = {
  readonly [M in MemberName<C>]: (self: Self<C>, run: Execution, ...args: never[]) => unknown;
};

export const implementations: { readonly [C in ClassName]: Implementation<C> } = {
  SpreadsheetApp: spreadsheetApp,
  Spreadsheet: spreadsheet,
  Sheet: sheet,
  Range: range,
  RangeList: rangeList,
  Protection: protection,
  DataValidationBuilder: dataValidationBuilder,
  DataValidation: dataValidation,
  ConditionalFormatRuleBuilder: conditionalFormatRuleBuilder,
  ConditionalFormatRule: conditionalFormatRule,
  Ui: ui,
  Menu: menu,
  Session: session,
  User: user,
  PropertiesService: propertiesService,
  Properties: properties,
  LockService: lockService,
  Lock: lock,
  HtmlService: htmlService,
  HtmlOutput: htmlOutput,
  ScriptApp: scriptApp,
  AuthorizationInfo: authorizationInfo,
  Utilities: utilities,
  Blob: blob,
  UrlFetchApp: urlFetchApp,
  HTTPResponse: httpResponse,
  console,
};
