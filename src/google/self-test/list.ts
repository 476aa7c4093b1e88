// All checks of the self-test, in the order in which they run: a new one is a line here and its words.
import type { Check } from './check';
import { driveApi, driveBin, driveDocument, driveDrift, driveExport, driveWave } from './checks/drive';
import { engine } from './checks/engine';
import { dates, formats, numbers } from './checks/numbers';
import { paste } from './checks/paste';
import { place } from './checks/place';
import { blockProtection, newProtection, tabProtection } from './checks/protections';
import { formulas, validation } from './checks/rules';
import { hashes, lock, properties } from './checks/store';
import { textsInGeneral, textsInPlain } from './checks/texts';

export const CHECKS = {
  ...{ place, paste, engine, hashes, textsInGeneral, textsInPlain, numbers, formats, dates, formulas, validation },
  ...{ newProtection, tabProtection, blockProtection, properties, lock },
  ...{ driveApi, driveDocument, driveExport, driveWave, driveBin, driveDrift },
} satisfies Record<string, Check>;

export type CheckId = keyof typeof CHECKS;
export const CHECK_IDS = Object.keys(CHECKS) as CheckId[];
