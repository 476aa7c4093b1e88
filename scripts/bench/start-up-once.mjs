// Prints the milliseconds of CPU that it takes to compile a built add-on and run it, in a context that has the language and
// nothing else and a process that has loaded nothing else: start-up-once.mjs <Code.js>
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';

const code = readFileSync(process.argv[2], 'utf8');
const context = createContext(Object.create(null));
const before = process.cpuUsage();
new Script(code, { filename: 'Code.js' }).runInContext(context);
const { user, system } = process.cpuUsage(before);
console.log((user + system) / 1000);
