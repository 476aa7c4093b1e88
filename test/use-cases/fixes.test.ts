// Fixes of findings: shown first, made only where the cells still hold the same, told in the history, taken back.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readBook, writeBook } from '../../src/local/files/xlsx';
import { openHost } from '../../src/local/runtime/host';
import { emptyTab, putCell } from '../../src/local/spreadsheet/model';
import {
  ADMIN,
  answer,
  apply,
  check,
  codes,
  corrections,
  EIGHTH_OF_MAY,
  history,
  J1,
  J2,
  number,
  offered,
  openWith,
  own,
  preview,
  RETNO,
  tabs,
  text,
  undo,
} from './fixes-support';
import { compute, problemOf, verify, withTabs } from './support';

const scoresOf = (host: Awaited<ReturnType<typeof openWith>>, tab: string, cell: string): unknown => {
  const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
  const found = host.sheets()[tab]![Number(row) - 1]![letter.charCodeAt(0) - 65];
  return found instanceof Date || Object.prototype.toString.call(found) === '[object Date]' ? 'a date' : found;
};

const formatOf = (host: Awaited<ReturnType<typeof openWith>>, tab: string, row: number, column: number) =>
  host
    .views()
    .find(({ name }) => name === tab)!
    .cells.find((one) => one.row === row && one.column === column)?.style?.numFmt ?? 'General';

describe('a number typed as text', () => {
  it('is shown cell by cell, becomes a number in one write a block, and comes back as it was', async () => {
    const host = await openWith({
      [J1]: { C2: text('80'), C3: text('80'), C4: text('60,5'), D4: text('60', 'General') },
    });
    expect(codes(host)).toEqual(['SCORE_TEXT_NUMBER C2:C3', 'SCORE_TEXT_NUMBER C4', 'SCORE_TEXT_NUMBER D4']);
    const ids = offered(host);
    const { fixes } = preview(host, ids);
    expect(fixes.flatMap(({ kind, confirm, cells }) => cells.map((one) => [kind, confirm, one]))).toEqual([
      ['type', null, { tab: J1, cell: 'C2', entry: 'P-01', criterion: 'Kebaruan', old: '“80”', now: '80' }],
      ['type', null, { tab: J1, cell: 'C3', entry: 'P-02', criterion: 'Kebaruan', old: '“80”', now: '80' }],
      ['type', null, { tab: J1, cell: 'C4', entry: 'P-03', criterion: 'Kebaruan', old: '“60,5”', now: '60,5' }],
      ['type', null, { tab: J1, cell: 'D4', entry: 'P-03', criterion: 'Efektif', old: '“60”', now: '60' }],
    ]);
    // Nothing has been changed so far.
    expect(host.sheets().Perbaikan).toBeUndefined();
    host.resetCost();
    const { applied, asked, left, check: after } = apply(host, ids);
    expect([applied, asked, left, after.ok]).toEqual([4, 0, 0, true]);
    expect(['C2', 'C3', 'C4', 'D4'].map((cell) => scoresOf(host, J1, cell))).toEqual([80, 80, 60.5, 60]);
    expect(formatOf(host, J1, 1, 2)).toBe('General');
    expect(history(host)).toEqual([
      `${ADMIN}: perbaiki: ${J1}!C2 “80” → 80; ${J1}!C3 “80” → 80; ${J1}!C4 “60,5” → 60,5; ${J1}!D4 “60” → 60`,
    ]);
    expect(after.fixes?.undo).toMatchObject({ by: ADMIN, cells: 4 });
    undo(host);
    expect(['C2', 'C3', 'C4', 'D4'].map((cell) => scoresOf(host, J1, cell))).toEqual(['80', '80', '60,5', '60']);
    expect([formatOf(host, J1, 1, 2), formatOf(host, J1, 3, 3)]).toEqual(['@', 'General']);
    expect(history(host)[1]).toMatch(/^panitia@example.go.id: urungkan perbaikan: .*C4 60,5 → “60,5”/);
    expect(check(host).fixes?.undo).toBeNull();
    expect(corrections(host).map(({ status }) => status)).toEqual(['undone', 'undone', 'undone', 'undone']);
    // And it can be made once more.
    expect(apply(host, offered(host)).applied).toBe(4);
    compute(host);
    expect(verify(host).differences).toEqual([]);
  });

  it('brings the office’s own totals along: no right row is accused of a wrong one', async () => {
    const [header, ...rows] = tabs[J1]!;
    const totals = rows.map((_, index) => [
      `E${index + 2}`,
      { value: null, type: 'formula' as const, formula: `SUM(C${index + 2}:D${index + 2})`, formulaResult: 60 },
    ]);
    const withTotals = { ...tabs, [J1]: [[...header!, 'Jumlah'], ...rows.map((row) => [...row, null])] };
    // As the sheet has them: a score that is text is not added.
    const scores = Object.fromEntries(rows.map((_, index) => [`C${index + 2}`, text('80')]));
    const host = await openWith({ [J1]: { ...Object.fromEntries(totals), ...scores } }, withTotals);
    for (const row of [2, 3, 4]) host.editCell(J1, `D${row}`, 60);
    const { check: after } = apply(host, offered(host));
    expect(after.findings.filter(({ code }) => code === 'TOTAL_MISMATCH')).toEqual([]);
    expect([2, 3, 4].map((row) => scoresOf(host, J1, `E${row}`))).toEqual([140, 140, 140]);
  });

  it('of a cell that was changed since it was shown, nothing is done', async () => {
    const host = await openWith({ [J1]: { C2: text('80'), C4: text('61') } });
    const ids = offered(host);
    host.editCell(J1, 'C2', 81);
    expect(apply(host, ids)).toMatchObject({ applied: 1, left: 1 });
    expect([scoresOf(host, J1, 'C2'), scoresOf(host, J1, 'C4')]).toEqual([81, 61]);
  });

  it('is not taken back where a cell holds something else by now; sorted rows are found again', async () => {
    const host = await openWith({ [J1]: { C2: text('80'), C3: text('70') } });
    apply(host, offered(host));
    host.editCell(J1, 'C3', 71);
    expect(problemOf(host.call('undoFixes'))?.message).toContain('C3');
    expect([scoresOf(host, J1, 'C2'), scoresOf(host, J1, 'C3')]).toEqual([80, 71]);
    host.editCell(J1, 'C3', 70);
    const [one, two] = [2, 3].map((row) => host.sheets()[J1]![row - 1]!);
    for (const [row, values] of [
      [2, two],
      [3, one],
    ] as const)
      for (const [column, value] of values!.entries())
        host.editCell(J1, `${'ABCD'[column]}${row}`, value as string | number);
    undo(host);
    expect([scoresOf(host, J1, 'C2'), scoresOf(host, J1, 'C3')]).toEqual(['70', '80']);
  });

  it.each([
    ['beyond the range', { C2: text('800') }],
    ['made by a formula', { C2: { value: null, type: 'formula', formula: '"80"', formulaResult: '80' } }],
    ['with two readings', { C2: text('80 atau 85') }],
  ])('%s has no remedy', async (_, cells) => {
    const host = await openWith({ [J1]: cells as never });
    expect(check(host).ok).toBe(false);
    expect(offered(host)).toEqual([]);
  });

  it('is left alone once judging is closed, and in a tab that the person may not edit', async () => {
    const host = await openWith({ [J1]: { C2: text('80') } });
    const ids = offered(host);
    host.call('closeStage', {});
    expect(check(host).findings).toMatchObject([{ code: 'SCORE_TEXT_NUMBER' }]);
    expect(offered(host)).toEqual([]);
    expect(apply(host, ids)).toMatchObject({ applied: 0, left: 1 });
    expect(scoresOf(host, J1, 'C2')).toBe('80');
  });
});

describe('a change of a score', () => {
  const wrong = { [J1]: { C2: number(EIGHTH_OF_MAY, 'd mmm'), D3: number(0.75, '0%') } };

  it('waits for its judge; a yes changes the cell and stands in the history, with who, when, old and new', async () => {
    const host = await openWith(wrong);
    expect(codes(host)).toEqual(['SCORE_IS_DATE C2', 'SCORE_NOT_NUMBER D3']);
    const ids = offered(host);
    expect(apply(host, ids)).toMatchObject({ applied: 0, asked: 2, left: 0, unreachable: [] });
    expect([scoresOf(host, J1, 'C2'), scoresOf(host, J1, 'D3')]).toEqual(['a date', 0.75]);
    expect(history(host)).toEqual([`${ADMIN}: minta konfirmasi juri: ${J1}!C2 “8 Mei 2023” → 8,5; ${J1}!D3 75% → 75`]);
    const now = check(host);
    expect(now.findings.map(({ fix }) => fix?.status)).toEqual(['waiting', 'waiting']);
    expect(now.fixes?.waiting).toMatchObject([
      { judge: 'J1', cell: 'C2', old: '“8 Mei 2023”', now: '8,5' },
      { now: '75' },
    ]);
    // Asked once, and not again.
    expect(apply(host, ids)).toMatchObject({ asked: 0, left: 2 });

    expect(own(host)).toEqual([]);
    const retno = host.as(RETNO);
    const [first, second] = own(retno);
    expect(first).toMatchObject({
      cell: 'C2',
      entry: 'P-01',
      criterion: 'Kebaruan',
      old: '“8 Mei 2023”',
      now: '8,5',
      by: ADMIN,
    });
    expect(first?.name).toBe('Antrean Ringkas');
    // Nobody answers for the judge, not even the admin.
    expect(problemOf(host.call('answerFix', { id: first!.id, accept: true }))?.code).toBe('BAD_REQUEST');
    expect(answer(retno, first!.id, true).map(({ id }) => id)).toEqual([second!.id]);
    expect([scoresOf(host, J1, 'C2'), formatOf(host, J1, 1, 2)]).toEqual([8.5, 'General']);
    expect(problemOf(retno.call('answerFix', { id: first!.id, accept: false }))?.code).toBe('BAD_REQUEST');
    answer(retno, second!.id, false);
    expect(scoresOf(host, J1, 'D3')).toBe(0.75);

    // The admin's next check takes the answers over.
    expect(check(host).findings.map(({ code, fix }) => [code, fix?.status])).toEqual([['SCORE_NOT_NUMBER', 'refused']]);
    expect(history(host).slice(1)).toEqual([
      `${RETNO}: juri menyetujui: ${J1}!C2 “8 Mei 2023” → 8,5`,
      `${RETNO}: juri menolak: ${J1}!D3 75% → 75`,
    ]);
    expect(corrections(host)).toMatchObject([
      { status: 'confirmed', answeredBy: RETNO, judge: 'J1', entry: 'P-01', criterion: 'Kebaruan', now: 8.5 },
      { status: 'refused', answeredBy: RETNO },
    ]);
    const rows = history(host).length;
    check(host);
    compute(host);
    expect(history(host).filter((row) => !row.includes('hitung'))).toHaveLength(rows);
    // What a judge has confirmed is the judge's: an admin does not take it back.
    expect(problemOf(host.call('undoFixes'))?.code).toBe('BAD_REQUEST');
  });

  it('is asked only of a judge whose e-mail is known', async () => {
    const host = await openWith({ [J2]: { C2: number(EIGHTH_OF_MAY, 'd mmm') } });
    expect(apply(host, offered(host))).toMatchObject({ asked: 0, left: 1, unreachable: ['J2'] });
    expect(host.sheets().Perbaikan).toBeUndefined();
  });

  it('is refused when the cell was typed anew or judging was closed meanwhile', async () => {
    const host = await openWith(wrong);
    apply(host, offered(host));
    const retno = host.as(RETNO);
    const [first, second] = own(retno);
    host.editCell(J1, 'C2', 'BK');
    expect(problemOf(retno.call('answerFix', { id: first!.id, accept: true }))?.message).toContain('C2');
    expect(scoresOf(host, J1, 'C2')).toBe('BK');
    host.call('closeStage', {});
    expect(problemOf(retno.call('answerFix', { id: second!.id, accept: true }))?.message).toContain('Penilaian');
  });

  it('is made by the admin’s next check where the judge may not edit the tab', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'lembar-juri-'));
    mkdirSync(path.join(folder, '.lembar-juri'));
    const protections = { 5: { warningOnly: false, editors: [ADMIN] } };
    const kept = { spreadsheetId: 'lembar', tabs: { [J1]: 5 }, protections, properties: {} };
    writeFileSync(path.join(folder, '.lembar-juri', 'properties.json'), JSON.stringify(kept));
    const host = await openWith(wrong, tabs, { stateDir: folder });
    apply(host, offered(host));
    const retno = host.as(RETNO);
    const [first] = own(retno);
    answer(retno, first!.id, true);
    expect(scoresOf(host, J1, 'C2')).toBe('a date');
    check(host);
    expect(scoresOf(host, J1, 'C2')).toBe(8.5);
    expect(history(host)[1]).toContain('juri menyetujui');
    rmSync(folder, { recursive: true });
  });
});

describe('the code or name of a row', () => {
  const rows = (change: (row: (string | number | null)[], index: number) => (string | number | null)[]) =>
    withTabs({ [J1]: tabs[J1]!.map((row, index) => change([...row] as (string | number | null)[], index)) }, tabs);

  it.each([
    ['is filled in where the name tells', 1, 0, null, 'P-01', 'ROW_WITHOUT_CODE A2'],
    ['is corrected where nobody has the code and the name tells', 2, 0, 'P-O2', 'P-02', 'ROW_UNKNOWN_ENTRY A3'],
    [
      'is spelled as in the entries tab where it was mistyped',
      1,
      1,
      'Antrian Ringkas',
      'Antrean Ringkas',
      'ROW_NAME_MISMATCH B2',
    ],
  ])('%s', async (_, row, column, typed, right, finding) => {
    const host = await openWith(
      {},
      rows((cells, at) => (at === row ? cells.map((one, index) => (index === column ? typed : one)) : cells)),
    );
    expect(codes(host)).toContain(finding);
    expect(apply(host, offered(host))).toMatchObject({ applied: 1, left: 0 });
    expect(host.sheets()[J1]![row]![column]).toBe(right);
    expect(codes(host)).toEqual([]);
    undo(host);
    expect(host.sheets()[J1]![row]![column]).toBe(typed ?? '');
  });

  it.each([
    ['the name is that of another entry', 1, 1, 'Posyandu Sore'],
    ['the name is nobody’s', 1, 0, 'P-77'],
  ])('is left to people where %s', async (_, row, column, typed) => {
    const host = await openWith(
      {},
      rows((cells, at) =>
        at === row
          ? [
              ...cells.slice(0, column),
              typed,
              ...(column === 0 ? ['Entah'] : []),
              ...cells.slice(column === 0 ? 2 : column + 1),
            ]
          : cells,
      ),
    );
    expect(check(host).findings.length).toBeGreaterThan(0);
    expect(offered(host)).toEqual([]);
  });

  it('a hostile name stays text', async () => {
    const evil = '=HYPERLINK("http://x","Antrean")';
    const book = withTabs(
      {
        Peserta: tabs.Peserta!.map((row, at) => (at === 1 ? ['P-01', `'${evil}`, 'Puskesmas A'] : row)),
        [J1]: tabs[J1]!.map((row, at) => (at === 1 ? ['P-01', `'${evil}x`, 80, 90] : row)),
        [J2]: tabs[J2]!.map((row, at) => (at === 1 ? ['P-01', `'${evil}`, 80, 90] : row)),
      },
      tabs,
    );
    const host = await openWith({}, book);
    const ids = offered(host);
    apply(host, ids);
    const cell = host
      .views()
      .find(({ name }) => name === J1)!
      .cells.find((one) => one.row === 1 && one.column === 1);
    expect(cell?.formula).toBeNull();
  });
});

describe('a call that breaks off', () => {
  const book = { [J1]: { C2: text('80'), D3: text('75'), C4: number(EIGHTH_OF_MAY, 'd mmm') } };

  it('is finished by the next one, at whatever call it broke', async () => {
    const undisturbed = await openWith(book);
    apply(undisturbed, offered(undisturbed));
    undo(undisturbed);
    const wanted = { scores: undisturbed.sheets()[J1], told: history(undisturbed), codes: codes(undisturbed) };
    for (let at = 1; ; at += 1) {
      let left = Number.POSITIVE_INFINITY;
      const host = await openWith(book, tabs, {
        intercept: ({ content, moment }) => {
          if (!content || moment !== (at % 2 === 0 ? 'after' : 'before')) return;
          left -= 1;
          if (left === 0) throw new Error('Service Spreadsheets failed');
        },
      });
      const ids = offered(host);
      left = at;
      const broke = problemOf(host.call('applyFixes', { fixes: ids })) !== null;
      left = Number.POSITIVE_INFINITY;
      const again = offered(host);
      apply(host, again.length > 0 ? again : ids);
      undo(host);
      expect([at, { scores: host.sheets()[J1], told: history(host), codes: codes(host) }]).toEqual([at, wanted]);
      if (!broke) break;
    }
  });
});

it('the tab of corrections is hidden and locked, and does not make unprotected tabs a finding', async () => {
  const host = await openWith({ [J1]: { C2: text('80') } });
  apply(host, offered(host));
  expect(host.views().find(({ name }) => name === 'Perbaikan')).toMatchObject({ hidden: true });
  expect(codes(host)).toEqual([]);
  expect(
    host
      .as(RETNO)
      .views()
      .find(({ name }) => name === 'Perbaikan')?.editable,
  ).toBe(false);
});

describe('in tabs that set-up has made', () => {
  it('a text that a judge pasted becomes a number; the rule of the cell keeps it from coming back, and nothing is stuck', async () => {
    const host = await openWith({}, withTabs({ [J1]: null, [J2]: null }, tabs));
    expect(problemOf(host.call('makeJudgeTabs', {}))).toBeNull();
    const rows = host.sheets()[J1]!;
    const at = rows.findIndex(([code]) => code === 'P-01') + 1;
    const header = rows.find((row) => row[0] === 'Kode')!;
    const column = header.findIndex((one) => String(one).startsWith('Kebaruan'));
    const cell = `${'ABCDEFGH'[column]}${at}`;
    // Pasting takes the place of what stood there, whatever the rule says.
    const bytes = await host.toBytes();
    const { tabs: read } = await readBook(bytes);
    const book = read.map((tab, index) => ({ ...emptyTab(index, tab.name), ...tab }));
    putCell(book.find(({ name }) => name === J1)!, at - 1, column, { value: '80', formula: null });
    const changed = await writeBook(book, 0, null);
    const opened = await openHost({
      codeDir: 'dist',
      workbook: { bytes: changed, name: 'uji.xlsx' },
      user: ADMIN,
      editors: [RETNO],
    });
    const ids = offered(opened);
    expect(ids).toHaveLength(1);
    expect(apply(opened, ids)).toMatchObject({ applied: 1, left: 0 });
    expect(scoresOf(opened, J1, cell)).toBe(80);
    expect(problemOf(opened.call('undoFixes'))?.message).toContain(cell);
    expect(scoresOf(opened, J1, cell)).toBe(80);
    expect(corrections(opened).map(({ status }) => status)).toEqual(['applied']);
    expect(history(opened).map((row) => row.split(': ')[1])).toEqual(['perbaiki']);
    check(opened);
  });
});
