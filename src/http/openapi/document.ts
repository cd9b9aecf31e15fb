import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { withCommonParts } from './common-operations.js';
import { problemSchemas } from './problem-schema.js';

/** The contract of the HTTP interface, OpenAPI 3.1, from the controllers and their bodies. */
export const openApiDocument = (app: INestApplication): OpenAPIObject => {
  const description = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('接力 Jieli')
    .setDescription('县乡执法案件移送、协商、争议协调与信息共享。错误一律为 RFC 9457 problem 文档。')
    .setVersion('1')
    .addBearerAuth()
    .addCookieAuth('jieli_session')
    .addSecurityRequirements('bearer')
    .addSecurityRequirements('cookie')
    .build();
  const document = SwaggerModule.createDocument(app, description, {
    operationIdFactory: (controller, method) => operationId(controller, method),
  });
  return withCommonParts({
    ...document,
    components: { ...document.components, schemas: { ...document.components?.schemas, ...problemSchemas } },
  });
};

/** `SessionController.open` is `session.open`: stable names for generated clients. */
const operationId = (controller: string, method: string): string => {
  const name = controller.replace(/Controller$/, '');
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}.${method}`;
};
