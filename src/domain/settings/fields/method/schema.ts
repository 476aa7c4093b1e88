// What may stand there, and what holds where nothing does.
import * as z from 'zod/mini';
import { METHOD_IDS } from '../../../ranking/methods/list';

export const schema = z._default(z.enum(METHOD_IDS), 'mean');
