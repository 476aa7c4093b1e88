// The host's side of a Google object: plain data with the name of the class whose members act on it.

import type { ConditionalRule, ValidationRule } from '../files/xlsx-parts';
import type { Tab } from '../spreadsheet/model';
import type { MenuItem } from './client-view';
import type { Execution } from './execution';

export type SheetStandIn = { cls: 'Sheet'; run: Execution; tab: Tab };
/** A block of cells; `top` and `left` are 0-based. */
export type RangeStandIn = {
  cls: 'Range';
  run: Execution;
  tab: Tab;
  top: number;
  left: number;
  height: number;
  width: number;
};
/** Of a whole tab, or of the block with this id. */
export type ProtectionStandIn = { cls: 'Protection'; run: Execution; tab: Tab; range: number | null };
export type ValidationStandIn = { cls: 'DataValidation'; rule: ValidationRule };
/** The options of a rule that is being built. */
export type ValidationBuilderStandIn = {
  cls: 'DataValidationBuilder';
  formula: string | null;
  allowInvalid: boolean;
  help: string | null;
};
export type ConditionalStandIn = { cls: 'ConditionalFormatRule'; rule: Omit<ConditionalRule, 'priority'>; tab: Tab };
export type ConditionalBuilderStandIn = {
  cls: 'ConditionalFormatRuleBuilder';
  formula: string | null;
  background: string | null;
  ranges: readonly RangeStandIn[];
};
/** Blocks of one tab. */
export type RangeListStandIn = { cls: 'RangeList'; run: Execution; ranges: RangeStandIn[] };
export type UserStandIn = { cls: 'User'; run: Execution; email: string };
export type MenuStandIn = { cls: 'Menu'; run: Execution; caption: string; items: MenuItem[] };
export type HtmlStandIn = {
  cls: 'HtmlOutput';
  file: string;
  title: string;
  /** What was appended to the file. */
  added: string;
  /** Pixels; null until the script sets it. */
  width: number | null;
  height: number | null;
};
export type AuthorizationStandIn = { cls: 'AuthorizationInfo'; run: Execution };
export type BlobStandIn = { cls: 'Blob'; bytes: Uint8Array };
export type ResponseStandIn = {
  cls: 'HTTPResponse';
  status: number;
  body: Uint8Array;
  headers?: Readonly<Record<string, string>>;
};
/** The document's properties, or those of the current user. */
export type PropertiesStandIn = { cls: 'Properties'; owner: 'document' | 'user' };
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
export type EnumStandIn = { cls: 'Enum'; type: string; name: string };
/** The holder of an enumeration's values, e.g. `ScriptApp.AuthMode`. */
export type EnumTypeStandIn = { cls: 'EnumType'; type: string; values: Readonly<Record<string, EnumStandIn>> };

export type HostProxy =
  | SheetStandIn
  | RangeStandIn
  | RangeListStandIn
  | ProtectionStandIn
  | ValidationStandIn
  | ValidationBuilderStandIn
  | ConditionalStandIn
  | ConditionalBuilderStandIn
  | UserStandIn
  | MenuStandIn
  | HtmlStandIn
  | AuthorizationStandIn
  | BlobStandIn
  | ResponseStandIn
  | PropertiesStandIn
  | PlainProxy
  | EnumStandIn
  | EnumTypeStandIn;

const known = new WeakSet<object>();

/** Marks data as the host's side of a Google object; only marked data becomes one inside the context. */
export function hostProxy<T extends HostProxy>(data: T): T {
  known.add(data);
  return data;
}

export function isHostProxy(value: unknown): value is HostProxy {
  return typeof value === 'object' && value !== null && known.has(value);
}
