// Builds a part of the add-on just as the whole is built, for a test of that part alone: build-part.ts <entry> <output>
import { build } from 'esbuild';
import { addOn } from './add-on';

const [entry = '', outfile = ''] = process.argv.slice(2);
await build({ ...addOn, entryPoints: [entry], outfile, format: 'iife', globalName: 'App' });
