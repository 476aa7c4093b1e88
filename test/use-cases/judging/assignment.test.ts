// Who reads what in the built add-on: planned, written, changed by hand, kept, and what it does to tabs and results.
import type { Host } from '../../../src/local/runtime/host';
import { type AssignmentAnswer, assignmentAnswer } from '../../../src/use-cases/answers';
import type { Reply } from '../../../src/use-cases/server';
import { type CellValue, compute, decide, open, problemOf, type Tabs, validate, verify } from '../support';

const codes = Array.from({ length: 8 }, (_, index) => `P-0${index + 1}`);
const NAMES = ['Bu Retno', 'Pak Budi', 'Bu Siti', 'Pak Agus'];
const tabs = (settings: CellValue[][] = [], judges: CellValue[][] = []): Tabs => ({
  Pengaturan: [['Kunci', 'Nilai'], ['Nama Kompetisi', 'Lomba Uji'], ['Tahun', 2026], ['Jumlah Top', 3], ...settings],
  Kriteria: [
    ['Kriteria', 'Maks'],
    ['Kebaruan', 100],
  ],
  Peserta: [['Kode', 'Nama Inovasi', 'Instansi'], ...codes.map((code) => [code, `Inovasi ${code}`, `Dinas ${code}`])],
  Juri:
    judges.length > 0
      ? judges
      : [['Kode', 'Nama', 'Instansi'], ...NAMES.map((name, index) => [`J${index + 1}`, name, `Dinas P-0${index + 1}`])],
});

function assign(host: Host, request: object = {}): AssignmentAnswer {
  const reply = host.call('assignJudges', { write: true, ...request }) as Reply<AssignmentAnswer>;
  if ('problem' in reply) throw new Error(reply.problem.message);
  return assignmentAnswer.parse(reply.answer);
}

const TAB = 'Pembagian Juri';
/** Entry → its judges, as the tab says. */
const written = (host: Host) =>
  new Map(
    host
      .sheets()
      [TAB]!.slice(3)
      .map((row) => [String(row[1]), String(row[4])]),
  );
const cellOf = (host: Host, entry: string) => `E${[...written(host).keys()].indexOf(entry) + 4}`;

/** Scores what a judge's tab asks for; the entry's number tells how good it is. */
function score(host: Host, judge: string, most = 99): void {
  const rows = host.sheets()[`Penilaian · ${judge}`]!.slice(4);
  for (const [index, [code]] of rows.entries()) {
    if (index < most) host.editCell(`Penilaian · ${judge}`, `D${index + 5}`, 60 + 3 * Number(String(code).slice(-1)));
  }
}

const ready = async (settings: CellValue[][] = [], judges: CellValue[][] = []) => {
  const host = await open(tabs(settings, judges));
  assign(host, { readings: 2 });
  host.call('makeJudgeTabs', {});
  return host;
};

it('is shown before anything is written, and drawn the same from the same seed', async () => {
  const host = await open(tabs([['Juri per Peserta', 2]]));
  const before = host.views();
  const plan = assign(host, { write: false });
  expect(host.views()).toEqual(before);
  expect(plan).toMatchObject({ ok: true, findings: [], stage: 'Penilaian', readings: 2, seed: 1, written: false });
  expect(plan.loads).toEqual({ J1: 4, J2: 4, J3: 4, J4: 4 });
  expect(plan.message).toBe('Setiap inovasi dinilai 2 juri; beban 4; tanpa benturan.');
  expect(plan.assignment.find(({ entry }) => entry === 'P-01')?.judges).not.toContain('J1');
  expect(assign(host, { write: false })).toEqual(plan);
  expect(assign(host, { write: false, seed: 2 }).assignment).not.toEqual(plan.assignment);
  const { assignment } = assign(host, { seed: 1 });
  expect(assignment).toEqual(plan.assignment);
  expect([...written(host)]).toEqual(assignment.map(({ entry, judges }) => [entry, judges.join(', ')]));
  expect(host.sheets()[TAB]![2]).toEqual(['Tahap', 'Kode', 'Nama Inovasi', 'Instansi', 'Juri']);
  expect(host.sheets()[TAB]![3]!.slice(0, 4)).toEqual(['Penilaian', 'P-01', 'Inovasi P-01', 'Dinas P-01']);
  expect(
    host
      .sheets()
      .Riwayat!.slice(3)
      .map((row) => row.slice(2, 4)),
  ).toEqual([
    ['bagi juri', 'Tahap Penilaian: Setiap inovasi dinilai 2 juri; beban 4; tanpa benturan. Benih undian 1.'],
  ]);
});

it('three judges each unless somebody says otherwise, in English too', async () => {
  const host = await open(tabs([['Bahasa', 'en']]));
  expect(assign(host).message).toBe('Every entry is scored by 3 judges; loads 6; no conflict.');
  expect(Object.keys(host.sheets())).toContain('Assignment');
});

it('judges’ tabs hold the assigned entries alone, and progress counts against the plan', async () => {
  const host = await ready();
  for (const judge of ['J1', 'J2', 'J3', 'J4']) {
    const own = [...written(host)].flatMap(([entry, judges]) => (judges.includes(judge) ? [entry] : []));
    const rows = host.sheets()[`Penilaian · ${judge}`]!;
    expect(rows[0]![0]).toBe('0 dari 4 selesai');
    expect(
      rows
        .slice(4)
        .map(([code]) => code)
        .sort(),
    ).toEqual(own.sort());
  }
  score(host, 'J1', 3);
  expect(validate(host).progress[0]).toEqual({ stage: 'Penilaian', judge: 'J1', scored: 3, expected: 4 });
});

it('what was changed by hand stays and is checked; only what is lacking is added', async () => {
  const host = await open(tabs([['Juri per Peserta', 2]]));
  assign(host);
  host.editCell(TAB, cellOf(host, 'P-01'), 'J1, J2');
  host.editCell(TAB, cellOf(host, 'P-02'), 'J4');
  const cautions = validate(host).findings.filter(({ code }) => code === 'ASSIGNMENT_CAUTION');
  expect(cautions).toMatchObject([
    { severity: 'warning', tab: TAB, cell: cellOf(host, 'P-01') },
    { severity: 'warning', tab: TAB, cell: null },
    { severity: 'info', tab: TAB, cell: null },
  ]);
  host.editCell('Peserta', 'A10', 'P-09');
  host.editCell('Peserta', 'B10', 'Inovasi P-09');
  const before = written(host);
  const rows = host.sheets().Riwayat!.length;
  expect(assign(host).message).toContain('1 benturan');
  const after = written(host);
  expect(after.get('P-01')).toBe('J1, J2');
  expect(after.get('P-02')).toMatch(/^J[13], J4$/);
  expect(after.get('P-09')).toMatch(/^J\d, J\d$/);
  for (const [entry, judges] of before) if (entry !== 'P-02') expect(after.get(entry)).toBe(judges);
  expect(host.sheets().Riwayat).toHaveLength(rows + 1);
  // Nothing lacks any more: nothing is written, and nothing recorded.
  const whole = host.views();
  assign(host);
  expect(host.views()).toEqual(whole);
});

it('a judge who falls ill keeps what is scored, and hands the rest to the others', async () => {
  const host = await ready();
  score(host, 'J2', 2);
  const scored = host
    .sheets()
    ['Penilaian · J2']!.slice(4, 6)
    .map(([code]) => String(code));
  host.editCell('Juri', 'D1', 'Berhalangan');
  host.editCell('Juri', 'D3', 'ya');
  const { loads, assignment } = assign(host, { readings: 2 });
  expect(loads.J2).toBe(2);
  expect(assignment.filter(({ judges }) => judges.includes('J2')).map(({ entry }) => entry)).toEqual(scored.sort());
  expect(assignment.every(({ judges }) => judges.length === 2)).toBe(true);
  expect(Object.values(loads).sort()).toEqual([2, 4, 5, 5]);
  const { notes } = (host.call('makeJudgeTabs', {}) as { answer: { notes: string[] } }).answer;
  expect(notes.join(' ')).toContain('Tab Penilaian · J2 masih memuat 2 peserta');
  for (const judge of ['J1', 'J3', 'J4']) score(host, judge);
  const { stages, findings } = compute(host);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(stages[0]!.ranking.every(({ judgeScores }) => Object.keys(judgeScores).length === 2)).toBe(true);
});

it('scores outside the plan do not count, the explanation says who read what, and a changed plan is found out', async () => {
  const host = await ready();
  for (const judge of ['J1', 'J2', 'J3', 'J4']) score(host, judge);
  const { stage, code } = decide(host);
  expect([stage, code]).toEqual(['Penilaian', expect.any(String)]);
  expect(verify(host).ok).toBe(true);
  const [first] = compute(host).stages[0]!.ranking;
  const [one, two] = Object.keys(first!.judgeScores);
  expect(first!.explanation).toContain(`Menurut Pembagian Juri dinilai 2 dari 4 juri (${one} dan ${two}).`);
  expect(first!.explanation).not.toContain('Tanpa nilai dari');
  host.editCell(TAB, cellOf(host, first!.code), one!);
  const { differences, ok } = verify(host);
  expect(ok).toBe(false);
  expect(differences.map(({ message }) => message).join(' ')).toContain(
    `pembagian juri untuk ${first!.code} (Penilaian): semula “${one}, ${two}”, kini “${one}”`,
  );
  const again = compute(host);
  expect(again.findings.map(({ code }) => code)).toContain('SCORE_UNASSIGNED');
  const now = again.stages[0]!.ranking.find((row) => row.code === first!.code)!;
  expect(Object.keys(now.judgeScores)).toEqual([one]);
  expect(now.explanation).toContain(`Juri ${two} tidak dihitung: bukan bagiannya menurut Pembagian Juri.`);
});

it('a stage cannot be closed while an entry has fewer readings than it must have', async () => {
  const host = await ready([['Juri Minimal per Peserta', 2]]);
  for (const judge of ['J1', 'J2', 'J3']) score(host, judge);
  const lacking = [...written(host)].flatMap(([entry, judges]) => (judges.includes('J4') ? [entry] : []));
  const problem = problemOf(host.call('closeStage', {}));
  expect(problem?.message).toMatch(/^Belum dinilai lengkap oleh 2 juri: /);
  for (const entry of lacking) expect(problem?.message).toContain(`(${entry}) baru 1`);
  expect(compute(host, { provisional: false, close: true }).findings.map(({ code }) => code)).toContain(
    'ENTRY_FEW_READINGS',
  );
  expect(
    host
      .sheets()
      .Riwayat!.slice(3)
      .map((row) => row[2]),
  ).not.toContain('tutup penilaian');
  score(host, 'J4');
  expect(problemOf(host.call('closeStage', {}))).toBeNull();
});

it('is shut against everybody but the committee, and told where it was opened', async () => {
  const host = await open(tabs(), { owner: 'a@x.id', user: 'a@x.id', editors: ['b@x.id'] });
  assign(host, { readings: 2 });
  expect(() => host.as('b@x.id').editCell(TAB, 'E4', 'J1')).toThrow('protected');
  expect(problemOf(host.as('b@x.id').call('assignJudges', { write: false }))?.code).toBe('NOT_ALLOWED');
});

it('leaves alone a tab of the office’s own, a stage that is closed, and one without people', async () => {
  const own = await open({ ...tabs(), [TAB]: [['Rapat', 'Senin']] });
  expect(problemOf(own.call('assignJudges', { write: true }))?.message).toContain('bukan pembagian juri');
  const closed = await ready();
  closed.call('closeStage', {});
  expect(problemOf(closed.call('assignJudges', { stage: 'Penilaian', write: true }))?.message).toContain(
    'sudah ditutup',
  );
  const nobody = await open({ ...tabs(), Juri: [['Kode', 'Nama']] });
  expect(problemOf(nobody.call('assignJudges', { write: true }))?.message).toContain('Tab Juri belum berisi juri');
  expect(problemOf(nobody.call('assignJudges', { readings: 0, write: true }))?.code).toBe('BAD_REQUEST');
});
