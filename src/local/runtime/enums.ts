// Google's enumerations as objects that scripts compare by identity.
import { NotEmulated } from './errors';
import { ENUMS } from './members';
import { type EnumProxy, type EnumTypeProxy, type HostProxy, hostProxy } from './proxy';

const enums = new Map<string, EnumTypeProxy>(
  Object.values(ENUMS).flatMap((types) =>
    Object.entries(types as Record<string, readonly string[]>).map(([type, names]) => {
      const values = Object.fromEntries(names.map((name) => [name, hostProxy<EnumProxy>({ cls: 'Enum', type, name })]));
      return [type, hostProxy<EnumTypeProxy>({ cls: 'EnumType', type, values })] as const;
    }),
  ),
);

/** The value of an enumeration, always the same object. */
export function enumValue(type: string, name: string): EnumProxy {
  const value = enums.get(type)?.values[name];
  if (!value) throw new NotEmulated(`${type}.${name}`);
  return value;
}

/** A property that is read, not called: an enumeration or one of its values; undefined when there is none. */
export function readProperty(target: HostProxy, name: string): HostProxy | undefined {
  if (target.cls === 'EnumType') return target.values[name];
  const types = (ENUMS as Readonly<Record<string, object>>)[target.cls];
  return types && Object.hasOwn(types, name) ? enums.get(name) : undefined;
}
