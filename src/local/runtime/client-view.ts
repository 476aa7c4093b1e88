// What one person sees of the spreadsheet beside its cells. Types only.

type Alert = { title: string; text: string; buttons: string };
type Sidebar = { title: string; file: string; html: string };
/** Closed by the person alone, so the last one stays noted. */
type Dialog = Sidebar & { width: number; height: number };
type LogLine = { level: string; text: string };
export type MenuItem = { label: string; function: string } | { separator: true };

/** The messages and pages shown to a person. */
export type ClientView = {
  alerts: Alert[];
  /** The person's answers to the next questions. */
  answers: ('YES' | 'NO' | 'CLOSE')[];
  toasts: { message: string; title: string }[];
  sidebar: Sidebar | null;
  dialog: Dialog | null;
  selection: { tab: string; range: string } | null;
  log: LogLine[];
};
