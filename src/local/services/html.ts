// HtmlService: a file of the project as a page.
import { ServiceError } from '../errors';
import type { Execution } from '../execution';
import { type HtmlStandIn, standIn } from '../stand-in';

export const htmlService = {
  createHtmlOutputFromFile: (_: unknown, run: Execution, file: string) => {
    if (!Object.hasOwn(run.host.files, file)) throw new ServiceError(`No HTML file named ${file} was found.`);
    return standIn<HtmlStandIn>({ cls: 'HtmlOutput', file, title: '' });
  },
};

export const htmlOutput = {
  setTitle: (self: HtmlStandIn, _: Execution, title: string) => Object.assign(self, { title }),
};
