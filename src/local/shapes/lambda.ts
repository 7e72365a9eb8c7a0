import * as z from 'zod/mini';
import { oneOf, text } from './common.js';

const arn = z.optional(
  text(20, 2048).check(
    z.regex(
      /^arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?$/,
      'Member must satisfy regular expression pattern: arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:([\\w+=/,.@-]*)?:[0-9]+:[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?',
    ),
  ),
);

function versioned<const Versions extends readonly [string, ...string[]]>(versions: Versions) {
  return z.optional(z.object({ LambdaArn: arn, LambdaVersion: oneOf(versions) }));
}

/**
 * The functions of a pool.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_LambdaConfigType.html
 */
export const lambdaConfig = z.object({
  PreSignUp: arn,
  CustomMessage: arn,
  PostConfirmation: arn,
  PreAuthentication: arn,
  PostAuthentication: arn,
  DefineAuthChallenge: arn,
  CreateAuthChallenge: arn,
  VerifyAuthChallengeResponse: arn,
  PreTokenGeneration: arn,
  UserMigration: arn,
  PreTokenGenerationConfig: versioned(['V1_0', 'V2_0', 'V3_0']),
  CustomSMSSender: versioned(['V1_0']),
  CustomEmailSender: versioned(['V1_0']),
  InboundFederation: versioned(['V1_0']),
  KMSKeyID: arn,
});
/** The functions of a pool, by trigger. */
export type LambdaConfig = z.infer<typeof lambdaConfig>;

/** The triggers of a pool. */
export type TriggerName = Exclude<keyof LambdaConfig, 'KMSKeyID' | 'PreTokenGenerationConfig'>;

/** Returns the ARN of the function for a trigger. */
export function arnOf(config: LambdaConfig | undefined, trigger: TriggerName): string | undefined {
  switch (trigger) {
    case 'CustomSMSSender':
    case 'CustomEmailSender':
    case 'InboundFederation':
      return config?.[trigger]?.LambdaArn;
    case 'PreTokenGeneration':
      return config?.PreTokenGenerationConfig?.LambdaArn ?? config?.PreTokenGeneration;
    default:
      return config?.[trigger];
  }
}

/** Returns the function's name in an ARN, without alias or version: `…:function:NAME[:ALIAS]`. */
export function functionNameOf(arn: string): string {
  return arn.split(':')[6] ?? '';
}
