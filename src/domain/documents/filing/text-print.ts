// The text of a Word document as a short fingerprint. Converting a document moves the time of its last change and writes its
// structure in other words; its text stays: where that is the same, nobody has edited it.
import { walk } from '../../file-formats/xlsx/xml';
import { openArchive } from '../filling/archive';
import { mainPart } from '../filling/main-part';
import { fingerprint } from './hash';

/** Breaks, tabs and blanks of all kinds are written in several ways. */
const UNSEEN = /[\s\u00AD\u200B-\u200F\u2060\uFEFF]+/g;

/** 16 hexadecimal digits, of the body without headers and footers; null where the bytes are no Word document. */
export function textPrint(docx: Uint8Array): string | null {
  try {
    const archive = openArchive(docx);
    const body = archive.file(mainPart(archive) ?? '')?.asText();
    return body === undefined ? null : fingerprint(textsIn(body).join('').replace(UNSEEN, ''));
  } catch {
    return null;
  }
}

function textsIn(body: string): string[] {
  const texts: string[] = [];
  let isText = false;
  walk(body, {
    open: (name) => {
      isText = name === 't';
    },
    text: (text) => {
      if (isText) texts.push(text);
    },
    close: () => {
      isText = false;
    },
  });
  return texts;
}
