// The institutions tab of an example, from its units.
import type { Institution } from '../../src/domain/competition/competition';
import type { Unit } from './innovations';

/** One line per unit; `isRequired`: whether it must send an innovation. */
export const institutionsOf = (listed: readonly Unit[], isRequired: (unit: Unit) => boolean): Institution[] =>
  listed.map((one) => ({
    name: one.name,
    parent: one.parent,
    unitType: one.unitType,
    required: isRequired(one),
  }));
