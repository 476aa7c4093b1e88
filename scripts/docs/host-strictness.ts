// What the local host does where Google's reference says little: each behaviour with where it comes from and how sure it is.

type Confidence = 'reference' | 'seen in public' | 'assumed' | 'not played';

export type Strictness = { what: string; source: string; confidence: Confidence };

export const STRICTNESS: readonly Strictness[] = [
  {
    what: 'A new protection lets everybody pass who edits the spreadsheet, also who will, until somebody is really removed from it or added to it; the command line’s and the workbench’s own results keep out who comes later',
    source: 'class Protection says who is removed, not who comes',
    confidence: 'assumed',
  },
  {
    what: 'A new protection of a domain’s spreadsheet lets its people pass; a mirroring one those whom the general access lets edit',
    source: 'Protection.canDomainEdit, silent on the beginning',
    confidence: 'assumed',
  },
  {
    what: 'Who edits as one of a group is listed by the group’s address; another address of an account as the account’s own',
    source: 'silent; Gmail’s help: dots in an address do not matter',
    confidence: 'assumed',
  },
  {
    what: 'Owner and current user stay editors of a protection; who is no editor of it may ask canEdit alone',
    source: 'Protection.removeEditors, Protection.getEditors',
    confidence: 'reference',
  },
  {
    what: 'Range.protect() on a protected range makes a second protection',
    source: 'Range.protect',
    confidence: 'reference',
  },
  {
    what: 'Pasting formats, rules or widths takes along nothing else: no values, no protections',
    source: 'enum CopyPasteType',
    confidence: 'reference',
  },
  {
    what: 'The time of a Doc’s last change moves once more, 1.3 seconds after an upload was answered, when its conversion is over',
    source: 'public reports of changed modifiedTime',
    confidence: 'seen in public',
  },
  {
    what: 'A cell without a format of its own reads back as 0.###############',
    source: 'silent',
    confidence: 'assumed',
  },
  {
    what: 'Lock.tryLock refuses a negative time',
    source: 'silent',
    confidence: 'assumed',
  },
  {
    what: 'A leading apostrophe is no part of a text, in cells formatted as text too',
    source: 'Range.setValues: as if typed; silent on text cells',
    confidence: 'assumed',
  },
  {
    what: 'The people’s language is their account’s and may be another than the spreadsheet’s (where a test sets `language`; else that of the locale)',
    source: 'Session.getActiveUserLocale',
    confidence: 'reference',
  },
  {
    what: 'A property takes 9 kB, the store 500 kB; a call 6 minutes of it are not played, nor quotas of a day (“Service invoked too many times for one day: urlfetch”)',
    source: 'Quotas for Google Services; the sentence in public issues',
    confidence: 'not played',
  },
  {
    what: 'Smart chips: a person’s address is not in the cell’s value',
    source: 'silent; an address that is missing closes the tab and is asked for',
    confidence: 'not played',
  },
];

/** What of an emulated member is not emulated; a member that is not named here is played in what the reference says of it. */
export const NOT_EMULATED: Readonly<Record<string, string>> = {
  'Range.setValues': 'texts that Google may read as dates or money are refused (`Not emulated`), not read',
  'Range.copyTo': 'only into the same cells of another tab, one kind of thing at a time, not transposed',
  'Range.getFormulas': 'separators come back as commas, whatever the locale',
  'Range.setDataValidation': 'taking a part of the cells of another rule',
  'DataValidationBuilder.requireFormulaSatisfied': 'functions that the add-on does not use',
  'Sheet.setFrozenRows': 'thawing (negative or more than there are)',
  'Spreadsheet.insertSheet': 'names that an .xlsx file cannot hold',
  'Protection.setUnprotectedRanges': 'ranges of another tab',
  'Protection.setRange': 'moving to another tab, or of a whole tab',
  'Protection.setDomainEdit': 'in a spreadsheet that belongs to no domain',
  'Lock.tryLock': 'waiting: another holder keeps the lock for the whole time',
  'Utilities.sleep': 'no time passes',
  'Utilities.formatDate': 'names of months and days; other letters than y M d H m s',
  'Utilities.computeDigest': 'text outside ASCII without Charset.UTF_8',
  'Properties.setProperty': 'quota of writes a day',
  'UrlFetchApp.fetchAll': 'other hosts than www.googleapis.com; quota of a day; answers in another order',
  'HtmlOutput.getContent': 'whatever HtmlService may change in a page',
  'Session.getEffectiveUser': 'e-mail withheld by a domain’s policy, unless the scope is missing',
  'Ui.alert': 'a person who waits before answering, while the six minutes go on',
};
