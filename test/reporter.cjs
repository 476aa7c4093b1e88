// What is printed around the tests: with which counts and seed they run, and the sums on a line of their own.
module.exports = class {
  onRunStart() {
    process.stdout.write(`LEMBAR_RUNS=${process.env.LEMBAR_RUNS} LEMBAR_SEED=${process.env.LEMBAR_SEED}\n`);
  }

  onRunComplete(_, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests, numTodoTests }) {
    // A file that could not be run at all has no tests to count.
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    const line = `tests: ${numPassedTests} passed, ${failed} failed, ${numPendingTests + numTodoTests} skipped\n`;
    // Behind everything that jest says itself.
    process.once('exit', () => process.stdout.write(line));
  }
};
