// What stands in a written tab of an earlier run when there is nothing to put there now.
import { type TabContent, tableContent } from './tab-content';

/** A tab that says in one line why it is empty, so that an outdated ranking is never taken for the present one. */
export const noticeContent = (name: string, title: string, origin: string, notice: string): TabContent =>
  tableContent(name, title, origin, [{ header: notice, width: 600, value: () => '' }], [], 0);
