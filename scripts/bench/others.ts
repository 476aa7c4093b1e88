// npm run bench others: the add-on beside the same sums as spreadsheet formulas, in HyperFormula and in LibreOffice, in one run.
// HyperFormula (GPL) is brought by npm into a temporary folder and is no part of the project. Writes docs/benchmark.md.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { type CellValue, writeXlsx } from 'hucre';
import { type FormulaSheets, formulaSheets } from './spreadsheet';
import { marksOf, workbookOf } from './workbook';

const PAGE = 'docs/benchmark.md';
const SIZES = [46, 199, 3178];
const TIMES = 1;

const size = (entries: number) => ({ entries, judges: 5, top: 10 });

const leastOf = (times: readonly (number | null)[]): number | null =>
  times.some((one) => one === null) ? null : Math.min(...times.map((one) => one ?? 0));

const least = (work: () => number): number => Math.min(...Array.from({ length: TIMES }, work));

function output(command: string, args: string[]): string {
  const child = spawnSync(command, args, { stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 2 ** 28 });
  if (child.status !== 0) throw new Error(`${command} failed: ${child.stderr}`);
  return child.stdout.toString();
}

/** CPU milliseconds of a whole process and its children, as the shell counts them. */
function processTime(command: string, args: string[]): number {
  const said = output('sh', ['-c', '"$@" >/dev/null 2>&1; times', 'sh', command, ...args]);
  const children = said.trim().split('\n')[1] ?? '';
  const parts = [...children.matchAll(/(\d+)m([\d.]+)s/g)].map(
    ([, minutes, seconds]) => 60 * Number(minutes) + Number(seconds),
  );
  return 1000 * parts.reduce((sum, one) => sum + one, 0);
}

/** CPU milliseconds of LibreOffice from file to file; null where there is none, or none that opens workbooks. */
function officeTime(formulas: string, folder: string): number | null {
  const made = formulas.replace('.xlsx', '.ods');
  rmSync(made, { force: true });
  const time = processTime('soffice', ['--headless', '--convert-to', 'ods', '--outdir', folder, formulas]);
  return existsSync(made) ? time : null;
}

/** The formulas as a workbook without stored values, so that whoever opens it has to calculate. */
const workbookOfFormulas = (sheets: FormulaSheets): Promise<Uint8Array> =>
  writeXlsx({
    sheets: Object.entries(sheets).map(([name, rows]) => ({
      name,
      rows: rows.map((row) =>
        row.map((cell): CellValue => (typeof cell === 'string' && cell.startsWith('=') ? null : cell)),
      ),
      cells: new Map(
        rows.flatMap((row, at) =>
          row.flatMap((cell, column) =>
            typeof cell === 'string' && cell.startsWith('=')
              ? [[`${at},${column}`, { formula: cell.slice(1) }] as const]
              : [],
          ),
        ),
      ),
    })),
  });

/** Prints the most memory that a process held, in kB, behind everything else it prints. */
const TELLS_PEAK = 'data:text/javascript,process.on("exit",()=>console.log(process.resourceUsage().maxRSS))';

type Line = { entries: number; call: number; engine: number; process: number; peak: number; office: number | null };

async function measured(entries: number, folder: string): Promise<Line> {
  const sheets = formulaSheets(size(entries));
  const json = path.join(folder, `${entries}.json`);
  writeFileSync(json, JSON.stringify(sheets));
  const formulas = path.join(folder, `formulas-${entries}.xlsx`);
  writeFileSync(formulas, await workbookOfFormulas(sheets));
  const file = path.join(folder, `lomba-${entries}.xlsx`);
  writeFileSync(file, await workbookOf(size(entries), marksOf(size(entries))));
  const call = (): number => {
    const timing = JSON.parse(
      output(process.execPath, ['build/scripts/bench.mjs', 'compute', String(entries), 'rata-rata']),
    );
    return timing.warm;
  };
  const engine = (): number =>
    JSON.parse(output(process.execPath, ['scripts/bench/formulas-once.mjs', folder, json])).ms;
  const out = path.join(folder, `out-${entries}`);
  const run = ['bin/lembar-juri.mjs', 'compute', file, '--out', out];
  return {
    entries,
    call: least(call),
    engine: least(engine),
    process: least(() => {
      rmSync(out, { recursive: true, force: true });
      return processTime(process.execPath, run);
    }),
    peak:
      Number(
        output(process.execPath, ['--import', TELLS_PEAK, ...run])
          .trim()
          .split('\n')
          .pop(),
      ) / 1024,
    office: leastOf(Array.from({ length: TIMES }, () => officeTime(formulas, folder))),
  };
}

const whole = (value: number): string => value.toFixed(0);

function page(lines: readonly Line[], versions: string): string {
  const rows = lines.map(
    ({ entries, call, engine, process: own, peak, office }) =>
      `| ${[
        entries,
        whole(call),
        whole(engine),
        `1/${(engine / call).toFixed(1)}`,
        whole(own),
        office === null ? '–' : whole(office),
        office === null ? '–' : (own / office).toFixed(2),
        whole(peak),
      ].join(' | ')} |`,
  );
  const [before, last] = [lines[lines.length - 2]!, lines[lines.length - 1]!];
  const exponent = Math.log(last.process / before.process) / Math.log(last.entries / before.entries);
  return `# Speed, against others

\`npm run bench others\` wrote this page in one run on one machine: ${versions}. CPU milliseconds, the least of ${TIMES}; they mean
nothing on another machine, the ratios do. 5 judges, 5 criteria; the others do the same sums as formulas: SUMPRODUCT, INDEX and
MATCH, AVERAGE, and COUNTIF for the rank.

- **call**: the add-on checks and ranks (_compute_, the second call and later ones of a process), exact arithmetic, ties, explanations and tabs
  written; **HyperFormula**: its sheets are built and calculated.
- **process**: \`lembar-juri compute\` from .xlsx to .xlsx, reliability and all; **LibreOffice**: the file of formulas opened, calculated and saved.

| entries | call | HyperFormula | call beside it | process | LibreOffice | process beside it | its memory, MB |
| --: | --: | --: | --: | --: | --: | --: | --: |
${rows.join('\n')}

The process grows with the ${exponent.toFixed(2)}th power of the entries from ${before.entries} to ${last.entries}. The goals are 1/40 (3,178 entries) and 1/10 (199) for the
call, .8 (3,178) and .4 (46) for the process, and 400 MB and a power of 1.05 at 20,000 entries: a file of 860,000 cells, which is refused
(700,000 are read).
`;
}

export async function compareWithOthers(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'lembar-juri-bench-'));
  try {
    output('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefix', folder, 'hyperformula@3']);
    const lines: Line[] = [];
    for (const entries of SIZES) lines.push(await measured(entries, folder));
    const office = lines.every((line) => line.office !== null)
      ? output('soffice', ['--version']).split(' ').slice(0, 2).join(' ')
      : 'no LibreOffice Calc';
    const text = page(
      lines,
      `Node ${process.version}, HyperFormula 3, ${office}, ${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}`,
    );
    writeFileSync(PAGE, text);
    console.log(text);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
