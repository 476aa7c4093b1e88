#!/usr/bin/env node
// The command `lembar-juri`. In the project it builds itself first where that was left out; the package lacks nothing.
import { existsSync } from 'node:fs';

const built = new URL('../scripts/built.mjs', import.meta.url);
if (existsSync(built)) (await import(built.href)).buildIfMissing();
await import('../build/local/cli.mjs');
