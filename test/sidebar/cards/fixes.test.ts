// Fixes in the panel: offered, shown cell by cell, made, taken back; and a judge who answers. In a real browser.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { fixWords } from '../../../src/sidebar/words/fixes';
import type { FindingAnswer, PreviewAnswer, ValidateAnswer } from '../../../src/use-cases/answers';
import { violationsIn } from '../../axe';
import { closeBrowser, describeInBrowser } from '../../browser';
import { clean, state, validated } from '../fixture';
import { command, openSidebar, type Script, said } from '../page';

const { id } = fixWords;

const fix = (own: Partial<NonNullable<FindingAnswer['fix']>>): NonNullable<FindingAnswer['fix']> => ({
  id: 'teks',
  kind: 'type',
  old: '“82,5”',
  now: 82.5,
  confirm: null,
  status: 'offered',
  ...own,
});
const finding = (cell: string, own: Parameters<typeof fix>[0]): FindingAnswer => ({
  code: own.kind === 'score' ? 'SCORE_IS_DATE' : 'SCORE_TEXT_NUMBER',
  severity: 'error',
  stage: 'Proposal',
  tab: 'Proposal · J1',
  cell,
  message: `Nilai di ${cell} tersimpan sebagai teks.`,
  fix: fix(own),
});
const change = (cell: string) => ({
  tab: 'Proposal · J1',
  cell,
  entry: 'P-01',
  criterion: 'Kebaruan',
  old: '“82,5”',
  now: '82,5',
});

const some: ValidateAnswer = {
  ...validated,
  findings: [
    finding('C2', { id: 'satu' }),
    finding('C9', { id: 'dua' }),
    finding('D2', { id: 'tiga', kind: 'score', old: '“8 Mei 2023”', now: 8.5, confirm: 'J1' }),
  ],
};
const preview = (cells: string[], own: Parameters<typeof fix>[0] = {}): PreviewAnswer => ({
  fixes: cells.map((cell) => ({ ...fix({ id: cell, ...own }), cells: [change(cell)] })),
});
const after: ValidateAnswer = {
  ...clean,
  fixes: {
    undo: { at: '2023-11-20T09:42:00', by: 'panitia@pasuruankota.go.id', cells: 2 },
    waiting: [{ ...change('D2'), old: '“8 Mei 2023”', now: '8,5', judge: 'J1' }],
    marked: false,
  },
  findings: [
    finding('D2', { id: 'tiga', kind: 'score', old: '“8 Mei 2023”', now: 8.5, confirm: 'J1', status: 'waiting' }),
  ],
};

const applied = (check: ValidateAnswer, counts: object) => ({
  applied: 0,
  asked: 0,
  left: 0,
  unreachable: [],
  ...counts,
  check,
});

let open: Awaited<ReturnType<typeof openSidebar>>;
const start = async (script: Script): Promise<Page> => {
  open = await openSidebar({ getState: [{ answer: state }], readOwnFixes: [{ answer: { fixes: [] } }], ...script });
  return open.page;
};
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent?.slice(0, 30));
const asked = async (name: string) =>
  (await open.calls()).filter((one) => one.name === name).map(({ args }) => args[0]);
const picture = async (page: Page, name: string) => {
  const folder = process.env.PICTURES;
  if (folder) writeFileSync(path.join(folder, `${name}.png`), await page.screenshot({ fullPage: true }));
};

describeInBrowser('fixes in the panel', () => {
  afterEach(async () => {
    expect(open.errors).toEqual([]);
    await open.close();
  });
  afterAll(closeBrowser);

  it('all safe ones are shown first, made together, and can be undone; the focus is never lost', async () => {
    const page = await start({
      validateWorkbook: [{ answer: some }],
      previewFixes: [{ answer: preview(['C2', 'C9']) }],
      applyFixes: [{ answer: applied(after, { applied: 2 }) }],
      undoFixes: [{ answer: some }],
    });
    await command(page, 'validate');
    await page.getByRole('button', { name: id.fixAll(2) }).click();
    await page.waitForSelector('#preview-title');
    expect(await page.textContent('#preview-title')).toBe(id.previewTitle(2));
    expect(await focused(page)).toBe('preview-title');
    expect(await page.locator('.preview .changes li').allInnerTexts()).toEqual([
      'Proposal · J1 · C2 · P-01 · Kebaruan\n“82,5” → 82,5',
      'Proposal · J1 · C9 · P-01 · Kebaruan\n“82,5” → 82,5',
    ]);
    expect(await violationsIn(page)).toEqual([]);
    await picture(page, 'preview');
    await page.getByRole('button', { name: id.apply }).click();
    await said(page, id.done(2, 0, 0, []));
    expect(await focused(page)).toBe('fix-tools');
    expect([await asked('previewFixes'), await asked('applyFixes')]).toEqual([
      [{ fixes: ['satu', 'dua'] }],
      [{ fixes: ['C2', 'C9'] }],
    ]);
    await page.getByText(id.waitingTitle(1)).click();
    expect((await page.locator('.waiting .changes li').allInnerTexts())[0]).toContain('juri J1 · Proposal · J1 · D2');
    await page.getByText(id.status.waiting).waitFor();
    expect(await violationsIn(page)).toEqual([]);
    await picture(page, 'waiting');
    await page.getByRole('button', { name: id.undo(2) }).click();
    await said(page, id.undone);
    expect(await focused(page)).toBe('fix-tools');
  });

  it('one is shown and dropped again; a change of a score is sent to its judge', async () => {
    const page = await start({
      validateWorkbook: [{ answer: some }],
      previewFixes: [
        { answer: preview(['C2']) },
        { answer: preview(['D2'], { kind: 'score', confirm: 'J1' }) },
        { answer: { fixes: [] } },
      ],
      applyFixes: [{ answer: applied(after, { asked: 1, left: 1, unreachable: ['J2'] }) }],
    });
    await command(page, 'validate');
    await page
      .getByRole('button', { name: /^Perbaiki… Usul: “82,5” → 82,5/ })
      .first()
      .click();
    await page.getByRole('button', { name: id.cancel }).click();
    expect(await page.locator('.preview').count()).toBe(0);
    expect(await focused(page)).toBe('fix-tools');
    await page.getByRole('button', { name: `${id.ask} ${id.suggestion('“8 Mei 2023”', '8,5')}` }).click();
    await page.getByText(id.askText(['J1'])).waitFor();
    await page.getByRole('button', { name: id.send }).click();
    await said(page, id.done(0, 1, 1, ['J2']));
    expect(await asked('previewFixes')).toEqual([{ fixes: ['satu'] }, { fixes: ['tiga'] }]);
    expect(await page.locator('.offer .button').count()).toBe(0);
  });

  it('says so where what was offered has changed meanwhile', async () => {
    const page = await start({ validateWorkbook: [{ answer: some }], previewFixes: [{ answer: { fixes: [] } }] });
    await command(page, 'validate');
    await page.getByRole('button', { name: id.fixAll(2) }).click();
    await page.getByText(id.nothingLeft).waitFor();
    expect(await page.getByRole('button', { name: id.apply }).count()).toBe(0);
  });

  it('marks the cells and clears the marks', async () => {
    const marked = { ...some, fixes: { undo: null, waiting: [], marked: true } };
    const page = await start({
      validateWorkbook: [{ answer: some }],
      markFindings: [{ answer: marked }, { answer: some }],
    });
    await command(page, 'validate');
    await page.getByRole('button', { name: id.mark }).click();
    await said(page, id.marked);
    await page.getByRole('button', { name: id.markAgain }).waitFor();
    await page.getByRole('button', { name: id.unmark }).click();
    await said(page, id.unmarked);
    expect(await focused(page)).toBe('fix-tools');
    expect(await asked('markFindings')).toEqual([{ on: true }, { on: false }]);
  });

  it('asks a judge, who agrees or refuses; an admin who is a judge as well', async () => {
    const own = ['C2', 'C9'].map((cell) => ({
      ...change(cell),
      id: cell,
      stage: 'Proposal',
      name: 'Antrean Ringkas',
      by: 'panitia@pasuruankota.go.id',
      at: '2023-11-20T09:42:00',
    }));
    const page = await start({
      getState: [{ answer: { ...state, role: 'judge' } }],
      readOwnFixes: [{ answer: { fixes: own } }],
      answerFix: [{ answer: { fixes: own.slice(1) } }, { answer: { fixes: [] } }],
    });
    await page.getByText(id.ownText).waitFor();
    expect((await page.locator('.own li').allInnerTexts())[0]).toContain(
      'P-01 · Antrean Ringkas\nKebaruan: “82,5” → 82,5',
    );
    expect(await violationsIn(page)).toEqual([]);
    await picture(page, 'judge');
    await page.getByRole('button', { name: id.acceptLabel('C2') }).click();
    await said(page, id.answered);
    expect(await focused(page)).toBe('own-title');
    await page.getByRole('button', { name: id.refuseLabel('C9') }).click();
    await page.getByText(id.ownNone).waitFor();
    expect(await asked('answerFix')).toEqual([
      { id: 'C2', accept: true },
      { id: 'C9', accept: false },
    ]);
    await open.close();
    const admin = await start({ validateWorkbook: [{ answer: after }], readOwnFixes: [{ answer: { fixes: own } }] });
    await admin.click('#step-validate');
    await admin.getByText(id.ownText).waitFor();
  });
});
