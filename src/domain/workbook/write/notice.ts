// The notice in a managed tab of an earlier run that has nothing to show now.
import { type TabContent, tableContent } from './tab-content';

/** A tab that says in one line why it is empty, so that an outdated ranking is never taken for the present one. */
export const noticeContent = (name: string, title: string, origin: string, notice: string): TabContent =>
  tableContent(name, title, origin, [{ header: notice, width: 600, value: () => '' }], [], 0);
