/* global module, __filename */
// @fastify/static requires this ES module, which Node can do and the loader of Jest cannot: ask Node's own loader.
const { createRequire } = process.getBuiltinModule('node:module');

module.exports = createRequire(__filename)('content-disposition');
