// On every example, at every stage and after it: a judge can edit no cell that counts but the own ones.
import { readFileSync } from 'node:fs';
import { presets } from '../../src/domain/settings/presets';
import { type Host, openHost } from '../../src/local/runtime/host';
import type { Reply } from '../../src/use-cases/server';
import { bytesOf, type Tabs } from '../use-cases/support';

/** What the examples say of themselves counts for nothing. */
const NOTES = 'Baca Dulu';

const answer = (host: Host, name: string, request: object = {}): unknown => {
  const reply = host.call(name, request) as Reply<unknown>;
  if ('problem' in reply) throw new Error(`${name}: ${reply.problem.message}`);
  return reply.answer;
};

const open = async (tabs: Tabs): Promise<Host> =>
  openHost({ codeDir: 'dist', workbook: { bytes: await bytesOf(tabs), name: 'lomba.xlsx' } });

const emailOf = (judge: string): string => `${judge.toLowerCase()}@example.go.id`;

/** The example as it was before its judges' tabs were made, each judge with an address. */
async function example(id: string): Promise<{ host: Host; filled: Tabs; stages: string[]; judges: string[] }> {
  const bytes = readFileSync(`examples/${id}.xlsx`);
  const filled = (await openHost({ codeDir: 'dist', workbook: { bytes, name: 'lomba.xlsx' } })).sheets() as Tabs;
  const [header = [], ...judges] = filled.Juri!;
  const withAddress = judges.map((row) =>
    row.map((cell, at) => (header[at] === 'Email' ? emailOf(String(row[0])) : cell)),
  );
  const tabs = Object.fromEntries(Object.entries(filled).filter(([name]) => !name.includes(' · ') && name !== NOTES));
  const host = await open({ ...tabs, Juri: [header, ...withAddress] });
  for (const row of judges) host.share(emailOf(String(row[0])));
  const stages = (filled.Tahapan ?? [[], ['', 'Penilaian']]).slice(1).map((row) => String(row[1]));
  return { host, filled, stages, judges: judges.map((row) => String(row[0])) };
}

/** The cells that a judge may type into, by tab; those of the own tab as a count. */
function openTo(host: Host, judge: string, stage: string): Record<string, number> {
  const shown = host.as(emailOf(judge)).views();
  const entries = shown.map(({ name, editable, open: blocks, rows, columns }) => {
    const cells = editable ? rows * columns : blocks.reduce((sum, { height, width }) => sum + height * width, 0);
    return [name, cells] as const;
  });
  return Object.fromEntries(entries.filter(([name, cells]) => cells > 0 && name !== `${stage} · ${judge}`));
}

/** Below the header, and beside what says whose row it is. */
function ownCells(host: Host, judge: string, stage: string): { first: number; left: number; cells: number } | null {
  const view = host
    .as(emailOf(judge))
    .views()
    .find(({ name }) => name === `${stage} · ${judge}`);
  if (view === undefined || view.editable) return null;
  const { open: blocks } = view;
  return {
    first: Math.min(...blocks.map(({ top }) => top)),
    left: Math.min(...blocks.map(({ left }) => left)),
    cells: blocks.reduce((sum, { height, width }) => sum + height * width, 0),
  };
}

/** The judges' scores as the example has them, typed by the admin into tabs of the same shape. */
function fill(host: Host, filled: Tabs, stage: string, judge: string): void {
  const name = `${stage} · ${judge}`;
  const from = filled[name] ?? [];
  const header = from.findIndex((row) => row.includes('Kode'));
  const own = host.sheets()[name]!;
  const ownHeader = own.findIndex((row) => row.includes('Kode'));
  for (const [at, row] of own.entries()) {
    if (at <= ownHeader) continue;
    const source = from.slice(header + 1).find((one) => one[0] === row[0]);
    for (const [column, title] of own[ownHeader]!.entries()) {
      // The tab names the limits as well: “Kebaruan (0–100)”.
      const [, criterion] = /^(.+) \(.*\)$/.exec(String(title)) ?? [];
      const value = source?.[from[header]!.indexOf(criterion ?? '')];
      if (criterion !== undefined && value !== undefined && value !== null && value !== '')
        host.editCell(name, `${String.fromCharCode(65 + column)}${at + 1}`, value as string);
    }
  }
}

it.each(presets.map(({ id }) => id))('%s', async (id) => {
  const { host, filled, stages, judges } = await example(id);
  for (const stage of stages) {
    answer(host, 'makeJudgeTabs', { stage });
    const sitting = judges.filter((judge) => host.sheets()[`${stage} · ${judge}`] !== undefined);
    expect(sitting.length).toBeGreaterThan(1);
    for (const judge of sitting) {
      expect([judge, openTo(host, judge, stage)]).toEqual([judge, {}]);
      const own = ownCells(host, judge, stage);
      expect(own?.cells).toBeGreaterThan(0);
      expect(own?.left).toBeGreaterThanOrEqual(3);
      expect(String(host.sheets()[`${stage} · ${judge}`]![own!.first - 1])).toContain('Kode');
      fill(host, filled, stage, judge);
    }
    const decided = answer(host, 'decideResult', { stage }) as { ok: boolean; findings: { message: string }[] };
    expect(decided.ok ? '' : decided.findings.map(({ message }) => message).join('; ')).toBe('');
    // Over: nobody's cells are open any more, nor what was written since.
    for (const judge of judges) {
      expect([judge, openTo(host, judge, stage)]).toEqual([judge, {}]);
      expect(ownCells(host, judge, stage)?.cells ?? 0).toBe(0);
    }
  }
});
