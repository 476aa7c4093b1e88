// What may stand there, and what holds where nothing does.
import * as z from 'zod/mini';

/** Coaching money of place 1, 2, … in rupiah. */
export const schema = z._default(z.array(z.nullable(z.number().check(z.gte(0)))), []);
