// What may stand there, and what holds where nothing does.
import { optional, wholeNumber } from '../shared';

export const schema = optional(wholeNumber(1, 1000));
