import { invalidParameter } from '../base/errors.js';
import type { PoolSettings } from '../shapes/pool.js';

/**
 * Refuses pool settings that contradict each other.
 * @throws CognitoError InvalidParameterException.
 */
export function assertPoolSettings({ Policies, AdminCreateUserConfig, LambdaConfig }: PoolSettings): void {
  const days = Policies?.PasswordPolicy?.TemporaryPasswordValidityDays;
  if (days !== undefined && AdminCreateUserConfig?.UnusedAccountValidityDays) {
    throw invalidParameter(
      'Please use TemporaryPasswordValidityDays in PasswordPolicy instead of UnusedAccountValidityDays',
    );
  }
  const { PreTokenGeneration, PreTokenGenerationConfig } = LambdaConfig ?? {};
  const arn = PreTokenGenerationConfig?.LambdaArn;
  if (arn !== undefined && PreTokenGeneration !== undefined && arn !== PreTokenGeneration) {
    // The documents require the same ARN; AWS's words are not known.
    throw invalidParameter('PreTokenGeneration and PreTokenGenerationConfig must have the same ARN.');
  }
}
