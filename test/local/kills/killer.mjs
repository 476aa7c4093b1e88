// Loaded before the command line: ends it, as a power cut would, at one of its writes to the disk. LEMBAR_KILL_AT counts them
// from 1; what they all are is written to LEMBAR_KILL_LIST at the end.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';

const at = Number(process.env.LEMBAR_KILL_AT ?? 0);
const WRITES = [
  'linkSync',
  'copyFileSync',
  'mkdirSync',
  'renameSync',
  'rmSync',
  'rmdirSync',
  'fsyncSync',
  'unlinkSync',
  'utimesSync',
  'writeFileSync',
];
const { writeFileSync } = fs;
const done = [];

for (const name of WRITES) {
  const real = fs[name];
  fs[name] = (...args) => {
    done.push(`${name} ${typeof args[0] === 'string' ? path.basename(args[0]).replace(/\d+/g, 'N') : ''}`);
    if (done.length === at) {
      // Half of what was to be written is there.
      if (name === 'writeFileSync') real(args[0], args[1].slice(0, args[1].length / 2), args[2]);
      process.kill(process.pid, 'SIGKILL');
    }
    return real(...args);
  };
}
syncBuiltinESMExports();

process.on('exit', () => {
  const { LEMBAR_KILL_LIST } = process.env;
  if (LEMBAR_KILL_LIST) writeFileSync(LEMBAR_KILL_LIST, JSON.stringify(done));
});
