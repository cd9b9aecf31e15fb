/* global module, __dirname */
// light-my-request requires this ES module and @fastify/cookie imports it. Node can do both; the loader of Jest cannot require
// it, and puts its own createRequire in the place of Node's. The module is one file without imports: it is run as a script.
// Its names are written out, because the loader reads them from the text.
const { readFileSync } = process.getBuiltinModule('node:fs');
const { join } = process.getBuiltinModule('node:path');

const text = readFileSync(join(__dirname, '../../node_modules/cookie/dist/index.js'), 'utf8').replaceAll(/^export /gmu, '');
const cookie = new Function(`${text}\nreturn { parseCookie, parseSetCookie, stringifyCookie, stringifySetCookie };`)();

module.exports.parseCookie = cookie.parseCookie;
module.exports.parseSetCookie = cookie.parseSetCookie;
module.exports.stringifyCookie = cookie.stringifyCookie;
module.exports.stringifySetCookie = cookie.stringifySetCookie;
