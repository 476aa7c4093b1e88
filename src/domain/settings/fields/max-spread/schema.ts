// What may stand there, and what holds where nothing does.
import * as z from 'zod/mini';
import { optional } from '../shared';

export const schema = optional(z.number().check(z.gte(0)));
