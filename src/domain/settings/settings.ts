// The settings of a competition: one zod schema, so that the workbook, the sidebar and the tests agree on what is allowed.
import * as z from 'zod/mini';
import { FIELD_SCHEMAS } from './fields/schemas';

export const settingsSchema = z.object(FIELD_SCHEMAS);

export type Settings = z.infer<typeof settingsSchema>;

/** The settings of a workbook that says nothing. */
export const defaultSettings: Settings = settingsSchema.parse({});
