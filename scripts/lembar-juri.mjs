#!/usr/bin/env node
// The command `lembar-juri`.
import { buildIfMissing } from './built.mjs';

buildIfMissing();
await import('../build/local/cli.mjs');
