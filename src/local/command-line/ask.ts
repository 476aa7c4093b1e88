// Calls a function of the add-on, as its panel would.
import type { Reply } from '../../commands/server';
import type { Host } from '../host';
import { badUsage } from './failure';

/** What the function answers; a problem ends the command with its sentence. */
export function ask<T>(host: Host, name: string, ...args: unknown[]): T {
  const reply = host.call(name, ...args) as Reply<T>;
  if ('problem' in reply) throw badUsage([reply.problem.message, reply.problem.link ?? ''].join(' ').trim());
  return reply.answer;
}
