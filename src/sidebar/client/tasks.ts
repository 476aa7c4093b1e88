// The tasks that can be started, and the subject of each.
import type { Settings } from '../../domain/settings/settings';
import type { Language } from '../../use-cases/server';
import type { ListRequest } from './session-state';

export type PlanTask = 'assign' | 'schedule';
export type SetUpTask = 'list' | 'add-list' | 'tabs' | PlanTask;
export type JudgeFilesTask = 'files' | 'make-files' | 'collect' | 'close-stage';
export type CheckTask = 'validate' | 'questions' | 'accept' | 'preview' | 'fix' | 'undo' | 'mark' | 'own' | 'answer';
export type RankingTask = 'look' | 'provisional' | 'compute' | 'close' | 'reliability';
export type DecidingTask = 'plenary' | 'confirm' | 'objections' | 'decide' | 'verify' | 'reopen' | 'rules' | 'history';
export type DocumentTask = 'documents' | 'remake' | 'renew' | 'pdf';
export type TemplateTask = 'template' | 'open-template' | 'upload-template' | 'restore-template' | 'letterhead';
export type SettingsTask = 'create' | 'details' | 'settings' | 'language';

export type Task =
  | SetUpTask
  | JudgeFilesTask
  | CheckTask
  | RankingTask
  | DecidingTask
  | DocumentTask
  | TemplateTask
  | SettingsTask;

/** What a piece of work is about, where that has to be said. */
export type About = {
  preset?: string;
  tab?: string;
  stage?: string;
  minutes?: { number: string; link: string };
  reason?: string;
  settings?: Partial<Settings>;
  language?: Language;
  fixes?: string[];
  on?: boolean;
  /** Question id → option; null asks once more. */
  answers?: Record<string, string | null>;
  id?: string;
  accept?: boolean;
  list?: ListRequest;
  seed?: number;
  remake?: boolean;
  renew?: string[];
  kind?: string;
  kinds?: readonly string[];
  /** A file in base64. */
  content?: string;
};

/** How each of these tasks is done; failures have become a notice by then. */
export type Work<T extends Task> = Record<T, (about: About) => Promise<void>>;

/** After these the workbook stands elsewhere. */
export const CHANGING: readonly Task[] = [
  ...([
    'compute',
    'close',
    'decide',
    'reopen',
    'confirm',
    'history',
    'documents',
    'remake',
    'renew',
    'settings',
  ] as const),
  ...(['add-list', 'tabs', 'make-files', 'collect', 'close-stage'] as const),
];
