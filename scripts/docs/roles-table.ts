// Who may call which function of the add-on, with what it is called in the test, and what each gets: the one table of both the
// roles test and docs/roles.md.

/** Where the table's people stand. */
export const PEOPLE = {
  owner: 'owns the spreadsheet; an admin wherever the settings tab is not protected yet',
  admin:
    'Google lets them edit the protected settings tab, and an admin’s command has seen them since the file was shared with them',
  judge: 'their e-mail stands in the judges tab',
  stranger: 'may edit the spreadsheet, and is none of these',
  anonymous: 'may edit even the settings, but Google does not tell who they are',
} as const;
export type Person = keyof typeof PEOPLE;

export const everyone = Object.keys(PEOPLE) as Person[];
export const admins: readonly Person[] = ['owner', 'admin'];

/** How a function is reached: Google calls it, a click in the menu does, or the page with `google.script.run`. */
export type Caller = 'Google' | 'menu' | 'page';

export type Callable = {
  from: Caller;
  who: readonly Person[];
  /** What those get who may call it. */
  gets: string;
  /** The arguments of the test's call. */
  request?: object;
};

const byGoogle = (gets: string): Callable => ({ from: 'Google', who: everyone, gets });
const byMenu = (gets: string): Callable => ({ from: 'menu', who: admins, gets });
const forAdmins = (gets: string, request?: object): Callable => ({
  from: 'page',
  who: admins,
  gets,
  ...(request && { request }),
});
const forEveryone = (gets: string, request?: object): Callable => ({ ...forAdmins(gets, request), who: everyone });

export const CALLABLE: Record<string, Callable> = {
  onOpen: byGoogle('the menu; nothing is read unless the person has allowed it'),
  onInstall: byGoogle('the menu'),
  openSidebar: { from: 'menu', who: everyone, gets: 'the panel, empty until it has asked for the state' },
  prepareJudgeTabs: byMenu('judge tabs of the first open stage, and what is to be known about them'),
  checkSheets: byMenu('the findings tab, and how many findings there are'),
  computeTop: byMenu('the ranking tabs of closed stages, and how many advance'),
  openRanking: byMenu('the wide dialog, which asks for the ranking by itself'),
  makeAwardDocuments: byMenu('certificates and letters'),
  closeAndCompute: byMenu('judge tabs locked, and the ranking'),
  preparePlenaryTab: byMenu('the plenary tab with what there is to decide'),
  decide: byMenu('the result frozen and recorded'),
  verify: byMenu('what differs from what was decided'),
  selfTest: byMenu('what Google does with a scratch tab and a scratch folder, in a tab of its own'),

  getState: forEveryone(
    'who they are, the language, the competition’s name and stages; admins also the last run, counts of documents, where each stage stands',
  ),
  chooseLanguage: forEveryone('the state in their own language, kept for them alone', { language: 'id' }),
  showCell: forEveryone('a cell shown that they can see anyway', { tab: 'Peserta', cell: 'A2' }),
  readOwnFixes: forEveryone('fixes of their own scores that wait for their answer; of nobody else’s'),
  answerFix: forEveryone('the same, once their own answer to one is kept', { id: 'x', accept: true }),

  validateWorkbook: forAdmins('all findings and how far each judge is'),
  computeRanking: forAdmins('rankings with explanations, reliability when asked for', { provisional: true }),
  showRanking: forAdmins('the wide dialog', { provisional: false }),
  readDetails: forAdmins('settings, history, contacts of judges and of the entries asked for', { entries: ['P-01'] }),
  changeSettings: forAdmins('the details with the settings changed', { settings: { decimals: 3 } }),
  createWorkbook: forAdmins('configuration tabs of a preset', { preset: 'kolabik' }),
  takeList: forAdmins('entries or judges added from a list', { kind: 'entries', text: 'Inovasi Uji', write: true }),
  assignJudges: forAdmins('who reads what at a stage, and how even it is', { write: true }),
  scheduleStage: forAdmins('when the entries of a stage are heard', { write: true }),
  makeJudgeTabs: forAdmins('judge tabs made, and which', {}),
  acceptRowOrder: forAdmins('the findings, with a sorted tab taken as it stands', { tab: 'Penilaian · J1' }),
  answerQuestions: forAdmins('the findings, with what columns, rows and tabs are taken from the answers', {
    answers: {},
  }),
  previewFixes: forAdmins('what each fix would change, cell by cell', { fixes: ['x'] }),
  applyFixes: forAdmins('fixes made, and asked of judges where they change a score', { fixes: ['x'] }),
  undoFixes: forAdmins('the last fixes taken back'),
  markFindings: forAdmins('findings coloured and noted on their cells', { on: true }),
  closeStage: forAdmins('the state, with judge tabs locked', {}),
  reopenStage: forAdmins('the state, with judge tabs open again', { stage: 'Penilaian', reason: 'uji' }),
  explainRules: forAdmins('the state, with the reason recorded', { stage: 'Penilaian', reason: 'uji' }),
  explainHistory: forAdmins('the state, with the reason recorded', { reason: 'uji' }),
  confirmPlenary: forAdmins('the state, with the plenary’s decisions counting', {}),
  preparePlenary: forAdmins('the plenary tab with rows to decide', {}),
  prepareObjections: forAdmins('the objections tab'),
  decideResult: forAdmins('the result frozen under its hash', {}),
  verifyResult: forAdmins('every difference from what was decided or computed'),
  readPackage: forAdmins('what a nomination package holds of the decided result, with what is ticked of contacts', {
    with: [],
  }),
  readNextSeason: forAdmins('what the workbook of the next season holds: settings, criteria, judges, dates a year on'),
  makeDocuments: forAdmins('a batch of documents with their links', { kinds: ['piagam'] }),
  announcementPage: forAdmins('the announcement as one HTML page', {}),
  exportDocuments: forAdmins('a batch of PDFs beside the documents', { kinds: [] }),
  readTemplate: forAdmins('a template’s source, faults and fields with their values', { kind: 'piagam' }),
  openTemplate: forAdmins('the template as a Google Doc to edit', { kind: 'piagam' }),
  uploadTemplate: forAdmins('their Word file as the template, or its faults', { kind: 'piagam', content: '' }),
  restoreTemplate: forAdmins('the built-in template again', { kind: 'piagam' }),
  changeLetterhead: forAdmins('which emblems and signers there are; an emblem or the signers tab added', {}),
  readJudgeFiles: forAdmins('where each judge’s own file stands', {}),
  makeJudgeFiles: forAdmins('a batch of judges’ files, each shared with its judge', {}),
  collectJudgeFiles: forAdmins('scores collected from the files into locked tabs', {}),
};

/** What `getState` tells everybody of the competition; to whom it tells more is in the test. */
export const STATE_OF_OTHERS = { lastRun: null, documents: { made: 0, begun: 0 }, lives: [] };
