/* global module, __filename */
// light-my-request requires this ES module, which Node can do and the loader of Jest cannot: ask Node's own loader.
const { createRequire } = process.getBuiltinModule('node:module');

module.exports = createRequire(__filename)('cookie');
