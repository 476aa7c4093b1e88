// What was done with a file before is gone on with: `open` throws nothing away, and takes over results of the command line.
import type { ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import type { Ran, WorkbookSnapshot } from '../../src/local/workbench/protocol';
import { withTabs } from '../use-cases/support';
import { ended, run, start, tabsOf, workbook } from './cli-support';

type Open = { program: ChildProcess; url: string };

async function opened(file: string, ...options: string[]): Promise<Open> {
  const program = start(['open', file, '--no-browser', ...options]);
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    program.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const found = /http:\S+/.exec(said);
      if (found) resolve(found[0]);
    });
    program.on('close', () => reject(new Error('ended before it was open')));
  });
  return { program, url };
}

async function closed({ program }: Open): Promise<void> {
  const end = ended(program);
  program.kill('SIGTERM');
  expect((await end).code).toBe(0);
}

const post = async ({ url }: Open, place: string, body: object = {}): Promise<Ran> => {
  const { origin } = new URL(url);
  const response = await fetch(url + place, { method: 'POST', headers: { origin }, body: JSON.stringify(body) });
  return response.json();
};
const snapshot = async ({ url }: Open): Promise<WorkbookSnapshot> => (await fetch(`${url}snapshot`)).json();
const type = (open: Open, value: string, as = ''): Promise<Ran> =>
  post(open, `edit${as}`, { tab: 'Peserta', cell: 'B2', values: [[value]] });

const nameIn = async (file: string): Promise<unknown> => (await tabsOf(file)).Peserta![1]![1];

it('a second time goes on with the first, or begins from the original and keeps a dated copy', async () => {
  const file = await workbook();
  const result = path.join(path.dirname(file), 'lomba-hasil', 'lomba.xlsx');
  const first = await opened(file);
  expect((await snapshot(first)).earlier).toBeNull();
  await type(first, 'Sehari Kerja');
  await closed(first);

  const second = await opened(file);
  expect((await snapshot(second)).earlier).toEqual({ at: expect.stringMatching(/^\d{4}-/), folder: 'lomba-hasil' });
  await type(second, 'Dua Hari Kerja');
  expect((await post(second, 'resume?from=result')).snapshot.earlier).toBeNull();
  await closed(second);
  expect(await nameIn(result)).toBe('Dua Hari Kerja');

  const third = await opened(file);
  expect((await post(third, 'resume?from=original')).snapshot.earlier).toBeNull();
  await type(third, 'Antrean Baru');
  await closed(third);
  expect(await nameIn(result)).toBe('Antrean Baru');
  const backups = path.join(path.dirname(result), '.lembar-juri', 'backups');
  const names = await Promise.all(readdirSync(backups).map((one) => nameIn(path.join(backups, one, 'lomba.xlsx'))));
  expect(names).toContain('Dua Hari Kerja');
});

it('results of the command line are taken over with what they protect', async () => {
  const judges = [
    ['Kode', 'Nama', 'Email'],
    ['J1', 'Bu Retno', 'retno@example.go.id'],
    ['J2', 'Pak Budi', 'budi@example.go.id'],
  ];
  const file = await workbook(withTabs({ Juri: judges }));
  const out = path.join(path.dirname(file), 'hasil');
  expect((await run(['decide', file, '--out', out])).code).toBe(0);
  for (const [asked, ...options] of [[file, '--continue'], [path.join(out, 'lomba.xlsx')]]) {
    const open = await opened(asked!, ...options);
    expect((await snapshot(open)).earlier).toBeNull();
    const { outcome } = await post(open, 'edit?as=J1', { tab: 'Penilaian · J2', cell: 'B2', values: [['1']] });
    expect(outcome).toEqual({ error: expect.stringMatching(/protected/) });
    await closed(open);
  }
  expect(existsSync(path.join(path.dirname(file), 'lomba-hasil'))).toBe(false);
  expect((await run(['verify', path.join(out, 'lomba.xlsx')])).code).toBe(0);
});

it('a copy by date is results of its own', async () => {
  const file = await workbook();
  const out = path.join(path.dirname(file), 'hasil');
  await run(['decide', file, '--out', out]);
  await closed(await opened(path.join(out, 'lomba.xlsx')));
  const backups = path.join(out, '.lembar-juri', 'backups');
  const copy = path.join(path.dirname(file), 'cadangan');
  renameSync(path.join(backups, readdirSync(backups)[0]!), copy);
  expect((await run(['verify', path.join(copy, 'lomba.xlsx')])).code).toBe(0);
});
