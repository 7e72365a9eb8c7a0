export { LocalServerError, type LocalServerErrorCode } from './errors.js';
export { type LocalServer, type ServeOptions, serve } from './serve.js';
