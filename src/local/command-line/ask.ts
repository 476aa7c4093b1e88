// Calls a function of the add-on, as its panel would.
import type { Reply } from '../../use-cases/server';
import type { Host } from '../runtime/host';
import { badUsage, unexpected } from './failure';

/** What the function answers; a problem ends the command with its sentence. */
export function ask<T>(host: Host, name: string, ...args: unknown[]): T {
  const reply = host.call(name, ...args) as Reply<T>;
  if ('answer' in reply) return reply.answer;
  const { code, message, link = '' } = reply.problem;
  const sentence = `${message} ${link}`.trim();
  throw code === 'UNEXPECTED' ? unexpected(sentence, { error: [code], calls: host.cost().total }) : badUsage(sentence);
}
