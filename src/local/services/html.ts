// HtmlService: a file of the project as a page.
import { ServiceError } from '../runtime/errors';
import type { Execution } from '../runtime/execution';
import { type HtmlProxy, hostProxy } from '../runtime/proxy';

export const htmlService = {
  createHtmlOutputFromFile: (_: unknown, run: Execution, file: string) => {
    if (!Object.hasOwn(run.host.files, file)) throw new ServiceError(`No HTML file named ${file} was found.`);
    return hostProxy<HtmlProxy>({ cls: 'HtmlOutput', file, title: '', added: '', width: null, height: null });
  },
};

export const htmlOutput = {
  getContent: ({ file, added }: HtmlProxy, run: Execution) => run.host.files[file]! + added,
  setTitle: (self: HtmlProxy, _: Execution, title: string) => Object.assign(self, { title }),
  /** After the end of the file, as it is: nothing is escaped. */
  append: (self: HtmlProxy, _: Execution, more: string) => Object.assign(self, { added: self.added + more }),
  setWidth: (self: HtmlProxy, _: Execution, width: number) => Object.assign(self, { width }),
  setHeight: (self: HtmlProxy, _: Execution, height: number) => Object.assign(self, { height }),
};
