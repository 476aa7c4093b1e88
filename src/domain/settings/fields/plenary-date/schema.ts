// What may stand there, and what holds where nothing does.
import { isoDate } from '../shared';

export const schema = isoDate;
