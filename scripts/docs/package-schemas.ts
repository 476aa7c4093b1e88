// The JSON schemas of the nomination package, from the zod schemas that check it.
import * as z from 'zod/mini';
import { contentSchema, manifestSchema } from '../../src/domain/packages/content';

const FILES = {
  'docs/package.schema.json': { title: 'package.json of a nomination package', schema: contentSchema },
  'docs/package-manifest.schema.json': { title: 'manifest.json of a nomination package', schema: manifestSchema },
};

/** Path and text of each; readers of older packages pass over what they do not know. */
export const packageSchemas = (): [path: string, text: string][] =>
  Object.entries(FILES).map(([path, { title, schema }]) => {
    const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
    return [path, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`];
  });
