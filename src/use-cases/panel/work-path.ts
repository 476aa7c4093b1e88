// The steps of an office from plan to report, and which of them is at hand. Pure: the panel only draws it.

export type StepId =
  | 'plan'
  | 'entries'
  | 'selection'
  | 'stage'
  | 'plenary'
  | 'announcement'
  | 'decree'
  | 'award'
  | 'report';

export type PathFacts = {
  begun: boolean;
  /** How many there are; null where a workbook without configuration does not say. */
  people: { entries: number; judges: number } | null;
  stages: readonly { stage: string; status: 'open' | 'closed' | 'decided' }[];
  /** Kinds of documents that were made. */
  made: readonly string[];
};

export type OfficeStep = {
  id: StepId;
  /** Of a judging stage its name. */
  stage: string | null;
  status: 'done' | 'skipped' | 'now' | 'later';
};

/** What the button of a step makes; the first of them says that the step is done. */
export const STEP_KINDS = {
  plenary: ['berita-acara'],
  announcement: ['pengumuman'],
  decree: ['sk'],
  award: ['piagam', 'surat'],
  report: ['laporan'],
} as const satisfies Partial<Record<StepId, readonly string[]>>;

/** All steps in their order; nothing is at hand once all are done. */
export function officePath({ begun, people, stages, made }: PathFacts): OfficeStep[] {
  const isDecided = stages.length > 0 && stages[stages.length - 1]?.status === 'decided';
  const has = (id: keyof typeof STEP_KINDS): boolean => made.includes(STEP_KINDS[id][0]);
  const isListed = begun && (people === null || (people.entries > 0 && people.judges > 0));
  // Where the office judges the papers as a stage of its own, that stage stands for it.
  const isSelected = stages.some(({ stage }) => /administra/i.test(stage));
  const steps: { id: StepId; stage?: string; isDone: boolean; isSkipped?: true }[] = [
    // A spreadsheet that holds nothing but a form's responses has no stages.
    { id: 'plan', isDone: begun && stages.length > 0 },
    { id: 'entries', isDone: isListed },
    ...(isSelected ? [] : [{ id: 'selection' as const, isDone: false, isSkipped: true as const }]),
    ...stages.map(({ stage, status }) => ({ id: 'stage' as const, stage, isDone: status !== 'open' })),
    { id: 'plenary', isDone: isDecided && has('plenary') },
    { id: 'announcement', isDone: has('announcement') },
    { id: 'decree', isDone: has('decree') },
    { id: 'award', isDone: has('award') },
    { id: 'report', isDone: has('report') },
  ];
  const now = steps.find(({ isDone, isSkipped }) => !isDone && !isSkipped);
  return steps.map((one) => ({
    id: one.id,
    stage: one.stage ?? null,
    status: one.isSkipped ? 'skipped' : one.isDone ? 'done' : one === now ? 'now' : 'later',
  }));
}

/** What is done at the plenary step: a shared place first, then the minutes and the lock in the order the office wants. */
export function plenaryTask(facts: {
  isTied: boolean;
  /** The plenary's tab has been prepared, and the ranking is wanted anew. */
  isPrepared: boolean;
  isDecided: boolean;
  hasMinutes: boolean;
  /** The lock asks for number and scan of the signed minutes. */
  needsMinutes: boolean;
}): 'plenary' | 'compute' | 'documents' | 'decide' {
  if (facts.isDecided) return 'documents';
  if (facts.isTied) return facts.isPrepared ? 'compute' : 'plenary';
  return facts.needsMinutes && !facts.hasMinutes ? 'documents' : 'decide';
}
