// Hands a built-in template to the tests as the bundler does: its bytes in base64.
const { readFileSync } = require('node:fs');

module.exports = {
  process: (_text, path) => ({ code: `module.exports = ${JSON.stringify(readFileSync(path).toString('base64'))};` }),
};
