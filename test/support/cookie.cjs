/* global exports, __filename */
// light-my-request requires this ES module, which Node can do and the loader of Jest cannot. Jest puts a `createRequire` of its
// own in the place of Node's, which would come back to this file; Node's stands on the class that Jest's extends. The names are
// spelled out, because @fastify/cookie imports them and Jest reads the names of a CommonJS module off its text.
const { Module } = process.getBuiltinModule('node:module');

const cookie = Object.getPrototypeOf(Module).createRequire(__filename)('cookie');
exports.parseCookie = cookie.parseCookie;
exports.parseSetCookie = cookie.parseSetCookie;
exports.stringifyCookie = cookie.stringifyCookie;
exports.stringifySetCookie = cookie.stringifySetCookie;
