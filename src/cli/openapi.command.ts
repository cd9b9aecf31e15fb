import { createApp } from '../app.js';
import { readConfig } from '../config.js';
import { openApiDocument } from '../http/openapi/document.js';
import type { Command } from './command.js';
import { optionsOf } from './options.js';

export const openapiCommand: Command = {
  name: 'openapi',
  summary: '输出接口说明（OpenAPI 3.1，JSON），不需要数据库',
  usage: '> openapi.json',
  run: async ({ args, terminal }) => {
    optionsOf(args, {});
    const app = await createApp({
      config: readConfig({ LOG_LEVEL: 'silent' }),
      databaseUrl: 'postgres://nowhere.invalid/none',
      preview: true,
    });
    terminal.say(JSON.stringify(openApiDocument(app), undefined, 2));
  },
};
