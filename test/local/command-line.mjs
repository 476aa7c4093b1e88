// A process that runs the command line for the tests, one run after the other, as it is told.
import { runAt } from '../../scripts/testing/in-one-process.mjs';

let last = Promise.resolve();
process.on('message', ({ id, cwd, env, args }) => {
  last = last.then(async () => process.send({ id, ended: await runAt(cwd, env, args) }));
});
