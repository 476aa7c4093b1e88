// Why an .xlsx file cannot be read.

/** `not-xlsx`: something else, or locked with a password. `damaged`: not as the format has it. `too-large`: more than any judge's file. */
export type XlsxFault = 'not-xlsx' | 'damaged' | 'too-large';

/** An ordinary error that carries the fault, so that nothing is lost if it escapes. */
export const xlsxError = (fault: XlsxFault, detail: string): Error & { fault: XlsxFault } =>
  Object.assign(new Error(`${fault}: ${detail}`), { fault });

/** The fault behind an error; null where it is another error. */
export const xlsxFaultOf = (error: unknown): XlsxFault | null =>
  error instanceof Error && 'fault' in error ? (error as { fault: XlsxFault }).fault : null;
