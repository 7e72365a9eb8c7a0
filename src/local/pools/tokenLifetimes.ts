import { day, hour, minute, second } from '../base/clock.js';
import type { ClientSettings } from '../shapes/client.js';

const units = { seconds: second, minutes: minute, hours: hour, days: day };
const defaults = { AccessToken: hour, IdToken: hour, RefreshToken: 30 * day };

/** Returns the lifetime of a kind of token in milliseconds; 0 in the settings means the default. */
export function lifetimeOf(settings: ClientSettings, token: keyof typeof defaults): number {
  const unit = settings.TokenValidityUnits?.[token] ?? (token === 'RefreshToken' ? 'days' : 'hours');
  return (settings[`${token}Validity`] ?? 0) * units[unit] || defaults[token];
}
