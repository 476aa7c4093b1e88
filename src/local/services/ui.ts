// Ui and Menu: what the person sees beside the grid.

import { enumValue } from '../enums';
import { NotEmulated, ServiceError } from '../errors';
import type { Execution } from '../execution';
import type { EnumStandIn, HtmlStandIn, MenuStandIn } from '../stand-in';
import { standIn } from '../stand-in';

const BUTTONS: Readonly<Record<string, readonly string[]>> = {
  OK: ['OK', 'CLOSE'],
  OK_CANCEL: ['OK', 'CANCEL', 'CLOSE'],
  YES_NO: ['YES', 'NO', 'CLOSE'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL', 'CLOSE'],
};

export const ui = {
  createMenu: (_: unknown, run: Execution, caption: string) =>
    standIn<MenuStandIn>({ cls: 'Menu', run, caption, items: [] }),
  /** The page itself runs in a browser; here its file and title are noted. */
  showSidebar: (_: unknown, run: Execution, output: HtmlStandIn) => {
    run.host.screen.sidebar = { title: output.title, file: output.file, html: run.host.files[output.file]! };
  },
  /** Stands until it is answered: the next prepared answer is taken; a mere notice is closed with OK. */
  alert: (_: unknown, run: Execution, first: string, second?: string | EnumStandIn, third?: EnumStandIn) => {
    const { screen } = run.host;
    const titled = typeof second === 'string';
    const buttons = (titled ? third : (second as EnumStandIn | undefined))?.name ?? 'OK';
    screen.alerts.push({ title: titled ? first : '', text: titled ? second : first, buttons });
    const answer = screen.answers.shift() ?? (buttons === 'OK' ? 'OK' : null);
    if (answer === null) throw new NotEmulated(`an alert (${buttons}) that nobody answers`);
    if (!BUTTONS[buttons]!.includes(answer)) throw new NotEmulated(`the answer ${answer} to an alert with ${buttons}`);
    return enumValue('Button', answer);
  },
};

export const menu = {
  addItem: (self: MenuStandIn, _: Execution, label: string, name: string) => {
    self.items.push({ label, function: name });
    return self;
  },
  addSeparator: (self: MenuStandIn) => {
    self.items.push({ separator: true });
    return self;
  },
  /** A menu of the same name is replaced. */
  addToUi: (self: MenuStandIn, run: Execution) => {
    if (self.items.length === 0) throw new ServiceError('A menu must have at least one item.');
    run.host.menus.set(self.caption, [...self.items]);
  },
};
