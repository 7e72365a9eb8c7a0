import { AdminListUserSessions } from './AdminListUserSessions.js';
import { AdminRevokeUserSession } from './AdminRevokeUserSession.js';
import { AdminUserGlobalSignOut } from './AdminUserGlobalSignOut.js';
import { GetTokensFromRefreshToken } from './GetTokensFromRefreshToken.js';
import { GetUserPoolClientSessionConfiguration } from './GetUserPoolClientSessionConfiguration.js';
import { GetUserPoolSessionConfiguration } from './GetUserPoolSessionConfiguration.js';
import { GlobalSignOut } from './GlobalSignOut.js';
import { ListUserSessions } from './ListUserSessions.js';
import { RevokeToken } from './RevokeToken.js';
import { RevokeUserSession } from './RevokeUserSession.js';
import { SetUserPoolClientSessionConfiguration } from './SetUserPoolClientSessionConfiguration.js';
import { SetUserPoolSessionConfiguration } from './SetUserPoolSessionConfiguration.js';

/** The operations on sessions and their tokens. */
export const sessionOperations = {
  AdminListUserSessions,
  AdminRevokeUserSession,
  AdminUserGlobalSignOut,
  GetTokensFromRefreshToken,
  GetUserPoolClientSessionConfiguration,
  GetUserPoolSessionConfiguration,
  GlobalSignOut,
  ListUserSessions,
  RevokeToken,
  RevokeUserSession,
  SetUserPoolClientSessionConfiguration,
  SetUserPoolSessionConfiguration,
};
