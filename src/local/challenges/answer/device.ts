import { toBase64 } from '../../base/bytes.js';
import { errors, invalidParameter } from '../../base/errors.js';
import { requireDevice } from '../../credentials/devices.js';
import { isProven, openExchange } from '../../credentials/srp.js';
import { requireParameter } from '../../shapes/answers.js';
import { completeSignIn } from '../ask/completeSignIn.js';
import { openChallenge } from '../ask/openChallenge.js';
import type { AnswerChallenge } from './turn.js';

/** Opens the SRP exchange with a device. */
export const answerDeviceSrp: AnswerChallenge<'DEVICE_SRP_AUTH'> = async (turn, context) => {
  const { user, responses } = turn;
  const A = requireParameter(responses, 'SRP_A');
  const device = requireDevice(user, turn.deviceKey ?? requireParameter(responses, 'DEVICE_KEY'));
  const exchange = await openExchange(device, A, context.random);
  if (!exchange) throw invalidParameter('Invalid SRP_A');
  const secretBlock = toBase64(context.random(256));
  const question = { name: 'DEVICE_PASSWORD_VERIFIER', exchange, secretBlock } as const;
  return {
    ChallengeName: 'DEVICE_PASSWORD_VERIFIER',
    Session: openChallenge(context, { ...turn, deviceKey: device.key }, question),
    ChallengeParameters: {
      SALT: device.salt,
      SRP_B: exchange.B,
      SECRET_BLOCK: secretBlock,
      DEVICE_KEY: device.key,
      USERNAME: user.username,
    },
  };
};

/** Checks a device's SRP proof of the secret from its confirmation. */
export const answerDeviceProof: AnswerChallenge<'DEVICE_PASSWORD_VERIFIER'> = async (turn, context) => {
  const { user, challenge, responses } = turn;
  const { exchange, secretBlock } = challenge.question;
  const device = requireDevice(user, turn.deviceKey ?? requireParameter(responses, 'DEVICE_KEY'));
  const proof = {
    secretBlock: requireParameter(responses, 'PASSWORD_CLAIM_SECRET_BLOCK'),
    timestamp: requireParameter(responses, 'TIMESTAMP'),
    signature: requireParameter(responses, 'PASSWORD_CLAIM_SIGNATURE'),
  };
  // A challenge takes one proof, right or wrong.
  challenge.used = true;
  const identity = { poolName: device.groupKey, username: device.key };
  const proven = proof.secretBlock === secretBlock && (await isProven(exchange, identity, proof));
  if (!proven) throw errors.wrongCredentials();
  device.lastAuthenticatedAt = context.clock.now();
  const tokenOccasion = 'AuthenticateDevice';
  return completeSignIn(context, { ...turn, deviceKey: device.key, deviceProven: true, tokenOccasion });
};
