// The form in which an admin says what columns, rows and tabs are: what is shown, sent, remembered and taken back. In a real browser.
import { questionWords } from '../../../src/sidebar/words/questions';
import { sidebarWords } from '../../../src/sidebar/words/sidebar';
import { workPathWords } from '../../../src/sidebar/words/work-path';
import { closeBrowser, describeInBrowser } from '../../browser';
import { computed, findings, givenTo, HOSTILE, questions, state, understoodWith, validated } from '../fixture';
import { command, openSidebar, type Script, said } from '../page';

const { id } = questionWords;
const words = sidebarWords.id;
const [own, hidden, blank, weights, names, row] = questions as [
  (typeof questions)[number],
  ...(typeof questions)[number][],
];
const unconfigured = { ...state, unconfigured: true };
const admin = { getState: [{ answer: unconfigured }] } satisfies Script;

let open: Awaited<ReturnType<typeof openSidebar>>;
const start = async (script: Script) => {
  open = await openSidebar({ ...admin, ...script });
  return open.page;
};
const sent = async (name: string) => (await open.calls()).flatMap((one) => (one.name === name ? one.args : []));
const field = (one: { id: string }) => `[id="question-${one.id}"]`;
const primary = async () => open.page.locator('.button.primary').allTextContents();

describeInBrowser('questions in the panel', () => {
  afterEach(async () => {
    expect(open.errors).toEqual([]);
    expect(open.dialogs).toEqual([]);
    await open.close();
  });
  afterAll(closeBrowser);

  it('a workbook that nobody has configured opens with them: the form first, and no other button leads on', async () => {
    const fixable = validated.findings[1]!;
    const answer = understoodWith(questions);
    const page = await start({
      validateWorkbook: [{ answer: { ...answer, findings: [...answer.findings, fixable] } }],
    });
    await said(page, id.checked(6));
    expect(await page.textContent('#situation')).toBe(workPathWords.id.questions(6));
    expect(await primary()).toEqual([id.use]);
    expect(await page.locator('#step-compute').count()).toBe(0);
    // They are not told a second time below; other findings are.
    expect(await page.locator('.finding').allTextContents()).toEqual([
      expect.stringContaining('82,5'),
      expect.stringContaining(findings[4]!.message),
    ]);
    expect(await page.locator('section').filter({ hasText: id.title }).first().isVisible()).toBe(true);
  });

  it('says so in the language of whoever opens it', async () => {
    await start({
      getState: [{ answer: { ...unconfigured, language: 'en' } }],
      validateWorkbook: [{ answer: understoodWith(questions) }],
    });
    await said(open.page, questionWords.en.checked(6));
  });

  it('shows five at once, likely answers chosen, and sends them once each is answered', async () => {
    const page = await start({
      validateWorkbook: [{ answer: understoodWith(questions) }],
      answerQuestions: [{ answer: understoodWith([row!]) }],
    });
    await page.locator('.questions').waitFor();
    expect(await page.locator('.questions li').count()).toBe(5);
    expect(await page.getByText(id.shown(5, 6)).count()).toBe(1);
    expect(await page.inputValue(field(weights!))).toBe('totals');
    expect(await page.locator(`${field(hidden!)} option`).allTextContents()).toEqual([
      id.choose,
      'Ikut dihitung',
      'Tidak dihitung',
    ]);
    // Hostile names are text.
    await page.getByText(HOSTILE).first().waitFor();

    const use = page.locator('#step-questions');
    expect(await use.getAttribute('aria-disabled')).toBe('true');
    await page.getByText(id.missing).waitFor();
    await page.selectOption(field(own!), 'criteria');
    await page.selectOption(field(hidden!), 'ignore');
    await page.selectOption(field(blank!), 'criterion');
    await use.click({ force: true });
    expect(await sent('answerQuestions')).toEqual([]);
    await page.selectOption(field(names!), 'same');
    expect(await use.getAttribute('aria-disabled')).toBe('false');
    await use.click();
    await said(page, id.left(1));
    expect(await sent('answerQuestions')).toEqual([
      {
        answers: {
          [own!.id]: 'criteria',
          [hidden!.id]: 'ignore',
          [blank!.id]: 'criterion',
          [weights!.id]: 'totals',
          [names!.id]: 'same',
        },
      },
    ]);
    expect(await page.locator('.questions select').count()).toBe(1);
    expect(await page.inputValue(field(row!))).toBe('');
  });

  it('leads to the cell of each, or to its tab', async () => {
    const page = await start({
      validateWorkbook: [{ answer: understoodWith([hidden!, blank!]) }],
      showCell: [{ answer: null }],
    });
    await page.getByRole('button', { name: 'Juri 1 · E4' }).click();
    await page.getByRole('button', { name: 'Juri 4', exact: true }).click();
    expect(await sent('showCell')).toEqual([
      { tab: 'Juri 1', cell: 'E4' },
      { tab: 'Juri 4', cell: null },
    ]);
    await page.getByText(id.otherTabs(2)).waitFor();
  });

  it('once all is answered the ranking comes next; an answer is taken back and asked once more', async () => {
    const given = [givenTo(weights!, 'equal')];
    const page = await start({
      validateWorkbook: [{ answer: understoodWith([weights!]) }],
      answerQuestions: [{ answer: understoodWith([], given) }, { answer: understoodWith([weights!]) }],
      computeRanking: [{ answer: computed }],
    });
    await page.selectOption(field(weights!), 'equal');
    await page.click('#step-questions');
    await said(page, `${id.saved} ${words.validated(0, 0)}`);
    expect(await page.locator('.questions').count()).toBe(0);
    expect(await primary()).toEqual([words.compute(10)]);
    await page.click('.given summary');
    await page.getByText('Sama besar').waitFor();
    await page.getByRole('button', { name: id.changeLabel(weights!.message) }).click();
    await said(page, id.reopened);
    expect((await sent('answerQuestions'))[1]).toEqual({ answers: { [weights!.id]: null } });
    expect(await page.inputValue(field(weights!))).toBe('totals');
    expect(await page.locator('.given').count()).toBe(0);
  });

  it('what is not asked once more is to be changed where it stands', async () => {
    const given = [givenTo(blank!, 'criterion')];
    const page = await start({
      getState: [{ answer: state }],
      validateWorkbook: [{ answer: understoodWith([], given) }],
      answerQuestions: [{ answer: understoodWith([]) }],
    });
    await command(page, 'validate');
    await page.click('.given summary');
    // Configured: the facts are in the tabs.
    expect(await page.getByText(id.factsTitle).count()).toBe(0);
    await page.click('.given .button');
    await said(page, id.settled);
  });

  it('what was put right in the workbook is checked again', async () => {
    const page = await start({
      validateWorkbook: [{ answer: understoodWith([names!]) }, { answer: understoodWith([]) }],
    });
    await page.getByRole('button', { name: id.checkAgain }).click();
    await said(page, words.validated(0, 0));
    expect(await page.locator('.questions').count()).toBe(0);
  });

  it('a computation that found some says so, and shows them', async () => {
    const { findings: found, understood } = understoodWith([row!]);
    const page = await start({
      getState: [{ answer: state }],
      computeRanking: [{ answer: { ...computed, ok: false, findings: found, stages: [], understood } }],
    });
    await command(page, 'compute');
    await said(page, id.notRanked(1));
    await page.locator(field(row!)).waitFor();
    expect(await primary()).toEqual([id.use]);
  });

  it('a refused answer leaves the form as it was chosen', async () => {
    const problem = { code: 'BAD_REQUEST' as const, message: 'Pertanyaannya sudah berubah.' };
    const page = await start({
      validateWorkbook: [{ answer: understoodWith([row!]) }],
      answerQuestions: [{ problem }],
    });
    await page.selectOption(field(row!), 'ignore');
    await page.click('#step-questions');
    await said(page, problem.message);
    expect(await page.inputValue(field(row!))).toBe('ignore');
  });
});
