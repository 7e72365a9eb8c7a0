import { createLocalCognito, interceptFetch, type LocalCognito, type Snapshot } from 'cognito-kit/local';
import { type LocalServer, serve } from 'cognito-kit/local/node';

/** A test of an app that talks to a local Cognito of its own process. */
export async function poolIn(local: LocalCognito = createLocalCognito()): Promise<string> {
  interceptFetch(local, 'http://localhost:9229');
  const { UserPool } = await local.call<{ UserPool: { Id: string } }>('CreateUserPool', {
    PoolName: 'people',
  });
  return UserPool.Id;
}

/** A script that serves a local Cognito. */
export async function served(): Promise<{ server: LocalServer; before: Snapshot | undefined }> {
  const server = await serve({ port: 0 });
  return { server, before: undefined };
}
