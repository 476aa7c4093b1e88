// Whether the script and its page are what was released: a paste can be cut off or changed on its way.
import { digest } from './store';

/** The function that holds the whole script, by the name that the build gives it; not there in a part built for a test. */
declare const lembarJuri: (() => unknown) | undefined;
declare const App: { seals?: { code: string; page: string } } | undefined;

export type Seal = 'whole' | 'changed' | 'none';

const compared = (text: string, seal: string | undefined): Seal =>
  seal === undefined ? 'none' : digest(text.replace(/\r/g, '').trim()) === seal ? 'whole' : 'changed';

const seals = () => (typeof App === 'undefined' ? undefined : App.seals);

/** The script as the engine has loaded it: its functions keep their text to the letter. Without its end the seal is missing. */
export const scriptSeal = (): Seal =>
  typeof lembarJuri === 'undefined' ? 'none' : compared(lembarJuri.toString(), seals()?.code);

/** The page as HtmlService has it. */
export const pageSeal = (): Seal =>
  compared(HtmlService.createHtmlOutputFromFile('Sidebar').getContent(), seals()?.page);
