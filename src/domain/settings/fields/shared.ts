// Schemas that several settings share.
import * as z from 'zod/mini';

export const text = z._default(z.string(), '');
export const isoDate = z._default(z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))), null);
export const wholeNumber = (min: number, max: number) => z.number().check(z.int(), z.gte(min), z.lte(max));
export const optional = <T extends z.core.SomeType>(schema: T) => z._default(z.nullable(schema), null);
