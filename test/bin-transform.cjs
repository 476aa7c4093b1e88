// Hands the built-in templates to the tests as the bundler does: base64.
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');

const base64Of = (path) => readFileSync(path).toString('base64');

module.exports = {
  // The runner takes a file for text, and would not see every change of these bytes.
  getCacheKey: (_text, path) =>
    createHash('sha256')
      .update(`base64:${base64Of(path)}`)
      .digest('hex'),
  process: (_text, path) => ({ code: `module.exports = ${JSON.stringify(base64Of(path))};` }),
};
