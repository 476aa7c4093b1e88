// Hands the built-in templates to the tests as the bundler does: base64.
const { readFileSync } = require('node:fs');

module.exports = {
  process: (_text, path) => ({ code: `module.exports = ${JSON.stringify(readFileSync(path).toString('base64'))};` }),
};
