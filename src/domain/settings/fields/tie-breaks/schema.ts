// What may stand there, and what holds where nothing does.
import * as z from 'zod/mini';
import { TIE_BREAK_IDS } from '../../../ranking/tie-breaks/list';

export const schema = z._default(z.array(z.enum(TIE_BREAK_IDS)), ['criteria', 'shared']);
