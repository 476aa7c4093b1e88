// Every card of the panel in the states people meet, and the dialog: for axe-core and for pictures.
import type { Page } from 'playwright-core';
import type { State } from '../../src/use-cases/server';
import {
  afterRun,
  assessed,
  batch,
  computed,
  details,
  emptyBook,
  findings,
  givenTo,
  profiled,
  questions,
  state,
  understoodWith,
  validated,
} from './fixture';
import { command, type Script, unfold as unfoldIn } from './page';
import * as setting from './set-up-fixture';
import { faulty, noPdf, pdfs, template } from './template-fixture';

export type Scene = {
  name: string;
  state?: State;
  script?: Script;
  /** Brings the page there. */
  act?: (page: Page) => Promise<void>;
  wide?: 'ranking' | 'provisional';
};

const press =
  (selector: string, outcome: string) =>
  async (page: Page): Promise<void> => {
    await page.click(selector);
    await page.locator(outcome).first().waitFor();
  };
const order =
  (task: string, outcome: string) =>
  async (page: Page): Promise<void> => {
    await command(page, task);
    await page.locator(outcome).first().waitFor();
  };
const openMenu = (page: Page) => page.click('#menu');
const unfold = (selector: string) => (page: Page) => unfoldIn(page, selector);
const inTurn =
  (...acts: ((page: Page) => Promise<void>)[]) =>
  async (page: Page) => {
    for (const act of acts) await act(page);
  };

const fix = { id: 'tanggal', kind: 'score', old: '“8 Mei 2023”', now: 8.5, confirm: 'J1', status: 'offered' } as const;
const change = {
  tab: 'Proposal · J1',
  cell: 'D2',
  entry: 'P-01',
  criterion: 'Kebaruan',
  old: '“8 Mei 2023”',
  now: '8,5',
};
const fixable = {
  ...validated,
  findings: [
    ...findings,
    { ...findings[1]!, code: 'SCORE_IS_DATE', cell: 'D2', message: '“8 Mei 2023” adalah tanggal.', fix },
  ],
  fixes: {
    undo: { at: '2023-11-20T09:42:00', by: 'x', cells: 2 },
    waiting: [{ ...change, judge: 'J1' }],
    marked: true,
  },
};
const lives: State['lives'] = [
  { stage: 'Proposal', status: 'decided', at: '2023-11-20T09:42:00', by: state.user, code: '4821 9034', ruling: null },
  { stage: 'Presentasi', status: 'closed', at: '2023-12-02T16:10:00', by: state.user, code: null, ruling: null },
];
const failed = batch(3, 3, true);
const some = {
  ...failed,
  documents: [
    ...failed.documents,
    { ...failed.documents[0]!, title: 'Surat untuk Kelurahan Kebonagung', status: 'terhapus', file: null },
  ],
};
const whole = { ...profiled, reliability: assessed.reliability };
const dialog: Script = { computeRanking: [{ answer: profiled }, { answer: whole }] };

export const scenes: Scene[] = [
  { name: 'begin-empty', state: emptyBook },
  {
    name: 'begin-form',
    state: setting.onlyForm,
    script: { validateWorkbook: [{ answer: { ...validated, findings: [], progress: [] } }] },
  },
  { name: 'list-paste', state: setting.fresh },
  {
    name: 'list-preview',
    state: setting.withResponses,
    script: { takeList: [{ answer: setting.listed }] },
    act: inTurn(press('#step-list', '.rows'), unfold('.preview details')),
  },
  { name: 'list-judges', state: setting.withEntries },
  { name: 'tabs', state: setting.withJudges },
  {
    name: 'tabs-made',
    state: setting.withJudges,
    script: {
      getState: [{ answer: setting.withJudges }, { answer: setting.withTabs }],
      makeJudgeTabs: [{ answer: setting.tabsMade }],
    },
    act: inTurn(press('#step-tabs', '.made'), unfold('details.part')),
  },
  { name: 'files-none', state: setting.separate, script: { readJudgeFiles: [{ answer: setting.noFiles }] } },
  {
    name: 'files-making',
    state: setting.separate,
    script: {
      readJudgeFiles: [{ answer: setting.noFiles }],
      makeJudgeFiles: [{ answer: setting.filesOf(setting.filesMade.files, { more: true, made: 1 }) }, { hang: true }],
    },
    act: press('#step-make-files', '.foot .button'),
  },
  {
    name: 'files-collected',
    state: setting.separate,
    script: { readJudgeFiles: [{ answer: setting.collected }], collectJudgeFiles: [{ answer: setting.collected }] },
    act: inTurn(press('#step-collect', '.foot.ended'), unfold('.files details')),
  },
  {
    name: 'judges-at-work',
    state: setting.withTabs,
    act: inTurn(order('validate', '.judges'), unfold('.judges li:first-child .reminder'), (page) =>
      page.locator('.letter').first().waitFor(),
    ),
  },
  {
    name: 'questions',
    state: { ...state, unconfigured: true },
    script: { validateWorkbook: [{ answer: understoodWith(questions) }] },
    act: inTurn((page) => page.locator('.questions').waitFor(), unfold('.understood')),
  },
  {
    name: 'questions-answered',
    state: { ...state, unconfigured: true },
    script: {
      validateWorkbook: [{ answer: understoodWith([questions[3]!]) }],
      answerQuestions: [{ answer: understoodWith([], [givenTo(questions[3]!, 'totals')]) }],
    },
    act: inTurn((page) => page.locator('.questions').waitFor(), press('#step-questions', '.given'), unfold('.given')),
  },
  {
    name: 'findings-and-fixes',
    script: {
      validateWorkbook: [{ answer: fixable }],
      previewFixes: [{ answer: { fixes: [{ ...fix, cells: [change, { ...change, cell: 'D9' }] }] } }],
      readOwnFixes: [{ answer: { fixes: [] } }],
    },
    act: inTurn(order('validate', '.finding'), press('.offer .button', '.preview'), unfold('.waiting')),
  },
  {
    name: 'ranking',
    act: inTurn(
      order('compute', '.place'),
      press('#step-reliability', '.sentences'),
      unfold('.place, .reliability details'),
      unfold('.place .reminder'),
      (page) => page.locator('.place .letter').first().waitFor(),
    ),
  },
  {
    name: 'ranking-provisional',
    script: { computeRanking: [{ answer: computed }] },
    act: order('provisional', '.place'),
  },
  {
    name: 'close-and-compute',
    script: { computeRanking: [{ answer: { ...computed, open: ['Presentasi'] } }] },
    act: order('compute', '#step-close'),
  },
  { name: 'documents', script: { makeDocuments: [{ answer: some }] }, act: order('documents', '.foot.ended') },
  {
    name: 'documents-making',
    state: { ...afterRun, lives },
    script: { makeDocuments: [{ answer: batch(1, 9) }, { answer: batch(2, 9) }, { hang: true }] },
    act: inTurn(order('documents', '.documents'), unfold('.kinds'), (page) =>
      page.locator('.foot progress[value="2"]').waitFor(),
    ),
  },
  {
    name: 'documents-pdf',
    script: {
      makeDocuments: [{ answer: batch(3, 3) }],
      exportDocuments: [{ answer: { ...pdfs(3), ok: false, failed: 1, files: [...pdfs(2).files, noPdf] } }],
    },
    act: inTurn(order('documents', '.documents'), press('#step-pdf', '.pdf-link')),
  },
  { name: 'steps', state: { ...afterRun, lives }, act: press('#steps', '.office-steps') },
  { name: 'menu', act: inTurn(openMenu, (page) => page.locator('#step-settings').waitFor()) },
  {
    name: 'menu-search',
    act: inTurn(
      openMenu,
      (page) => page.locator('#step-settings').waitFor(),
      (page) => page.fill('#search', 'sama'),
    ),
  },
  {
    name: 'award',
    state: {
      ...afterRun,
      lives: lives.map((one) => ({ ...one, status: 'decided' as const, code: '4821 9034' })),
      documents: { made: 4, begun: 0, kinds: ['berita-acara', 'pengumuman', 'sk'] },
    },
  },
  {
    name: 'template-fields',
    script: { readTemplate: [{ answer: template }] },
    act: inTurn(
      openMenu,
      unfold('.templates'),
      (page) => page.locator('.field-list').first().waitFor({ state: 'attached' }),
      unfold('.all-fields'),
    ),
  },
  {
    name: 'template-faults',
    script: { readTemplate: [{ answer: faulty }] },
    act: inTurn(
      openMenu,
      unfold('.templates'),
      (page) => page.locator('.faults').waitFor(),
      unfold('.templates details'),
    ),
  },
  { name: 'lives', state: { ...afterRun, lives }, act: unfold('.life, .life details') },
  {
    name: 'settings',
    act: inTurn(
      openMenu,
      (page) => page.locator('#step-settings').waitFor(),
      unfold('.menu details:has(#setting-top)'),
      (page) => page.fill('#setting-top', 'banyak'),
    ),
  },
  {
    name: 'judge',
    state: { ...state, role: 'judge' },
    script: {
      readOwnFixes: [
        {
          answer: {
            fixes: [
              { ...change, id: 'x', stage: 'Proposal', name: 'Si Cantik', by: state.user, at: '2023-11-20T09:42:00' },
            ],
          },
        },
      ],
    },
  },
  { name: 'stranger', state: { ...state, role: 'stranger', user: '' } },
  { name: 'opening-failed', script: { getState: [{ thrown: 'PERMISSION_DENIED' }] } },
  {
    name: 'scope-missing',
    script: {
      makeDocuments: [
        {
          problem: {
            code: 'SCOPE_MISSING',
            message: 'Izin Drive belum diberikan.',
            link: 'https://script.google.com/x',
          },
        },
      ],
    },
    act: order('documents', '.foot a'),
  },
  { name: 'working', script: { validateWorkbook: [{ hang: true }] }, act: order('validate', '.foot.doing') },
  {
    name: 'wide-ranking',
    wide: 'ranking',
    script: dialog,
    act: (page) => page.locator('.range').first().waitFor({ state: 'attached' }),
  },
  { name: 'wide-profile', wide: 'provisional', script: dialog, act: press('[role=tab]:nth-child(2)', '.profile') },
  { name: 'wide-judges', wide: 'ranking', script: dialog, act: press('[role=tab]:nth-child(3)', '.scatter') },
];

/** What the server of a scene answers. */
export const scriptOf = ({ state: own = state, script }: Scene, language: 'id' | 'en'): Script => {
  const all: Script = {
    getState: [{ answer: own }],
    readDetails: [{ answer: details }],
    validateWorkbook: [{ answer: validated }],
    computeRanking: [{ answer: { ...computed, open: [] } }, { answer: { ...assessed, open: [] } }],
    makeDocuments: [{ answer: batch(3, 3) }],
    readOwnFixes: [{ answer: { fixes: [] } }],
    ...script,
  };
  const getState = all.getState?.map((turn) =>
    'answer' in turn ? { ...turn, answer: { ...(turn.answer as State), language } } : turn,
  );
  return { ...all, ...(getState && { getState }) };
};
