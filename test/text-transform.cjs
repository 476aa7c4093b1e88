// Hands files to the tests as the bundler's text loader does.
module.exports = { process: (text) => ({ code: `module.exports = ${JSON.stringify(text)};` }) };
