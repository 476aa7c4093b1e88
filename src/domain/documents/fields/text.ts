// Small tools for texts that people typed into cells.
import { closeDirections } from '../../file-formats/xml-text';

/** One line: line breaks and runs of spaces become one space; directions end with the text, whatever it becomes part of. */
export function oneLine(text: string): string {
  return closeDirections(text.replace(/\s+/g, ' ').trim());
}

/** The lines of a cell, trimmed, without empty ones. */
export function linesOf(text: string): string[] {
  return text
    .split(/[\r\n\u2028\u2029]+/)
    .map(oneLine)
    .filter((line) => line !== '');
}

/**
 * The items of a list typed into one cell, separated by line breaks or semicolons (never by commas: academic degrees
 * have those), without the numbers or bullets a person put before them.
 */
export function itemsOf(text: string): string[] {
  return linesOf(text.replace(/;/g, '\n'))
    .map((item) => item.replace(/^(\d{1,2}[.)]\s+|[-–•*]\s+)/, ''))
    .filter((item) => item !== '');
}

/** Quotation marks typed around a name go: the documents set their own. */
export function unquoted(text: string): string {
  return oneLine(text).replace(/^["“”«]([^"“”«»]+)["“”»]$/, '$1');
}
