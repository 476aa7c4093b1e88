// Turns a module that asks for its own address, which ts-jest leaves as it is, into one that jest can load.
const { transformSync } = require('esbuild');

module.exports = {
  process: (source) => transformSync(source, { format: 'cjs', target: 'node20', define: { 'import.meta.url': '""' } }),
};
