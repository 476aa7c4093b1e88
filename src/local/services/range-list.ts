// RangeList: blocks of one tab changed alike.
import type { Execution } from '../runtime/execution';
import type { RangeListProxy } from '../runtime/proxy';
import { range } from './range';

export const rangeList = {
  setNumberFormat: (self: RangeListProxy, run: Execution, format: string) => {
    for (const one of self.ranges) range.setNumberFormat(one, run, format);
    return self;
  },
  setBackground: (self: RangeListProxy, run: Execution, color: string | null) => {
    for (const one of self.ranges) range.setBackground(one, run, color);
    return self;
  },
};
