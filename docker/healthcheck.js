// Ends with 0 when the application in this container is ready for requests, else with 1. There is no curl in the image.
import { get } from 'node:http';

const end = (code) => process.exit(code);
get({ host: '127.0.0.1', port: process.env.PORT || 3000, path: '/readyz', timeout: 4000 }, ({ statusCode }) =>
  end(statusCode === 200 ? 0 : 1),
)
  .on('timeout', () => end(1))
  .on('error', () => end(1));
