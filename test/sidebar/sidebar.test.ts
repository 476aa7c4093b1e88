// The panel in a real browser against a scripted server.
import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { chooseKinds, kindName, makeChosen } from '../../src/domain/documents/words/document-kinds';
import { sidebarWords } from '../../src/sidebar/words/sidebar';
import { workPathWords } from '../../src/sidebar/words/work-path';
import { closeBrowser, describeInBrowser } from '../browser';
import { afterRun, assessed, batch, clean, computed, emptyBook, findings, HOSTILE, state, validated } from './fixture';
import { command, openSidebar, type Script, said, type Turn } from './page';

const admin = { getState: [{ answer: state }] } satisfies Script;
const { id, en } = sidebarWords;
const path = workPathWords.id;

let open: Awaited<ReturnType<typeof openSidebar>>;
const start = async (script: Script) => {
  open = await openSidebar(script);
  return open.page;
};

describeInBrowser('sidebar', () => {
  afterEach(async () => {
    expect(open.errors).toEqual([]);
    expect(open.dialogs).toEqual([]);
    expect(open.requests).toEqual(['https://panel.test/']);
    await open.close();
  });
  afterAll(closeBrowser);

  it('says who works on what, and offers one primary step', async () => {
    const page = await start({ getState: [{ answer: afterRun }] });
    await page.locator('#menu').waitFor();
    expect(await page.textContent('h1')).toBe('Kolabik 2023');
    expect(await page.locator('.button.primary').allTextContents()).toEqual([id.validate]);
    expect(await page.textContent('#situation')).toBe(path.judgingTitle);
    await page.click('#menu');
    await page.getByText(id.workingAs(state.user)).waitFor();
    expect(await page.textContent('.course')).toContain('20 November 2023');
    expect(await page.textContent('.course')).toContain(id.lastRunErrors(2));
    expect(await page.getAttribute('html', 'lang')).toBe('id');
  });

  it('leads from a finding to its cell', async () => {
    const page = await start({ ...admin, validateWorkbook: [{ answer: validated }], showCell: [{ answer: null }] });
    await command(page, 'validate');
    await said(page, id.validated(3, 1));
    expect(await page.locator('.group h3').allTextContents()).toEqual([
      'Proposal · J1',
      'Juri',
      'Proposal · J2',
      id.wholeWorkbook,
    ]);
    await page.getByRole('button', { name: /tersimpan/ }).click();
    await page.getByRole('button', { name: /tidak ditemukan/ }).click();
    expect((await open.calls()).slice(2)).toEqual([
      { name: 'showCell', args: [{ tab: 'Proposal · J1', cell: 'F12' }] },
      { name: 'showCell', args: [{ tab: 'Juri', cell: null }] },
    ]);
    expect(await page.getByText('Nilai maksimum dianggap 100.').evaluate((node) => node.closest('button'))).toBeNull();
  });

  it('accepts an order of scores that was found sorted', async () => {
    const sorted = { ...validated.findings[0]!, code: 'SCORE_ROWS_PERMUTED', tab: 'Proposal · J2', cell: null };
    const page = await start({
      ...admin,
      validateWorkbook: [{ answer: { ...validated, findings: [sorted] } }],
      acceptRowOrder: [{ answer: clean }],
    });
    await command(page, 'validate');
    await said(page, id.validated(1, 0));
    await page.getByRole('button', { name: id.acceptOrder }).click();
    await said(page, id.validated(0, 0));
    expect((await open.calls()).slice(2)).toEqual([{ name: 'acceptRowOrder', args: [{ tab: 'Proposal · J2' }] }]);
  });

  it('filters the findings by severity and counts them', async () => {
    const page = await start({ ...admin, validateWorkbook: [{ answer: validated }] });
    await command(page, 'validate');
    await page.waitForSelector('.filter');
    expect(await page.locator('.chip').allInnerTexts()).toEqual(['Kesalahan 3', 'Peringatan 1', 'Keterangan 1']);
    await page.getByLabel('Kesalahan 3').uncheck();
    expect(await page.locator('.finding .message').allTextContents()).toEqual([
      findings[2]!.message,
      findings[4]!.message,
    ]);
    await page.getByLabel('Peringatan 1').uncheck();
    await page.getByLabel('Keterangan 1').uncheck();
    await page.getByText(id.findingsFilteredOut).waitFor();
  });

  it('shows how far each judge is', async () => {
    const page = await start({ ...admin, validateWorkbook: [{ answer: validated }] });
    await command(page, 'validate');
    const bar = page.getByRole('progressbar', { name: id.progressOf('J1', 'Proposal') });
    expect([await bar.getAttribute('value'), await bar.getAttribute('max')]).toEqual(['43', '46']);
    expect(await page.locator('.amount').allTextContents()).toEqual(['43 dari 46', '46 dari 46', '0 dari 20']);
  });

  it('ranks the last stage, marks ties and the cut, and explains', async () => {
    const page = await start({ ...admin, computeRanking: [{ answer: computed }] });
    await command(page, 'provisional');
    await page.locator('#ranking-title', { hasText: id.provisionalMark }).waitFor();
    expect(await page.locator('.score [aria-hidden]').allTextContents()).toEqual(
      ['91,01', '88,50', '88,50', '84,25', '84,25', '70,00'], // decimal comma
    );
    expect(await page.locator('.tie').count()).toBe(2);
    expect(await page.locator('.ranking > li:has(.cut) .rank [aria-hidden]').textContent()).toBe('3');
    await page.getByText('GEMATI').click();
    await page.getByText('unggul pada kriteria Kebaruan').waitFor();
    await page.getByText('Penentu nilai sama: Kebaruan 90,00 (031 88,00)').waitFor();
    await page.selectOption('select', 'Proposal');
    expect(await page.locator('.place').count()).toBe(2);
    expect((await open.calls())[1]).toEqual({ name: 'computeRanking', args: [{ provisional: true }] });
  });

  it('offers to close judging where the ranking is not written yet; opening again wants a reason', async () => {
    const lives = [
      { stage: 'Proposal', status: 'closed' as const, at: '2023-11-20T09:42:00', by: 'x', code: null, ruling: null },
    ];
    const closed = { ...state, lives };
    const ruled = { ...state, lives: lives.map((one) => ({ ...one, ruling: 'Sanggahan P-01: diterima' })) };
    const page = await start({
      getState: [{ answer: state }, { answer: state }, { answer: closed }, { answer: ruled }],
      computeRanking: [{ answer: { ...computed, open: ['Proposal'] } }, { answer: { ...computed, open: [] } }],
      reopenStage: [{ answer: state }],
    });
    await command(page, 'compute');
    await page.getByRole('heading', { name: path.situation.close.title }).waitFor();
    expect(await page.locator('.button.primary').allTextContents()).toEqual([path.actions.close]);
    // The step that comes next is in sight, not only the ranking below it.
    await page.waitForFunction(() => {
      const place = document.getElementById('step-close')?.getBoundingClientRect();
      return place && place.top > 0 && place.bottom < innerHeight;
    });
    await page.click('#step-close');
    await page.getByRole('heading', { name: path.situation.decide.title }).waitFor();
    await page.getByText(id.lifeTitle).click();
    await page.getByText(id.lifeStatus.closed).waitFor();
    await page.getByText(id.reasonTitle).click();
    // A ruling that was written meanwhile is asked for, and is the reason until another is typed.
    await page.waitForFunction(() =>
      [...document.querySelectorAll('input')].some(({ value }) => value === 'Sanggahan P-01: diterima'),
    );
    await page.getByLabel(id.reasonLabel).fill('');
    expect(await page.getByRole('button', { name: id.reopen }).getAttribute('aria-disabled')).toBe('true');
    await page.getByLabel(id.reasonLabel).fill('Sanggahan P-02');
    await page.getByRole('button', { name: id.reopen }).click();
    await said(page, id.reopened('Proposal'));
    expect((await open.calls()).filter(({ name }) => name !== 'getState')).toEqual([
      { name: 'computeRanking', args: [{ provisional: false }] },
      { name: 'computeRanking', args: [{ provisional: false, close: true }] },
      { name: 'reopenStage', args: [{ stage: 'Proposal', reason: 'Sanggahan P-02' }] },
    ]);
  });

  it('calls the number of a ranking what it is', async () => {
    const [stage] = computed.stages;
    const ranks = { ...computed, stages: [{ ...stage!, method: 'rank-sum', unit: 'mean-rank' as const }] };
    const page = await start({ ...admin, computeRanking: [{ answer: ranks }, { answer: computed }] });
    await command(page, 'provisional');
    await page.getByText('Angka di kanan: rata-rata peringkat (makin kecil makin baik).').waitFor();
    expect(await page.locator('.score .unseen').first().textContent()).toBe('rata-rata peringkat 91,01');
    await command(page, 'provisional');
    await page.locator('.score .unseen', { hasText: 'nilai 91,01' }).waitFor();
    expect(await page.getByText('makin kecil').count()).toBe(0);
  });

  it('brings the outcome of the work into sight, not that of a clean check', async () => {
    const clean = { ...validated, ok: true, findings: [findings[4]!] };
    const page = await start({
      ...admin,
      validateWorkbook: [{ answer: clean }, { answer: validated }],
      computeRanking: [{ answer: computed }],
      makeDocuments: [{ answer: batch(3, 3) }],
    });
    const finished = () => page.waitForSelector('.foot.ended');
    await command(page, 'validate');
    await finished();
    // What was found opens at the top, whatever was scrolled to before.
    for (const [step, heading] of [
      ['validate', 'findings-title'],
      ['compute', 'ranking-title'],
      ['documents', 'documents-title'],
    ] as const) {
      await command(page, step);
      await page.waitForFunction((id) => {
        const top = document.getElementById(id)?.getBoundingClientRect().top;
        return top !== undefined && top > 0 && top < innerHeight - 100 && document.querySelector('.foot.ended');
      }, heading);
      expect(await page.evaluate(() => document.querySelector('main')?.scrollTop)).toBe(0);
      await page.evaluate(() => document.querySelector('main')?.scrollTo(0, 400));
    }
  });

  it('assesses the reliability when asked: words first, then the numbers, of the stage that is shown', async () => {
    const page = await start({ ...admin, computeRanking: [{ answer: computed }, { answer: assessed }] });
    await command(page, 'compute');
    await page.waitForSelector('#step-reliability');
    expect(await page.locator('.sentences').count()).toBe(0);
    await page.click('#step-reliability');
    await said(page, id.assessed);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('step-reliability');
    expect((await open.calls()).filter(({ name }) => name === 'computeRanking').pop()).toEqual({
      name: 'computeRanking',
      args: [{ provisional: false, write: false, reliability: true }],
    });
    expect(await page.locator('.reliability > .sentences li').allTextContents()).toEqual(
      assessed.reliability[1]!.verdict.text,
    );
    expect(await page.getByRole('table').count()).toBe(0);
    await page.getByText(id.figures, { exact: true }).click();
    const cellsOf = (table: Locator) =>
      table
        .locator('tr')
        .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent).join(' | ')));
    expect(await cellsOf(page.getByRole('table', { name: id.contested }))).toEqual([
      [id.entryCode, id.chance, id.again, id.rankRange].join(' | '),
      '031 | 74 % | 65 % | 2–4',
      '007 | 20 % | 25 % | 3–5',
      '019 | 20 % | 25 % | 3–5',
    ]);
    expect((await cellsOf(page.getByRole('table', { name: id.judgesApart }))).slice(1)).toEqual([
      'J1 | +2,46 | 6,20 | 0,91',
      'J2 | −2,46 | 5,10 | 0,88',
      'J3 | – | – | –',
    ]);
    expect(await page.locator('details .sentences li').allTextContents()).toEqual([
      id.withoutJudge('J1', '007, 019', '031'),
    ]);
    expect(await page.locator('.reliability dl div').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringMatching(/Kendall W\s+0,73/), expect.stringMatching(/α\s+−0,05/)]),
    );
    await page.getByText(id.completeOf(5, 6)).waitFor();
    expect(await page.evaluate(() => document.querySelector('main')!.scrollWidth)).toBeLessThanOrEqual(300);
    await page.selectOption('select', 'Proposal');
    expect(await page.locator('.reliability > .sentences li').allTextContents()).toEqual(
      assessed.reliability[0]!.verdict.text,
    );
  });

  it('a new computation takes the old assessment away, and a provisional one is assessed provisionally', async () => {
    const page = await start({
      ...admin,
      computeRanking: [{ answer: computed }, { answer: assessed }, { answer: computed }],
    });
    await command(page, 'provisional');
    await page.waitForSelector('.place');
    await page.click('#step-reliability');
    await page.waitForSelector('.sentences');
    expect((await open.calls()).pop()).toMatchObject({ args: [{ provisional: true, write: false }] });
    await page.locator('#ranking-title', { hasText: id.provisionalMark }).waitFor();
    await command(page, 'provisional');
    await said(page, id.computed('Presentasi', 6));
    expect(await page.locator('.sentences').count()).toBe(0);
  });

  it('keeps hostile names text', async () => {
    const page = await start({ ...admin, computeRanking: [{ answer: computed }] });
    await command(page, 'compute');
    await page.getByText(HOSTILE).waitFor();
    expect(await page.locator('img').count()).toBe(0);
  });

  it('makes documents batch after batch', async () => {
    const page = await start({
      getState: [{ answer: state }, { answer: { ...state, documents: { made: 3, begun: 0 } } }],
      makeDocuments: [{ answer: batch(1, 3) }, { answer: batch(2, 3), held: true }, { answer: batch(3, 3) }],
    });
    await command(page, 'documents');
    await said(page, id.makingCount(1, 3));
    expect(await page.locator('.foot progress').getAttribute('value')).toBe('1');
    await open.release();
    await said(page, id.made(3, 3));
    await page.click('#menu');
    await page.getByText(id.documentsMade(3)).waitFor();
    await page.click('#menu');
    expect((await open.calls()).filter(({ name }) => name === 'makeDocuments')).toHaveLength(3);
    const link = page.getByRole('link', { name: 'Piagam 2' });
    expect(await link.getAttribute('href')).toBe('https://docs.google.com/document/d/2/edit');
  });

  it('names what failed, and offers to make deleted documents again', async () => {
    const answer = batch(2, 2, true);
    const documents = [{ ...answer.documents[0]!, status: 'terhapus', file: null }, answer.documents[1]!];
    const page = await start({
      ...admin,
      makeDocuments: [{ answer: { ...answer, documents } }, { answer: batch(2, 2) }],
    });
    await command(page, 'documents');
    await said(page, id.failedDocuments(1));
    expect(await page.locator('.documents .error-text').allTextContents()).toEqual(['gagal: Drive penuh']);
    await page.getByRole('button', { name: id.remake(1) }).click();
    await said(page, id.made(2, 2));
    expect(
      (await open.calls()).filter(({ name }) => name === 'makeDocuments').map(({ args }) => args[0]),
    ).toMatchObject([{ remake: false }, { remake: true }]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('step-compute');
  });

  it('leaves what was edited or signed alone until this very document is asked for', async () => {
    const [first, second] = batch(2, 2).documents;
    const documents = [
      { ...first!, status: 'disunting', choice: 'overwrite' as const },
      { ...second!, kind: 'surat', status: 'ditandatangani', choice: 'revise' as const },
    ];
    const page = await start({
      ...admin,
      makeDocuments: [{ answer: { ...batch(2, 2), documents } }, { answer: batch(2, 2) }],
    });
    await command(page, 'documents');
    await said(page, id.made(2, 2));
    await page.getByRole('button', { name: id.renewLabel(id.renew.overwrite, 'Piagam 1') }).waitFor();
    await page.getByRole('button', { name: id.renewLabel(id.renew.revise, 'Piagam 2') }).click();
    await page.waitForFunction(() => document.querySelectorAll('.documents .plain').length === 0);
    const asked = (await open.calls()).filter(({ name }) => name === 'makeDocuments').map(({ args }) => args[0]);
    expect(asked[1]).toEqual({ kinds: ['piagam', 'surat'], skip: [], remake: false, renew: ['surat:2'] });
  });

  it('makes the kinds that were chosen', async () => {
    const page = await start({ ...admin, makeDocuments: [{ answer: batch(1, 1) }] });
    await page.click('#menu');
    await page.getByText(chooseKinds(2, 'id')).click();
    expect(await page.locator('.kinds legend').allTextContents()).toEqual([
      'Sebelum penilaian',
      'Pleno',
      'Penghargaan',
    ]);
    await page.getByLabel(kindName('piagam', 'id'), { exact: true }).uncheck();
    await page.getByLabel(kindName('surat', 'id'), { exact: true }).uncheck();
    expect(await page.isDisabled('#step-documents')).toBe(true);
    await page.getByLabel(kindName('berita-acara', 'id')).check();
    expect(await page.textContent('#step-documents')).toBe(makeChosen(1, 'id'));
    await command(page, 'documents');
    await said(page, id.made(1, 1));
    const asked = (await open.calls()).filter(({ name }) => name === 'makeDocuments');
    expect(asked.map(({ args }) => args[0])).toEqual([{ kinds: ['berita-acara'], skip: [], remake: false }]);
  });

  it('stops making documents when told, and gives the focus to the step at hand', async () => {
    const makeDocuments: Turn[] = [
      { answer: batch(1, 9) },
      { answer: batch(2, 9), held: true },
      { answer: batch(3, 9) },
    ];
    const page = await start({ ...admin, makeDocuments });
    await command(page, 'documents');
    await said(page, id.makingCount(1, 9));
    await page.getByRole('button', { name: id.cancel }).click();
    await open.release();
    await said(page, id.stopped(2, 9));
    // The cancel button is gone, and the step of a workbook that has no ranking yet is what comes next.
    expect(await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200))).toMatch(/step-/);
    expect((await open.calls()).filter(({ name }) => name === 'makeDocuments')).toHaveLength(2);
  });

  it('does one thing at a time and keeps the focus', async () => {
    const page = await start({ ...admin, validateWorkbook: [{ hang: true }], computeRanking: [{ answer: computed }] });
    await command(page, 'validate');
    await said(page, id.validating);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('step-validate');
    await page.click('#menu');
    expect(await page.locator('.commands .button[aria-disabled=false]').count()).toBe(0);
    await page.locator('#step-compute').click({ force: true });
    const asked = (await open.calls()).map(({ name }) => name).filter((name) => name !== 'readDetails');
    expect(asked).toEqual(['getState', 'validateWorkbook']);
  });

  const failing: [string, Turn, string][] = [
    ['several accounts', { thrown: 'Error code PERMISSION_DENIED.' }, id.failures.severalAccounts],
    ['a timeout', { thrown: 'Exceeded maximum execution time' }, id.failures.timedOut],
    ['an answer of another shape', { raw: { answer: { ok: 'ya' } } }, id.failures.badAnswer],
    ['a problem', { problem: { code: 'BUSY', message: 'Budi sedang menghitung.' } }, 'Budi sedang menghitung.'],
  ];
  it.each(failing)('says in words: %s', async (_, turn, text) => {
    const page = await start({ ...admin, validateWorkbook: [turn, { answer: clean }] });
    await command(page, 'validate');
    await page.getByRole('alert').filter({ hasText: text }).waitFor();
    await command(page, 'validate');
    await said(page, id.validated(0, 0));
  });
  it('says in words: a function the script does not have', async () => {
    const page = await start(admin);
    await command(page, 'compute');
    await page.getByRole('alert').filter({ hasText: id.failures.scriptMissing }).waitFor();
  });
  it('says in words: no connection', async () => {
    const page = await start({
      ...admin,
      validateWorkbook: [{ thrown: 'NetworkError: Connection failure due to HTTP 0' }],
    });
    await page.locator('h1').waitFor();
    await page.context().setOffline(true);
    await command(page, 'validate');
    await page.getByRole('alert').filter({ hasText: id.failures.offline }).waitFor();
  });
  it('gives up on a call that is never answered', async () => {
    const page = await start({ ...admin, validateWorkbook: [{ hang: true }, { answer: clean }] });
    await page.locator('#step-validate').waitFor();
    await page.clock.install();
    await command(page, 'validate');
    await said(page, id.validating);
    await page.clock.runFor(6.6 * 60 * 1000);
    await page.getByRole('alert').filter({ hasText: id.failures.silent }).waitFor();
    await page.getByRole('button', { name: id.retry }).click();
    await page.clock.runFor(1000);
    await said(page, id.validated(0, 0));
  });
  it('leads to where a missing permission is granted, and to no other address', async () => {
    const link = 'https://script.google.com/macros/d/x/auth';
    const problem = { code: 'SCOPE_MISSING', message: 'Izin Drive belum diberikan.' } as const;
    const page = await start({
      ...admin,
      makeDocuments: [{ problem: { ...problem, link } }, { problem: { ...problem, link: 'javascript:alert(1)' } }],
    });
    await command(page, 'documents');
    await page.getByRole('alert').filter({ hasText: problem.message }).waitFor();
    expect(await page.getByRole('link', { name: id.mendLink }).getAttribute('href')).toBe(link);
    await page.getByRole('button', { name: id.retry }).click();
    await page.getByRole('link', { name: id.mendLink }).waitFor({ state: 'detached' });
    await page.getByRole('alert').filter({ hasText: problem.message }).waitFor();
  });
  it('copies a report of a failure that names nobody', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const problem = { code: 'UNEXPECTED', message: 'Terjadi kesalahan: Budi <budi@example.go.id>, P-01' } as const;
    const page = await start({ ...admin, validateWorkbook: [{ problem }, { answer: clean }] });
    const copied = page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener('copy', () => resolve((document.activeElement as HTMLTextAreaElement).value));
        }),
    );
    await command(page, 'validate');
    await page.getByRole('button', { name: id.copyReport }).click();
    await said(page, id.reportCopied);
    expect((await copied).split('\n')).toEqual([
      `Lembar Juri ${version}`,
      'Perintah: validateWorkbook',
      'Kesalahan: UNEXPECTED',
      'Jumlah panggilan: 2',
      'Bahasa: id',
    ]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(id.copyReport);
    await page.getByRole('button', { name: id.retry }).click();
    await said(page, id.validated(0, 0));
    expect(await page.getByRole('button', { name: id.copyReport }).count()).toBe(0);
  });
  it('shows the report where the browser lets nothing be copied', async () => {
    const page = await start({ getState: [{ thrown: 'Budi tidak memiliki izin' }] });
    await page.evaluate(() => {
      document.execCommand = () => false;
      const writeText = () => Promise.reject(new Error('not allowed'));
      Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
    });
    await page.getByRole('button', { name: id.copyReport }).click();
    await said(page, id.notCopied);
    expect(await page.locator('.report.letter').textContent()).toContain('Kesalahan: thrown · authorization');
    expect(await page.locator('.report.letter').textContent()).not.toContain('Budi');
  });
  it('says why no document was made where the result is stale', async () => {
    const stale = {
      ...findings[0]!,
      code: 'RESULT_STALE',
      tab: null,
      cell: null,
      message: 'Nilai berubah sejak dihitung.',
    };
    const none = { ...batch(0, 0), ok: false, created: 0, unchanged: 0, findings: [stale], more: false };
    const page = await start({ ...admin, makeDocuments: [{ answer: none }] });
    await command(page, 'documents');
    await said(page, id.notMade(stale.message));
    expect(await page.locator('.finding .message').allTextContents()).toEqual([stale.message]);
  });
  it('can be opened again after the first call failed', async () => {
    const page = await start({ getState: [{ thrown: 'PERMISSION_DENIED' }, { answer: state }] });
    await page.getByRole('button', { name: id.retry }).click();
    await page.locator('#step-validate').waitFor();
  });

  it('fills an empty workbook from a preset', async () => {
    const page = await start({ getState: [{ answer: emptyBook }], createWorkbook: [{ answer: state }] });
    await page.getByLabel(id.presetLabel).selectOption('malang');
    await page.getByRole('button', { name: id.create }).click();
    await said(page, id.created);
    expect((await open.calls())[1]).toEqual({ name: 'createWorkbook', args: [{ preset: 'malang' }] });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('step-validate');
  });

  it.each(['judge', 'stranger'] as const)('offers a %s no admin actions', async (role) => {
    const page = await start({ getState: [{ answer: { ...state, role } }], readOwnFixes: [{ answer: { fixes: [] } }] });
    await page.getByText((role === 'judge' ? id.judgeSteps : id.strangerSteps)[0]!).waitFor();
    expect(await page.locator('button').allTextContents()).toEqual([en.ownName]);
  });

  it('can be worked with the keyboard alone', async () => {
    const page = await start({
      ...admin,
      validateWorkbook: [{ answer: validated }],
      computeRanking: [{ answer: computed }],
      showCell: [{ answer: null }],
    });
    await page.locator('#step-validate').waitFor();
    const focused = () =>
      page.evaluate(() =>
        document.activeElement === document.body ? '' : (document.activeElement?.textContent ?? ''),
      );
    const tabTo = async (text: string) => {
      for (let step = 0; step < 30 && !(await focused()).includes(text); step += 1) await page.keyboard.press('Tab');
      expect(await focused()).toContain(text);
    };
    await tabTo(id.validate);
    await page.keyboard.press('Enter');
    await said(page, id.validated(3, 1));
    await tabTo('82,5');
    expect(await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle)).toBe('solid');
    await page.keyboard.press('Enter');
    await open.called('showCell');
    expect((await open.calls())[2]).toEqual({ name: 'showCell', args: [{ tab: 'Proposal · J1', cell: 'F12' }] });
    await page.focus('#menu');
    await page.keyboard.press('Enter');
    await page.focus('#step-provisional');
    await page.keyboard.press('Space');
    await page.waitForSelector('.place');
    await tabTo('GEMATI');
    await page.keyboard.press('Enter');
    await page.getByText('unggul pada kriteria Kebaruan').waitFor();
  });

  it('speaks English when the workbook does', async () => {
    const page = await start({
      getState: [{ answer: { ...state, language: 'en' } }],
      computeRanking: [{ answer: computed }],
    });
    await page.getByRole('button', { name: workPathWords.en.more }).click();
    await page.getByRole('button', { name: en.compute(10) }).click();
    await said(page, en.computed('Presentasi', 6));
    expect(await page.locator('.score [aria-hidden]').first().textContent()).toBe('91.01');
    expect(await page.getAttribute('html', 'lang')).toBe('en');
  });

  it('stays quick and short with a national year', async () => {
    const many = Array.from({ length: 3178 }, (_, index) => ({
      ...computed.stages[1]!.ranking[5]!,
      code: `${index}`,
      rank: index + 1,
      score: 90 - index / 100,
      advances: index < 10,
    }));
    const stages = [{ ...computed.stages[1]!, cut: 10, ranking: many }];
    const page = await start({ ...admin, computeRanking: [{ answer: { ...computed, stages } }] });
    await command(page, 'compute');
    await page.waitForSelector('.place');
    expect(await page.locator('.place').count()).toBe(20);
    await page.getByRole('button', { name: id.more(100) }).click();
    expect(await page.locator('.place').count()).toBe(120);
  });

  it('shows each category with its own ranks, cut and reserve, and says when the order is not for the public', async () => {
    const [one, two, three, four] = computed.stages[1]!.ranking;
    const of = (row: typeof one, categoryRank: number, category: string, advances: boolean) => {
      return { ...row!, categoryRank, category, advances, reserve: !advances };
    };
    const ranking = [
      of(one, 1, 'OPD', true),
      of(two, 1, 'Desa', true),
      of(three, 2, 'OPD', false),
      of(four, 2, 'Desa', false),
    ];
    const stages = [{ ...computed.stages[1]!, cut: 1, unordered: true, ranking }];
    const page = await start({ ...admin, computeRanking: [{ answer: { ...computed, stages } }] });
    await command(page, 'compute');
    await page.waitForSelector('.place');
    expect(await page.locator('h4').allTextContents()).toEqual([id.category('OPD'), id.category('Desa')]);
    expect(await page.locator('.rank [aria-hidden]').allTextContents()).toEqual(['1', '2', '1', '2']);
    expect(await page.locator('.cut').count()).toBe(2);
    expect(await page.getByText(id.reserve).count()).toBe(2);
    expect(await page.getByText(id.unordered).count()).toBe(1);
  });

  it('fits its 300 pixels in every state', async () => {
    const page = await start({
      ...admin,
      validateWorkbook: [{ answer: validated }],
      computeRanking: [{ answer: computed }],
    });
    await command(page, 'validate');
    await page.waitForSelector('.finding');
    await command(page, 'compute');
    await page.waitForSelector('.place');
    const overflow = await page.evaluate(() => document.querySelector('main')!.scrollWidth);
    expect(overflow).toBeLessThanOrEqual(300);
  });
});
