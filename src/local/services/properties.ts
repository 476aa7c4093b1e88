// PropertiesService: strings that are kept with the document or with the user.
import { NotEmulated, ServiceError } from '../errors';
import type { Execution } from '../execution';
import { type PropertiesStandIn, standIn } from '../stand-in';

/** Google's quota: "Properties value size 9 kB / val", "Properties total storage 500 kB / property store". */
const VALUE_BYTES = 9_000;
const TOTAL_BYTES = 500_000;

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');
const storeOf = (run: Execution, scope: string): PropertiesStandIn => standIn({ cls: 'Properties', run, scope });
const held = (self: PropertiesStandIn, run: Execution): Readonly<Record<string, string>> =>
  run.host.state.properties[self.scope] ?? {};

function replace(self: PropertiesStandIn, run: Execution, next: Readonly<Record<string, string>>): PropertiesStandIn {
  const entries = Object.entries(next);
  if (entries.some(([, value]) => bytes(value) > VALUE_BYTES)) throw new ServiceError('Argument too large: value');
  if (entries.reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0) > TOTAL_BYTES) {
    throw new ServiceError(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
  run.host.state.properties[self.scope] = { ...next };
  run.host.saveState();
  return self;
}

export const propertiesService = {
  getDocumentProperties: (_: unknown, run: Execution) => storeOf(run, 'document'),
  getUserProperties: (_: unknown, run: Execution) => storeOf(run, `user:${run.user}`),
};

export const properties = {
  getProperty: (self: PropertiesStandIn, run: Execution, key: string) => {
    const all = held(self, run);
    return Object.hasOwn(all, key) ? all[key]! : null;
  },
  getProperties: (self: PropertiesStandIn, run: Execution) => ({ ...held(self, run) }),
  getKeys: (self: PropertiesStandIn, run: Execution) => Object.keys(held(self, run)),
  setProperty: (self: PropertiesStandIn, run: Execution, key: string, value: string) =>
    replace(self, run, { ...held(self, run), [key]: value }),
  setProperties: (self: PropertiesStandIn, run: Execution, values: Record<string, unknown>, others = false) => {
    const odd = Object.entries(values).find(([, value]) => typeof value !== 'string');
    if (odd) throw new NotEmulated(`a property that is no string (${odd[0]})`);
    return replace(self, run, { ...(others ? {} : held(self, run)), ...(values as Record<string, string>) });
  },
  deleteProperty: (self: PropertiesStandIn, run: Execution, key: string) => {
    const { [key]: _, ...rest } = held(self, run);
    return replace(self, run, rest);
  },
};
