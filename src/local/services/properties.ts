// PropertiesService: strings that are kept with the document, and with each person.
import { ServiceError } from '../runtime/errors';
import type { Execution } from '../runtime/execution';
import { hostProxy, type PropertiesProxy } from '../runtime/proxy';

/** Google's quota: "Properties value size 9 kB / val", "Properties total storage 500 kB / property store". */
const VALUE_BYTES = 9_000;
const TOTAL_BYTES = 500_000;

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

const storedIn = ({ owner }: PropertiesProxy, { host, user }: Execution): Readonly<Record<string, string>> =>
  (owner === 'document' ? host.state.properties.document : host.state.properties.users?.[user]) ?? {};

export const propertiesService = {
  getDocumentProperties: () => hostProxy<PropertiesProxy>({ cls: 'Properties', owner: 'document' }),
  getUserProperties: () => hostProxy<PropertiesProxy>({ cls: 'Properties', owner: 'user' }),
};

export const properties = {
  getProperty: (self: PropertiesProxy, run: Execution, key: string) => {
    const all = storedIn(self, run);
    return Object.hasOwn(all, key) ? all[key]! : null;
  },
  getProperties: (self: PropertiesProxy, run: Execution) => ({ ...storedIn(self, run) }),
  setProperty: (self: PropertiesProxy, run: Execution, key: string, value: string) => {
    const next = { ...storedIn(self, run), [key]: value };
    if (bytes(value) > VALUE_BYTES) throw new ServiceError('Argument too large: value');
    if (Object.entries(next).reduce((sum, [name, text]) => sum + bytes(name) + bytes(text), 0) > TOTAL_BYTES) {
      throw new ServiceError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    const { properties: stores } = run.host.state;
    if (self.owner === 'document') stores.document = next;
    else stores.users = { ...stores.users, [run.user]: next };
    run.host.saveState();
    return self;
  },
};
