// What the self-test writes into Google's services and reads again; nobody reads it as a sentence.

/** The folder that it makes, and removes again. */
export const SCRATCH_FOLDER = 'Lembar Juri – uji mandiri';

/** Signs of one, two and three bytes. */
export const SAMPLE_TEXT = 'Wali Kota “é” 漢';

/** What an engine says of a date, from whatever realm it comes. */
export const DATE_TAG = '[object Date]';
