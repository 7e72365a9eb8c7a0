import { createFlow } from 'cognito-kit/core';

Object.assign(globalThis, { createFlow });
