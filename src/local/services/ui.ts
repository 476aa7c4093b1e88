// Ui and Menu: what the person sees beside the grid.
import { enumValue } from '../runtime/enums';
import { ServiceError } from '../runtime/errors';
import type { Execution } from '../runtime/execution';
import { clientSessionOf } from '../runtime/host-state';
import type { EnumProxy, HtmlProxy, MenuProxy } from '../runtime/proxy';
import { hostProxy } from '../runtime/proxy';

/** The size of a dialog that the script does not give one. */
const DIALOG = { width: 600, height: 400 };

const textOf = ({ file, added }: HtmlProxy, run: Execution): string => run.host.files[file]! + added;

export const ui = {
  createMenu: (_: unknown, run: Execution, caption: string) =>
    hostProxy<MenuProxy>({ cls: 'Menu', run, caption, items: [] }),
  /** The page itself runs in a browser; here its file and title are noted. */
  showSidebar: (_: unknown, run: Execution, output: HtmlProxy) => {
    clientSessionOf(run.host, run.user).view.sidebar = {
      title: output.title,
      file: output.file,
      html: textOf(output, run),
    };
  },
  showModalDialog: (_: unknown, run: Execution, output: HtmlProxy, title: string) => {
    const { file, width, height } = output;
    const size = { width: width ?? DIALOG.width, height: height ?? DIALOG.height };
    clientSessionOf(run.host, run.user).view.dialog = { title, file, html: textOf(output, run), ...size };
  },
  /** It is noted and answered at once: a notice with OK, a question as was prepared, else by closing its window. */
  alert: (_: unknown, run: Execution, first: string, second?: string | EnumProxy, third?: EnumProxy) => {
    const titled = typeof second === 'string';
    const buttons = (titled ? third : second)?.name ?? 'OK';
    clientSessionOf(run.host, run.user).view.alerts.push({
      title: titled ? first : '',
      text: titled ? second : first,
      buttons,
    });
    return enumValue(
      'Button',
      buttons === 'OK' ? 'OK' : (clientSessionOf(run.host, run.user).view.answers.shift() ?? 'CLOSE'),
    );
  },
};

export const menu = {
  addItem: (self: MenuProxy, _: Execution, label: string, name: string) => {
    self.items.push({ label, function: name });
    return self;
  },
  addSeparator: (self: MenuProxy) => {
    self.items.push({ separator: true });
    return self;
  },
  /** A menu of the same name is replaced. */
  addToUi: (self: MenuProxy, run: Execution) => {
    if (self.items.length === 0) throw new ServiceError('A menu must have at least one item.');
    clientSessionOf(run.host, run.user).menus.set(self.caption, [...self.items]);
  },
};
