// What may stand there, and what holds where nothing does.
import * as z from 'zod/mini';

export const schema = z._default(z.enum(['classic', 'modern']), 'classic');
