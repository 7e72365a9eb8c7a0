import { createLocalCognito } from 'cognito-kit/local';

Object.assign(globalThis, { createLocalCognito });
