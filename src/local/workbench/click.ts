// A click on a menu item, with the person's answers to the questions it puts.
import type { Host } from '../runtime/host';
import type { AlertReply } from './protocol';

/** A question of the item is answered as the person did when it was put before. */
export function clickWith(host: Host, { label, replies }: { label?: unknown; replies?: unknown }): void {
  const { alerts, answers } = host.ui;
  const given = Array.isArray(replies) ? replies.filter((one): one is AlertReply => one === 'YES' || one === 'NO') : [];
  answers.splice(0, answers.length, ...given);
  try {
    host.clickMenu(String(label));
  } finally {
    // What has been answered is not put again.
    const questions = alerts.filter(({ buttons }) => buttons !== 'OK').slice(0, given.length - answers.length);
    for (const one of questions) alerts.splice(alerts.indexOf(one), 1);
    answers.length = 0;
  }
}
