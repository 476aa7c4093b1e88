// What may stand there, and what holds where nothing does.
import * as z from 'zod/mini';
import { wholeNumber } from '../shared';

export const schema = z._default(wholeNumber(1, 100000), 10);
