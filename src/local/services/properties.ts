// PropertiesService: strings that are kept with the document.
import { ServiceError } from '../errors';
import type { Execution } from '../execution';
import { type PlainStandIn, standIn } from '../stand-in';

/** Google's quota: "Properties value size 9 kB / val", "Properties total storage 500 kB / property store". */
const VALUE_BYTES = 9_000;
const TOTAL_BYTES = 500_000;

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');
const held = (run: Execution): Readonly<Record<string, string>> => run.host.state.properties.document ?? {};

export const propertiesService = {
  getDocumentProperties: (_: unknown, run: Execution) => standIn<PlainStandIn>({ cls: 'Properties', run }),
};

export const properties = {
  getProperty: (_: unknown, run: Execution, key: string) => {
    const all = held(run);
    return Object.hasOwn(all, key) ? all[key]! : null;
  },
  setProperty: (self: PlainStandIn, run: Execution, key: string, value: string) => {
    const next = { ...held(run), [key]: value };
    if (bytes(value) > VALUE_BYTES) throw new ServiceError('Argument too large: value');
    if (Object.entries(next).reduce((sum, [name, text]) => sum + bytes(name) + bytes(text), 0) > TOTAL_BYTES) {
      throw new ServiceError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    run.host.state.properties.document = next;
    run.host.saveState();
    return self;
  },
};
