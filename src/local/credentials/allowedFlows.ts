import type { Client } from '../state/pool.js';

/** The flows that an app client can allow. */
export type ClientFlow =
  | 'USER_SRP_AUTH'
  | 'USER_PASSWORD_AUTH'
  | 'ADMIN_USER_PASSWORD_AUTH'
  | 'CUSTOM_AUTH'
  | 'REFRESH_TOKEN_AUTH'
  | 'USER_AUTH'
  | 'CLIENT_TOKEN_AUTH';

/**
 * Whether an app client allows a flow. Names that begin with `ALLOW_` are the complete list. The older names only add
 * to the flows of a client without any name, except `CUSTOM_AUTH_FLOW_ONLY`, which turns SRP off.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html
 */
export function allowsFlow({ settings }: Pick<Client, 'settings'>, flow: ClientFlow): boolean {
  const names: readonly string[] = settings.ExplicitAuthFlows ?? [];
  if (names.some((name) => name.startsWith('ALLOW_'))) return names.includes(`ALLOW_${flow}`);
  switch (flow) {
    case 'REFRESH_TOKEN_AUTH':
    case 'CUSTOM_AUTH':
      return true;
    case 'USER_SRP_AUTH':
      return !names.includes('CUSTOM_AUTH_FLOW_ONLY');
    case 'ADMIN_USER_PASSWORD_AUTH':
      return names.includes('ADMIN_NO_SRP_AUTH');
    default:
      return names.includes(flow);
  }
}
