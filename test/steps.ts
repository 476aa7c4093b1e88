// Work counted in steps instead of time: how often the blocks of the project's code run, which is the same on every machine.
// To be imported before what is measured: blocks are counted in code that is compiled afterwards.
import { Session } from 'node:inspector';

type Coverage = { result: { url: string; functions: { ranges: { count: number }[] }[] }[] };

const session = new Session();
session.connect();

/** Answered at once, in this very thread. */
function post(method: string, parameters?: object): unknown {
  let answer: unknown;
  session.post(method, parameters, (error, result) => {
    if (error) throw new Error(`${method}: ${error.message}`);
    answer = result;
  });
  return answer;
}

post('Profiler.enable');
post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** How often blocks of files below `folder` run during `work`. */
export function stepsOf(work: () => unknown, folder = '/src/domain/'): number {
  // Taking the counts sets them back to 0.
  post('Profiler.takePreciseCoverage');
  work();
  const { result } = post('Profiler.takePreciseCoverage') as Coverage;
  const counts = result
    .filter(({ url }) => url.includes(folder))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)));
  return counts.reduce((sum, one) => sum + one, 0);
}

/** The exponent with which steps grow from one size to another. */
export const exponentOf = (small: { size: number; steps: number }, large: { size: number; steps: number }): number =>
  Math.log(large.steps / small.steps) / Math.log(large.size / small.size);
