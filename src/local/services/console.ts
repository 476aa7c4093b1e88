// console: lines that a test or the workbench can show.
import { inspect } from 'node:util';
import type { Execution } from '../runtime/execution';
import { clientSessionOf } from '../runtime/host-state';

const write =
  (level: string) =>
  (_: unknown, run: Execution, ...values: readonly unknown[]): void => {
    const text = values.map((one) => (typeof one === 'string' ? one : inspect(one, { depth: 4 }))).join(' ');
    clientSessionOf(run.host, run.user).view.log.push({ level, text });
  };

export const console = { warn: write('warn'), error: write('error') };
