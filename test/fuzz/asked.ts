// What must hold for every workbook that can be opened: it is checked and computed without a failure that nobody expected, what
// is written can be read again, and `validate` refuses what `compute` refuses.
import { openHost } from '../../src/local/runtime/host';
import type { Reply } from '../../src/use-cases/server';
import { hostOrNull } from './bytes';

function ask(
  host: { call: (name: string, ...args: unknown[]) => unknown },
  name: string,
  request: object = {},
): Reply<unknown> {
  const reply = host.call(name, request) as Reply<unknown>;
  if ('problem' in reply && reply.problem.code === 'UNEXPECTED') throw new Error(`${name}: ${reply.problem.message}`);
  return reply;
}

export async function checkAndCompute(bytes: Uint8Array): Promise<void> {
  const host = await hostOrNull(bytes);
  if (host === null) return;
  const checked = ask(host, 'validateWorkbook');
  const computed = ask(host, 'computeRanking', { provisional: true, write: true });
  if ('answer' in checked && 'problem' in computed)
    throw new Error(`only computing is refused: ${computed.problem.message}`);
  const written = await host.toBytes();
  const again = await openHost({ codeDir: 'dist', workbook: { bytes: written, name: 'uji.xlsx' } });
  ask(again, 'validateWorkbook');
}
