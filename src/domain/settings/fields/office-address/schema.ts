// What may stand there, and what holds where nothing does.
import { text } from '../shared';

export const schema = text;
