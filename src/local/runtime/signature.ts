// Argument lists as Google checks them: a call that fits no signature throws before anything happens.
import { types } from 'node:util';
import { ServiceError } from './errors';
import { isHostProxy } from './proxy';

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isList = (value: unknown): value is unknown[] => Array.isArray(value);

function fits(type: string, value: unknown): boolean {
  if (type.endsWith('?')) return value === null || fits(type.slice(0, -1), value);
  switch (type) {
    case 'int':
      return isNumber(value) && Number.isInteger(value);
    case 'number':
      return isNumber(value);
    case 'string':
      return typeof value === 'string';
    case 'boolean':
      return typeof value === 'boolean';
    case 'date':
      return types.isDate(value);
    case 'values':
      return isList(value) && value.every(isList);
    case 'list':
      return isList(value);
    case 'bytes':
      return isList(value) && value.every((one) => isNumber(one) && one >= -128 && one <= 127);
    default:
      return isHostProxy(value) && (value.cls === 'Enum' ? value.type : value.cls) === type;
  }
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (isHostProxy(value)) return value.cls === 'Enum' ? value.type : `SpreadsheetApp.${value.cls}`;
  if (isList(value)) return 'number[]';
  if (types.isDate(value)) return 'Date';
  if (typeof value === 'object') return '(class)';
  return typeof value === 'string' ? 'String' : typeof value === 'boolean' ? 'Boolean' : typeof value;
}

/** Throws Google's message when the arguments fit none of the signatures. */
export function checkArguments(path: string, signatures: readonly string[], args: readonly unknown[]): void {
  const found = signatures.some((signature) => {
    if (signature === 'any') return true;
    const wanted = signature === '' ? [] : signature.split(',');
    return wanted.length === args.length && wanted.every((type, i) => fits(type, args[i]));
  });
  if (!found) {
    throw new ServiceError(
      `The parameters (${args.map(typeName).join(',')}) don't match the method signature for ${path}.`,
    );
  }
}
