// A competition with its settings: what a workbook says, as a whole.
import type { Competition } from '../competition/competition';
import type { Settings } from './settings';

export type ConfiguredCompetition = Competition & { settings: Settings };
