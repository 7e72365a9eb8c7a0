import * as z from 'zod/mini';
import { arn } from './admin.js';
import { matching, oneOf, text } from './common.js';

const words = '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*';
/** A text message with a code. */
export const smsWithCode = text(6, 140).check(matching('[\\s\\S]*\\{####\\}[\\s\\S]*'));
/** A mail with a code. */
export const emailWithCode = text(6, 20_000).check(matching(`${words}\\{####\\}${words}`));
/** The subject of a mail. */
export const subject = text(1, 140).check(matching('[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+'));

/** The texts of messages in the older members, which `VerificationMessageTemplate` replaces. */
export const messageSettings = {
  SmsVerificationMessage: z.optional(smsWithCode),
  SmsAuthenticationMessage: z.optional(smsWithCode),
  EmailVerificationMessage: z.optional(emailWithCode),
  EmailVerificationSubject: z.optional(subject),
};

/** The texts of messages with a code. */
export const verificationTemplate = z.object({
  SmsMessage: z.optional(smsWithCode),
  EmailMessage: z.optional(emailWithCode),
  EmailSubject: z.optional(subject),
  EmailMessageByLink: z.optional(text(6, 20_000).check(matching(`${words}\\{##${words}##\\}${words}`))),
  EmailSubjectByLink: z.optional(subject),
  DefaultEmailOption: z.optional(oneOf(['CONFIRM_WITH_LINK', 'CONFIRM_WITH_CODE'])),
});

/** The texts of messages with a temporary password. */
export const inviteTemplate = z.object({
  SMSMessage: z.optional(text(6, 140)),
  EmailMessage: z.optional(text(6, 20_000).check(matching(words))),
  EmailSubject: z.optional(subject),
});

/** The sender of mail. */
export const emailConfiguration = z.object({
  SourceArn: z.optional(arn),
  ReplyToEmailAddress: z.optional(
    z.string().check(matching('[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+@[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+')),
  ),
  EmailSendingAccount: z.optional(oneOf(['COGNITO_DEFAULT', 'DEVELOPER'])),
  From: z.optional(text(0, 131_072)),
  ConfigurationSet: z.optional(text(1, 64).check(matching('[a-zA-Z0-9_-]+'))),
});

// Members of AWS End User Messaging, the other sender of text messages.
const eumsSms = z.object({
  CallerArn: arn,
  ExternalId: z.optional(text(0, 131_072)),
  OriginationIdentity: z.optional(text(0, 2048)),
  ConfigurationSetName: z.optional(text(0, 2048)),
  InEntityId: z.optional(text(0, 2048)),
  InTemplateId: z.optional(text(0, 2048)),
  Region: z.optional(text(5, 32)),
});

/** The sender of text messages. */
export const smsConfiguration = z.object({
  // The documents require the role; a pool without roles is enough here.
  SnsCallerArn: z.optional(arn),
  ExternalId: z.optional(text(0, 131_072)),
  SnsRegion: z.optional(text(5, 32)),
  EumsSms: z.optional(eumsSms),
});
