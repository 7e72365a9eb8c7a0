import * as z from 'zod/mini';
import { arn } from './admin.js';
import { boolean, list, matching, oneOf, text } from './common.js';

const words = '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]+';
const longText = text(0, 131_072);
const body = z.optional(text(6, 20_000).check(matching(words)));

const notice = z.object({
  Subject: text(1, 140).check(matching('[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+')),
  HtmlBody: body,
  TextBody: body,
});

const action = z.object({
  Notify: boolean,
  EventAction: oneOf(['BLOCK', 'MFA_IF_CONFIGURED', 'MFA_REQUIRED', 'NO_ACTION']),
});

const addresses = z.optional(list(longText, 200));

/** The responses to risky sign-ins, leaked passwords and IP addresses. */
export const riskSettings = {
  CompromisedCredentialsRiskConfiguration: z.optional(
    z.object({
      EventFilter: z.optional(list(oneOf(['SIGN_IN', 'PASSWORD_CHANGE', 'SIGN_UP']))),
      Actions: z.object({ EventAction: oneOf(['BLOCK', 'NO_ACTION']) }),
    }),
  ),
  AccountTakeoverRiskConfiguration: z.optional(
    z.object({
      NotifyConfiguration: z.optional(
        z.object({
          From: z.optional(longText),
          ReplyTo: z.optional(longText),
          SourceArn: arn,
          BlockEmail: z.optional(notice),
          NoActionEmail: z.optional(notice),
          MfaEmail: z.optional(notice),
        }),
      ),
      Actions: z.object({
        LowAction: z.optional(action),
        MediumAction: z.optional(action),
        HighAction: z.optional(action),
      }),
    }),
  ),
  RiskExceptionConfiguration: z.optional(
    z.object({ BlockedIPRangeList: addresses, SkippedIPRangeList: addresses }),
  ),
};
/** The responses to risky sign-ins, leaked passwords and IP addresses. */
export type RiskSettings = z.infer<z.ZodMiniObject<typeof riskSettings>>;
