// What the command line says when something fails that nobody expected: a report that names nobody.
import { appendFileSync, cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ENGLISH, freshFolder, INDONESIAN, run, runAlone, workbook } from './cli-support';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const SECRET = 'Budi <budi@example.go.id>, P-01';

/** The program as it is built, with an add-on that fails when it checks. */
function failing(body: string): string {
  const folder = freshFolder();
  for (const part of ['dist', path.join('build', 'local')]) cpSync(part, path.join(folder, part), { recursive: true });
  appendFileSync(path.join(folder, 'dist', 'Code.js'), `\nfunction validateWorkbook() { ${body} }\n`);
  return path.join(folder, 'build', 'local', 'cli.mjs');
}

/** The lines of the report, and what stands before it. */
async function reported(program: string, env: Record<string, string>): Promise<[before: string, report: string[]]> {
  const { code, out, err } = await runAlone(['validate', await workbook()], { env, program });
  expect([code, out]).toEqual([2, '']);
  const [before = '', report = ''] = err.trim().split('\n\n');
  return [before, report.split('\n').slice(1)];
}

const system = `Node ${process.versions.node}, ${process.platform} ${process.arch}`;

it('the add-on says that it failed', async () => {
  const problem = JSON.stringify({ code: 'UNEXPECTED', message: `Aduh: ${SECRET}` });
  const [before, report] = await reported(failing(`return { problem: ${problem} };`), INDONESIAN);
  expect(before).toBe(`Aduh: ${SECRET}`);
  expect(report).toEqual([
    `Lembar Juri ${version}`,
    'Perintah: validate',
    'Kesalahan: UNEXPECTED',
    expect.stringMatching(/^Jumlah panggilan: \d+$/),
    `Sistem: ${system}`,
    'Bahasa: id',
  ]);
});

it('something is thrown: the report says where, the message stays above', async () => {
  const [before, report] = await reported(failing(`throw new RangeError(${JSON.stringify(SECRET)});`), ENGLISH);
  expect(before).toContain(SECRET);
  expect(report).toEqual([
    `Lembar Juri ${version}`,
    'Command: validate',
    'Error: ScriptError',
    expect.stringMatching(/^Place: Code\.js:\d+:\d+$/),
    `System: ${system}`,
    'Language: en',
  ]);
});

it('what a person can mend needs no report', async () => {
  const { err } = await run(['validate', 'tidak-ada.xlsx']);
  expect(err.trim().split('\n')).toHaveLength(1);
});
