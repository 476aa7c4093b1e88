// The implementation of every task.

import type { Task, Work } from '../tasks';
import type { Tools } from '../tools';
import type { DocumentChoice } from '../use-document-choice';
import { checkWork } from './check-work';
import { decidingWork } from './deciding-work';
import { documentWork } from './document-work';
import { judgeFilesWork } from './judge-files-work';
import { rankingWork } from './ranking-work';
import { setUpWork } from './set-up-work';
import { settingsWork } from './settings-work';
import { templateWork } from './template-work';

export const allWork = (tools: Tools, choice: DocumentChoice): Work<Task> => ({
  ...setUpWork(tools),
  ...judgeFilesWork(tools),
  ...checkWork(tools),
  ...rankingWork(tools),
  ...decidingWork(tools),
  ...documentWork(tools, choice),
  ...templateWork(tools),
  ...settingsWork(tools),
});
