// The aggregation methods there are. To add one: a file beside this and a line in the list.
import type { MethodId } from '../../competition/settings';
import { adjustedMethod } from './adjusted';
import { meanMethod } from './mean';
import type { Method } from './method';

const methods: readonly Method[] = [meanMethod, adjustedMethod];

/** Ids of the methods that can be chosen. */
export const availableMethods: readonly MethodId[] = methods.map((method) => method.id);

/** The method of an id; undefined when it is not available, which validation reports. */
export function methodOf(id: MethodId): Method | undefined {
  return methods.find((method) => method.id === id);
}
