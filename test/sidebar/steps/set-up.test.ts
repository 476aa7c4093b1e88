// What is lacking before judging, several calls told as one, and the set-up in a real browser against a scripted server.
import type { Page } from 'playwright-core';
import { missingPrerequisite } from '../../../src/sidebar/client/prerequisites';
import { sidebarWords } from '../../../src/sidebar/words/sidebar';
import { workPathWords } from '../../../src/sidebar/words/work-path';
import { preparationWords } from '../../../src/use-cases/judging/words/preparation';
import { addFiles, addTabs } from '../../../src/use-cases/set-up/set-up-batches';
import { closeBrowser, describeInBrowser } from '../../browser';
import { details, emptyBook, HOSTILE, state, validated } from '../fixture';
import { openSidebar, type Script, said } from '../page';
import * as setting from '../set-up-fixture';

const { id: panel } = sidebarWords;
const { id } = preparationWords;

const nothing = { progress: null, files: null };
it.each([
  ['begin', nothing, emptyBook],
  ['begin', nothing, setting.onlyForm],
  ['begin', { ...nothing, progress: [] }, setting.onlyForm],
  // The responses turned out to be scores.
  [null, { ...nothing, progress: validated.progress }, setting.onlyForm],
  ['entries', nothing, setting.fresh],
  ['judges', nothing, setting.withEntries],
  ['tabs', nothing, setting.withJudges],
  [null, nothing, setting.withTabs],
  ['tabs', nothing, setting.secondStage],
  ['files', nothing, setting.separate],
  ['files', { ...nothing, files: setting.noFiles }, setting.separate],
  ['files', { ...nothing, files: { ...setting.collected, stage: 'Presentasi' } }, setting.separate],
  ['collect', { ...nothing, files: setting.collected }, setting.separate],
  [null, { ...nothing, files: setting.filesOf([setting.collected.files[0]!]) }, setting.separate],
  // An older script tells nothing of the set-up; a workbook that has to be understood lacks nothing.
  [null, nothing, state],
  [null, nothing, { ...setting.fresh, unconfigured: true }],
] as const)('%s is lacking', (lack, known, stands) => {
  expect(missingPrerequisite(known as Parameters<typeof missingPrerequisite>[0], stands)).toBe(lack);
});

it('what the first call made, the second does not make unmade', () => {
  const first = { ...setting.tabsMade, tabs: setting.tabsMade.tabs.slice(0, 1), more: true };
  const kept = setting.tabsMade.tabs.map((one) => ({ ...one, status: 'kept' as const, added: 0 }));
  const both = addTabs(addTabs(null, first), { ...setting.tabsMade, tabs: kept });
  expect(both.tabs.map(({ status }) => status)).toEqual(['made', 'kept', 'kept']);
  expect(both.more).toBe(false);
});

it('whom a call failed stays failed, and numbers add up', () => {
  const { files } = setting.filesMade;
  const later = setting.filesOf([files[0]!, files[1]!, setting.file('J3')], { made: 1, shared: 2 });
  const both = addFiles(setting.filesMade, later);
  expect(both).toMatchObject({ ok: false, made: 3, shared: 3 });
  expect(both.files[2]).toMatchObject({ judge: 'J3', state: 'failed' });
});

let open: Awaited<ReturnType<typeof openSidebar>>;
const start = async (script: Script): Promise<Page> => {
  open = await openSidebar(script);
  return open.page;
};
const asked = async (name: string) =>
  (await open.calls()).filter((one) => one.name === name).map(({ args }) => args[0]);
const primary = (page: Page) => page.locator('.button.primary').allTextContents();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

describeInBrowser('set-up in the panel', () => {
  afterEach(async () => {
    expect(open.errors).toEqual([]);
    expect(open.dialogs).toEqual([]);
    await open.close();
  });
  afterAll(closeBrowser);

  it('a form’s responses alone: a layout, then the entries from the form, shown before they are added, by keyboard', async () => {
    const page = await start({
      getState: [{ answer: setting.onlyForm }, { answer: setting.withEntries }],
      validateWorkbook: [{ answer: { ...validated, findings: [], progress: [] } }],
      createWorkbook: [{ answer: setting.withResponses }],
      takeList: [{ answer: setting.listed }, { answer: { ...setting.listed, written: true } }],
    });
    await page.getByText(id.formText).waitFor();
    await page.waitForFunction(() => document.querySelector('#step-create[aria-disabled=false]'));
    expect(await page.locator('[role=status]').allTextContents()).toEqual(['']);
    expect(await page.textContent('#steps')).toContain(workPathWords.id.steps.plan);
    await page.focus('#step-create');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: id.listTitle.entries }).waitFor();
    expect(await page.textContent('#steps')).toContain(workPathWords.id.steps.entries);
    // Only what belongs here: no checking and no ranking of nobody.
    expect(await page.locator('#step-validate, #life-title').count()).toBe(0);
    expect(await page.getByLabel(id.source).inputValue()).toBe('Form Responses 1');
    expect(await primary(page)).toEqual([id.preview]);
    await page.waitForFunction(() => document.activeElement?.id === 'step-list');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: id.previewTitle(24, 'entries', 'Peserta') }).waitFor();
    expect(await focused(page)).toBe('list-preview');
    expect(await page.locator('.rows li').count()).toBe(8);
    await page.locator('.rows').getByText(HOSTILE).waitFor();
    expect(await page.locator('img').count()).toBe(0);
    await page.getByText(id.unknown('“Apakah bersedia presentasi?”')).waitFor();
    await page.getByText(id.nameless('7')).waitFor();
    expect(await primary(page)).toEqual([id.add(24, 'entries')]);
    await page.focus('#step-add-list');
    await page.keyboard.press('Enter');
    await said(page, id.added(24, 'entries', 'Peserta'));
    await page.getByRole('heading', { name: id.listTitle.judges }).waitFor();
    expect(await focused(page)).toBe('step-list');
    const list = { kind: 'entries', tab: 'Form Responses 1' };
    expect(await asked('takeList')).toEqual([
      { ...list, write: false },
      { ...list, write: true },
    ]);
  });

  it('a pasted list can be dropped, and the panel looks again at what was typed into the tab', async () => {
    const page = await start({
      getState: [{ answer: setting.withEntries }, { answer: setting.withJudges }],
      takeList: [{ answer: { ...setting.listed, tab: 'Juri', total: 1, rows: setting.listed.rows.slice(0, 1) } }],
    });
    await page.waitForSelector('#step-list');
    expect(await page.getAttribute('#step-list', 'aria-disabled')).toBe('true');
    await page.getByLabel(id.pasteLabel).fill('Bu Retno\tretno@example.go.id');
    await page.click('#step-list');
    await page.getByRole('heading', { name: id.previewTitle(1, 'judges', 'Juri') }).waitFor();
    await page.getByRole('button', { name: id.back }).click();
    expect(await page.locator('.preview').count()).toBe(0);
    expect(await focused(page)).toBe('step-list');
    await page.getByRole('button', { name: id.lookAgain }).click();
    await page.getByRole('heading', { name: id.tabsTitle('Proposal') }).waitFor();
    expect(await asked('takeList')).toEqual([{ kind: 'judges', text: 'Bu Retno\tretno@example.go.id', write: false }]);
  });

  it('who reads what is shown, drawn again, and written only then', async () => {
    const plan = { ...setting.planned, seed: 1 };
    const page = await start({
      getState: [{ answer: setting.withJudges }],
      assignJudges: [
        { answer: plan },
        { answer: { ...plan, seed: 2 } },
        { answer: { ...plan, seed: 2, written: true } },
      ],
    });
    await page.getByText(id.plans.assign.title).click();
    await page.getByRole('button', { name: id.preview }).click();
    await page.getByText(plan.message).first().waitFor();
    await page.getByText('J3 16').waitFor();
    await page.getByText(plan.findings[0]!.message).waitFor();
    await page.getByRole('button', { name: id.drawAgain }).click();
    await page.getByRole('button', { name: id.usePlan }).click();
    await said(page, id.planUsed);
    expect(await page.getByRole('button', { name: id.usePlan }).count()).toBe(0);
    expect(await asked('assignJudges')).toEqual([
      { stage: 'Proposal', seed: 1, write: false },
      { stage: 'Proposal', seed: 2, write: false },
      { stage: 'Proposal', seed: 2, write: true },
    ]);
  });

  it('a timetable is shown with every slot, and written', async () => {
    const page = await start({
      getState: [{ answer: setting.withJudges }],
      scheduleStage: [{ answer: setting.timetable }, { answer: { ...setting.timetable, written: true } }],
    });
    await page.getByText(id.plans.schedule.title).click();
    await page.getByRole('button', { name: id.preview }).click();
    await page.getByText('2021-03-16 09.00 A P-01').waitFor();
    await page.getByRole('button', { name: id.usePlan }).click();
    await said(page, id.planUsed);
    expect(await asked('scheduleStage')).toEqual([
      { stage: 'Proposal', seed: 1, write: false },
      { stage: 'Proposal', seed: 1, write: true },
    ]);
  });

  it('judges’ tabs are made in as many calls as it takes; what was made, kept and left alone is told', async () => {
    const [first, ...rest] = setting.tabsMade.tabs;
    const page = await start({
      getState: [{ answer: setting.withJudges }, { answer: setting.withTabs }],
      makeJudgeTabs: [
        { answer: { ...setting.tabsMade, tabs: [first!], more: true } },
        { answer: { ...setting.tabsMade, tabs: [{ ...first!, status: 'kept', added: 0 }, ...rest] } },
      ],
      showCell: [{ answer: null }],
      validateWorkbook: [{ answer: validated }],
    });
    await page.getByText(id.sharedText).waitFor();
    expect(await primary(page)).toEqual([id.makeTabs]);
    // What comes afterwards is out of the way.
    expect(await page.locator('#step-validate').count()).toBe(0);
    await page.click('#step-tabs');
    await said(page, id.tabsMade(1, 1, 1));
    expect(await page.locator('.made .badge').allTextContents()).toEqual([
      id.tabStatus.made,
      id.rowsAdded(2),
      id.tabStatus.theirs,
    ]);
    await page.getByText(setting.tabsMade.notes[0]!).waitFor();
    expect(await asked('makeJudgeTabs')).toEqual([{ stage: 'Proposal' }, { stage: 'Proposal' }]);
    // Nothing is lacking any more: the next step is the check, and after it the tabs step back.
    expect(await primary(page)).toEqual([panel.validate]);
    await page.getByRole('button', { name: 'Proposal · J2' }).click();
    await open.called('showCell');
    await page.click('#step-validate');
    await page.waitForSelector('.finding');
    expect(await page.locator('.made').count()).toBe(0);
    await page.click('#menu');
    await page.getByRole('heading', { name: id.tabsMore }).waitFor();
  });

  it('from the warning one click leads to separate files, which are made batch by batch and can be stopped', async () => {
    const none = setting.noFiles.files;
    const [one, two, three] = setting.filesMade.files;
    const page = await start({
      getState: [{ answer: setting.withJudges }, { answer: setting.separate }],
      changeSettings: [{ answer: details }],
      makeJudgeFiles: [
        { answer: setting.filesOf([one!, none[1]!, none[2]!], { made: 1, shared: 1, more: true }) },
        { answer: { ...setting.filesMade, made: 1, shared: 0, skip: ['J3'] }, held: true },
      ],
    });
    await page.getByRole('button', { name: id.useSeparate }).click();
    await page.getByRole('heading', { name: id.filesTitle('Proposal') }).waitFor();
    expect(await asked('changeSettings')).toEqual([{ settings: { judgeFiles: 'separate' } }]);
    expect(await primary(page)).toEqual([id.makeFiles]);
    await page.click('#step-make-files');
    await said(page, id.makingFiles(1, 3));
    await open.release();
    await said(page, `${id.filesMade(2, 1)} ${id.filesFailed(1)}`);
    expect(await page.locator('.judge-files .error-text').allTextContents()).toEqual([three!.message]);
    await page.getByText(id.sharedWith(one!.email)).waitFor();
    expect(await page.getByRole('link', { name: id.openFile('J2') }).getAttribute('href')).toBe(two!.link);
    expect((await asked('makeJudgeFiles')).map((request) => (request as { skip: string[] }).skip)).toEqual([[], []]);
    expect(await primary(page)).toEqual([id.collect]);
  });

  it('collecting tells what has changed; closing shuts the judges’ files', async () => {
    const closed = { ...setting.separate, lives: setting.secondStage.lives };
    const fine = setting.filesOf(
      setting.collected.files.map((one) => ({ ...one, changed: false })),
      {
        collected: 2,
        changed: 2,
        changes: setting.collected.changes,
      },
    );
    const page = await start({
      getState: [{ answer: setting.separate }, { answer: setting.separate }, { answer: closed }],
      readJudgeFiles: [{ answer: setting.collected }],
      collectJudgeFiles: [{ answer: fine }],
      closeStage: [{ answer: closed }],
    });
    await page.getByText(id.changedSince).waitFor();
    // Another admin's file cannot be collected from here; an own one can be made in its place.
    await page.getByRole('button', { name: id.remakeFiles(1) }).waitFor();
    expect(await asked('readJudgeFiles')).toEqual([{}]);
    expect(await primary(page)).toEqual([id.collect]);
    await page.click('#step-collect');
    await said(page, id.collected(2, 2));
    expect(await page.getByText(id.changedSince).count()).toBe(0);
    await page.getByText(id.changes(2), { exact: true }).click();
    expect(await page.locator('.changes ins').allTextContents()).toEqual(['82,5', 'BK']);
    expect(await primary(page)).toEqual([panel.validate]);
    await page.getByText(id.closeStage).first().click();
    await page.click('#step-close-stage');
    await said(page, id.stageClosed('Proposal'));
    await page.getByRole('heading', { name: id.filesTitle('Presentasi') }).waitFor();
    expect(await asked('closeStage')).toEqual([{ stage: 'Proposal' }]);
  });

  it('files that cannot be looked at when the panel opens are no failure until somebody asks for them', async () => {
    const problem = { code: 'SCOPE_MISSING', message: 'Izin Drive belum diberikan.' } as const;
    const page = await start({ getState: [{ answer: setting.separate }], readJudgeFiles: [{ problem }] });
    await page.getByRole('heading', { name: id.filesTitle('Proposal') }).waitFor();
    await page.waitForFunction(() => document.querySelector('#step-files[aria-disabled=false]'));
    expect(await page.locator('[role=alert]').allTextContents()).toEqual(['']);
    await page.click('#step-files');
    await page.getByRole('alert').filter({ hasText: problem.message }).waitFor();
  });

  it.each(['judge', 'stranger'] as const)('a %s sees nothing of it', async (role) => {
    const page = await start({
      getState: [{ answer: { ...setting.separate, role } }],
      readOwnFixes: [{ answer: { fixes: [] } }],
    });
    await page.waitForSelector('#guest-title');
    expect(await page.locator('.intake, .files, #tabs-title, details.part').count()).toBe(0);
    expect(await asked('readJudgeFiles')).toEqual([]);
  });
});
