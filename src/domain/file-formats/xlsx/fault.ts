// Why an .xlsx file cannot be read, and where.

/** `not-xlsx`: something else, or locked with a password. `damaged`: not as the format has it. `too-large`: more than can be read. */
export type XlsxFault = 'not-xlsx' | 'damaged' | 'too-large';

/** Where in the file, as far as it is known. */
export type XlsxPlace = { tab?: string; cell?: string };

type Faulty = Error & { fault: XlsxFault; place: XlsxPlace };

/** An ordinary error that carries the fault, so that nothing is lost if it escapes. */
export const xlsxError = (fault: XlsxFault, detail: string, place: XlsxPlace = {}): Faulty =>
  Object.assign(new Error(`${fault}: ${detail}`), { fault, place });

const isFaulty = (error: unknown): error is Faulty => error instanceof Error && 'fault' in error;

/** The fault behind an error; null where it is another error. */
export const xlsxFaultOf = (error: unknown): XlsxFault | null => (isFaulty(error) ? error.fault : null);

export const xlsxPlaceOf = (error: unknown): XlsxPlace => (isFaulty(error) ? error.place : {});

/** Runs a part of the reading; a fault in it is reported at the current location. */
export function readingAt<T>(place: () => XlsxPlace, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (isFaulty(error)) error.place = { ...place(), ...error.place };
    throw error;
  }
}
