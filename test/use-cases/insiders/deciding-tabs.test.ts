// What somebody who may edit the file, and is no admin, does to the tabs that decide: nothing comes of it.
import type { Host } from '../../../src/local/runtime/host';
import { base, compute, confirmPlenary, decide, documents, problemOf, validate, verify } from '../support';
import { ADMIN, JUDGE, OWNER, plant, reopenTab, STRANGER, shared, types } from './people';

const WRITTEN = ['Pleno', 'Riwayat', 'Hasil Pengecekan', 'Peringkat · Penilaian'];

/** Computed, with the plenary's tab prepared. */
const prepared = async (): Promise<Host> => {
  const host = await shared();
  compute(host, { provisional: false, close: true });
  host.call('preparePlenary', {});
  return host;
};
const winners = (host: Host) => [...new Set(documents(host).documents.map(({ entry }) => entry))];
const codes = (host: Host) => compute(host).findings.map(({ code, tab, cell }) => [code, tab, cell]);
const swap = (host: Host): void => {
  for (const [cell, value] of [
    ['D4', 2],
    ['E4', 'Dampak lebih sempit'],
    ['D5', 1],
    ['E5', 'Dampak lebih luas'],
  ] as const)
    host.editCell('Pleno', cell, value);
};
const reason = { reason: 'Baris disisipkan juri; dibahas panitia' };

it.each(WRITTEN)('%s is shut to judges and strangers from the start, and open to the admins', async (tab) => {
  const host = await prepared();
  const may = [OWNER, ADMIN, JUDGE, STRANGER].map((user) => types(host, user, tab, 'J9', 'x'));
  // Nothing protects the settings yet: who is named there may have named themselves.
  expect(may).toEqual([true, false, false, false]);
});

it('what decides later is shut as well, and those who may edit the protected settings are let in', async () => {
  const host = await shared();
  host.call('makeJudgeTabs', {});
  compute(host, { provisional: false, close: true });
  decide(host);
  documents(host);
  host.call('prepareObjections');
  for (const tab of ['Riwayat', 'Hasil Terkunci', 'Dokumen', 'Sanggahan', 'Peringkat · Penilaian', 'Pengaturan'])
    expect([tab, [OWNER, ADMIN, JUDGE, STRANGER].map((user) => types(host, user, tab, 'Z9', 'x'))]).toEqual([
      tab,
      [true, true, false, false],
    ]);
});

it('a row of the plenary tab counts when an admin has confirmed it, and not before', async () => {
  const host = await prepared();
  swap(host);
  const answer = compute(host);
  expect(answer).toMatchObject({ ok: false, stages: [] });
  expect(answer.findings).toMatchObject([{ code: 'PLENARY_UNCONFIRMED', tab: 'Pleno', cell: 'D4', severity: 'error' }]);
  expect(answer.findings[0]?.message).toContain('P-01 dan P-02 belum dikonfirmasi');
  expect(documents(host)).toMatchObject({ ok: false, total: 0 });
  expect(problemOf(host.as(JUDGE).call('confirmPlenary', {}))?.code).toBe('NOT_ALLOWED');
  confirmPlenary(host);
  expect(compute(host)).toMatchObject({ ok: true });
  expect(winners(host)).toEqual(['P-02']);
  const row = host.sheets().Riwayat!.find(([, , action]) => action === 'konfirmasi pleno');
  expect(row?.slice(1, 4)).toEqual([OWNER, 'konfirmasi pleno', 'peringkat putusan P-01: 2, P-02: 1']);
});

it('a confirmed decision that is altered or deleted stops its stage again', async () => {
  const host = await prepared();
  swap(host);
  confirmPlenary(host);
  host.editCell('Pleno', 'E5', 'Alasan lain');
  expect(compute(host).findings[0]?.message).toMatch(
    /P-02 belum dikonfirmasi.*1 keputusan yang sudah dikonfirmasi hilang/,
  );
  host.editCell('Pleno', 'E5', 'Dampak lebih luas');
  expect(compute(host).ok).toBe(true);
  for (const cell of ['D4', 'D5', 'E4', 'E5']) host.editCell('Pleno', cell, '');
  expect(compute(host).findings[0]?.message).toMatch(/^2 keputusan yang sudah dikonfirmasi hilang/);
});

it('a stranger’s tab “Plenary” in front of the real one decides nothing, and is told', async () => {
  const host = await prepared();
  plant(host, 'Plenary', [
    ['Tahap', 'Kode', 'Peringkat Hitung', 'Peringkat Putusan', 'Alasan'],
    ['Penilaian', 'P-01', 1, 3, 'x'],
    ['Penilaian', 'P-03', 3, 1, 'x'],
  ]);
  const answer = compute(host);
  expect(answer).toMatchObject({ ok: false, stages: [] });
  expect(answer.findings).toMatchObject([{ code: 'TAB_COPY', severity: 'error', tab: 'Plenary' }]);
  expect(answer.findings[0]?.message).toContain('“Pleno”');
  // Nor does it before the real one is there.
  const other = await shared();
  plant(other, 'Plenary', [
    ['Tahap', 'Kode', 'Peringkat Hitung', 'Peringkat Putusan', 'Alasan'],
    ['Penilaian', 'P-03', 3, 1, 'x'],
  ]);
  expect(codes(other)).toContainEqual(['PLENARY_UNCONFIRMED', 'Plenary', 'D2']);
  expect(types(other, JUDGE, 'Plenary', 'D2', 2)).toBe(false);
});

it('a deciding tab that was opened is locked again, told, and stops until it was looked at', async () => {
  const host = await prepared();
  reopenTab(host, 'Pleno');
  expect(types(host, JUDGE, 'Pleno', 'E4', 'x')).toBe(true);
  expect(codes(host)).toEqual([['TAB_OPEN', 'Pleno', null]]);
  expect(types(host, JUDGE, 'Pleno', 'E4', 'y')).toBe(false);
  expect(codes(host)).toEqual([]);
  // To one person more, which only a look at its editors tells.
  reopenTab(host, 'Riwayat', [JUDGE]);
  expect(codes(host)).toEqual([['TAB_OPEN', 'Riwayat', null]]);
  expect(codes(host)).toEqual([]);
});

it('an admin who is named later is told who can let them in, and is let in by the next check of another', async () => {
  const host = await shared();
  host.call('makeJudgeTabs', {});
  compute(host, { provisional: false, close: true });
  host.share('baru@example.go.id');
  host.editCell('Pengaturan', 'B7', `${ADMIN}, baru@example.go.id`);
  const late = host.as('baru@example.go.id');
  const refused = problemOf(late.call('validateWorkbook'));
  expect(refused?.code).toBe('NOT_ALLOWED');
  expect(refused?.message).toContain('menekan “Periksa lembar juri”');
  validate(host);
  expect(compute(late).ok).toBe(true);
});

it('an admin whom another shut out is told who can let them in, and is let in by the next check of another', async () => {
  const host = await shared();
  host.call('makeJudgeTabs', {});
  compute(host, { provisional: false, close: true });
  host.protectTab('Riwayat', [OWNER]);
  expect(compute(host.as(ADMIN)).findings[0]).toMatchObject({ code: 'TAB_OPEN', tab: 'Riwayat' });
  expect(compute(host.as(ADMIN)).findings[0]?.message).toContain('tertutup bagi Anda');
  validate(host);
  expect(compute(host.as(ADMIN)).ok).toBe(true);
});

it('verifying tells of it and locks nothing', async () => {
  const host = await prepared();
  decide(host);
  reopenTab(host, 'Hasil Terkunci', [JUDGE]);
  expect(verify(host).differences.map(({ tab }) => tab)).toContain('Hasil Terkunci');
  expect(verify(host).ok).toBe(false);
  expect(decide(host).ok).toBe(false);
  expect(decide(host).ok).toBe(true);
  expect(verify(host).ok).toBe(true);
});

/** Types a row below the history, as somebody does for whom it is open. */
const append = (host: Host, cells: Record<string, string>): number => {
  const row = host.sheets().Riwayat!.length + 1;
  for (const [column, value] of Object.entries(cells)) host.editCell('Riwayat', `${column}${row}`, value);
  return row;
};
const forged = { A: "'2030-01-01 10:00:00", B: OWNER, C: 'buka kembali', D: 'x', G: 'Penilaian' };
const statusOf = (host: Host) =>
  (host.call('getState') as { answer: { lives: { status: string }[] } }).answer.lives[0]?.status;

it('a row typed below the history never counts, and stops everything until an admin deletes it or says why', async () => {
  const host = await prepared();
  decide(host);
  const row = append(host, forged);
  expect(statusOf(host)).toBe('decided');
  expect(codes(host)).toEqual([['HISTORY_BROKEN', 'Riwayat', `A${row}`]]);
  expect(decide(host)).toMatchObject({ ok: false, code: null });
  expect(documents(host)).toMatchObject({ ok: false, total: 0 });
  expect(validate(host).findings.map(({ code }) => code)).toEqual(['HISTORY_BROKEN']);
  expect(problemOf(host.as(JUDGE).call('explainHistory', reason))?.code).toBe('NOT_ALLOWED');
  expect(problemOf(host.call('explainHistory', { reason: ' ' }))?.code).toBe('BAD_REQUEST');
  host.call('explainHistory', reason);
  expect(host.sheets().Riwayat!.slice(-1)[0]!.slice(1, 4)).toEqual([OWNER, 'jelaskan riwayat', reason.reason]);
  expect(codes(host)).toEqual([]);
  expect(statusOf(host)).toBe('decided');
  // Verifying still names it, and what is altered later asks again.
  expect(verify(host).differences).toMatchObject([{ code: 'HISTORY_ROW', cell: `A${row}` }]);
  host.editCell('Riwayat', `D${row}`, 'y');
  expect(codes(host)).toEqual([['HISTORY_BROKEN', 'Riwayat', `A${row}`]]);
});

it('a row with an invented seal, an altered row and a newest row that is gone stop everything likewise', async () => {
  const host = await prepared();
  const row = append(host, { ...forged, H: "'0123456789abcdef" });
  expect(codes(host)).toEqual([['HISTORY_BROKEN', 'Riwayat', `A${row}`]]);
  for (const column of 'ABCDEFGH') host.editCell('Riwayat', `${column}${row}`, '');
  expect(codes(host)).toEqual([]);
  host.editCell('Riwayat', 'B4', 'orang.lain@example.go.id');
  expect(codes(host)).toEqual([['HISTORY_BROKEN', 'Riwayat', 'A4']]);
  host.call('explainHistory', reason);
  expect(codes(host)).toEqual([]);
  const last = host.sheets().Riwayat!.length;
  for (const column of 'ABCDEFGH') host.editCell('Riwayat', `${column}${last}`, '');
  const cut = compute(host).findings;
  expect(cut.map(({ code }) => code)).toEqual(['HISTORY_BROKEN']);
  expect(cut[0]?.message).toContain('Baris terbaru riwayat hilang');
  host.call('explainHistory', reason);
  expect(codes(host)).toEqual([]);
});

it('what the committee types and does by itself is told nowhere', async () => {
  const host = await prepared();
  swap(host);
  confirmPlenary(host);
  decide(host);
  documents(host);
  host.call('prepareObjections');
  host.call('reopenStage', { stage: 'Penilaian', reason: 'Sanggahan diterima' });
  host.editCell('Penilaian · J1', 'C2', 81);
  expect(compute(host, { provisional: false, close: true }).ok).toBe(true);
  expect(decide(host).ok).toBe(true);
  expect(verify(host).differences.filter(({ code }) => code !== 'DOCUMENT_OF_OTHER_RESULT')).toEqual([]);
  expect(base.Peserta).toHaveLength(4);
});
