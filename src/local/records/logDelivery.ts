import { errors, invalidParameter } from '../base/errors.js';
import type { LogConfigurations } from '../shapes/logDelivery.js';
import type { Pool } from '../state/pool.js';

/**
 * Refuses destinations of logs that contradict each other or the feature plan of the pool.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/exporting-quotas-and-usage.html
 * @throws CognitoError InvalidParameterException or FeatureUnavailableInTierException.
 */
export function assertLogConfigurations(pool: Pool, configurations: LogConfigurations): void {
  const sources = configurations.map(({ EventSource }) => EventSource);
  if (new Set(sources).size < sources.length) {
    throw invalidParameter('Each EventSource can have only one log configuration.');
  }
  for (const configuration of configurations) assertDestination(pool, configuration);
}

function assertDestination(pool: Pool, configuration: LogConfigurations[number]): void {
  const { EventSource, LogLevel, CloudWatchLogsConfiguration: cloudWatch } = configuration;
  const { S3Configuration, FirehoseConfiguration } = configuration;
  const destinations = [cloudWatch, S3Configuration, FirehoseConfiguration].filter(Boolean);
  if (destinations.length !== 1) throw invalidParameter('A log configuration has exactly one destination.');
  if (EventSource === 'userNotification') {
    if (LogLevel !== 'ERROR' || !cloudWatch) {
      throw invalidParameter('userNotification logs have the level ERROR and go to CloudWatch Logs.');
    }
    return;
  }
  if (LogLevel !== 'INFO') throw invalidParameter('userAuthEvents logs have the level INFO.');
  if (pool.settings.UserPoolTier !== 'PLUS') throw errors.notInTier('Logging of userAuthEvents');
}
