// Hands the built-in templates to the tests as the bundler does: bytes.
const { readFileSync } = require('node:fs');

module.exports = {
  process: (_text, path) => ({
    code: `module.exports = Uint8Array.from(Buffer.from(${JSON.stringify(readFileSync(path).toString('base64'))}, 'base64'));`,
  }),
};
