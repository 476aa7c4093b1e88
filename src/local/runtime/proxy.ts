// The host's side of a Google object: plain data with the name of the class whose members act on it.

import type { ConditionalRule, ValidationRule } from '../files/xlsx-parts';
import type { Tab } from '../spreadsheet/model';
import type { MenuItem } from './client-view';
import type { Execution } from './execution';

export type SheetProxy = { cls: 'Sheet'; run: Execution; tab: Tab };
/** A block of cells; `top` and `left` are 0-based. */
export type RangeProxy = {
  cls: 'Range';
  run: Execution;
  tab: Tab;
  top: number;
  left: number;
  height: number;
  width: number;
};
/** Of a whole tab, or of the block with this id. */
export type ProtectionProxy = { cls: 'Protection'; run: Execution; tab: Tab; range: number | null };
export type ValidationProxy = { cls: 'DataValidation'; rule: ValidationRule };
/** The options of a rule that is being built. */
export type ValidationBuilderProxy = {
  cls: 'DataValidationBuilder';
  formula: string | null;
  allowInvalid: boolean;
  help: string | null;
};
export type ConditionalProxy = { cls: 'ConditionalFormatRule'; rule: Omit<ConditionalRule, 'priority'>; tab: Tab };
export type ConditionalBuilderProxy = {
  cls: 'ConditionalFormatRuleBuilder';
  formula: string | null;
  background: string | null;
  ranges: readonly RangeProxy[];
};
/** Blocks of one tab. */
export type RangeListProxy = { cls: 'RangeList'; run: Execution; ranges: RangeProxy[] };
export type UserProxy = { cls: 'User'; run: Execution; email: string };
export type MenuProxy = { cls: 'Menu'; run: Execution; caption: string; items: MenuItem[] };
export type HtmlProxy = {
  cls: 'HtmlOutput';
  file: string;
  title: string;
  /** What was appended to the file. */
  added: string;
  /** Pixels; null until the script sets it. */
  width: number | null;
  height: number | null;
};
export type AuthorizationProxy = { cls: 'AuthorizationInfo'; run: Execution };
export type BlobProxy = { cls: 'Blob'; bytes: Uint8Array };
export type ResponseProxy = {
  cls: 'HTTPResponse';
  status: number;
  body: Uint8Array;
  headers?: Readonly<Record<string, string>>;
};
/** The document's properties, or those of the current user. */
export type PropertiesProxy = { cls: 'Properties'; owner: 'document' | 'user' };
/** Services and other objects without data of their own. */
export type PlainProxy = {
  cls:
    | 'SpreadsheetApp'
    | 'Spreadsheet'
    | 'Ui'
    | 'Session'
    | 'PropertiesService'
    | 'LockService'
    | 'Lock'
    | 'HtmlService'
    | 'ScriptApp'
    | 'Utilities'
    | 'UrlFetchApp'
    | 'console';
  run: Execution;
};
export type EnumProxy = { cls: 'Enum'; type: string; name: string };
/** The holder of an enumeration's values, e.g. `ScriptApp.AuthMode`. */
export type EnumTypeProxy = { cls: 'EnumType'; type: string; values: Readonly<Record<string, EnumProxy>> };

export type HostProxy =
  | SheetProxy
  | RangeProxy
  | RangeListProxy
  | ProtectionProxy
  | ValidationProxy
  | ValidationBuilderProxy
  | ConditionalProxy
  | ConditionalBuilderProxy
  | UserProxy
  | MenuProxy
  | HtmlProxy
  | AuthorizationProxy
  | BlobProxy
  | ResponseProxy
  | PropertiesProxy
  | PlainProxy
  | EnumProxy
  | EnumTypeProxy;

const proxies = new WeakSet<object>();

/** Marks data as the host's side of a Google object; only marked data becomes one inside the context. */
export function hostProxy<T extends HostProxy>(data: T): T {
  proxies.add(data);
  return data;
}

export function isHostProxy(value: unknown): value is HostProxy {
  return typeof value === 'object' && value !== null && proxies.has(value);
}
