import type { Account } from '../context/context.js';
import type { Message } from '../state/message.js';
import type { Mail } from './mail.js';

/** The text of a message. Text messages show no subject. */
export type MessageText = Pick<Message, 'subject' | 'body'>;

const subjects: Record<Message['kind'], string> = {
  signUp: 'Your verification code',
  resetPassword: 'Your password reset code',
  verifyAttribute: 'Your verification code',
  mfa: 'Your authentication code',
  invitation: 'Your temporary password',
};

const bodies: Record<Message['kind'], string> = {
  signUp: 'Your confirmation code is {####}',
  resetPassword: 'Your password reset code is {####}',
  verifyAttribute: 'Your verification code is {####}',
  mfa: 'Your authentication code is {####}',
  invitation: 'Your username is {username} and temporary password is {####}.',
};

const byLink: MessageText = {
  subject: 'Your verification link',
  body: 'Please click the link below to verify your email address. {##Verify Email##}',
};

/** Makes the text of a message from the pool's template, or from a default text like Cognito's. */
export function textOf(account: Account, mail: Mail): MessageText {
  const ours = mail.link ? byLink : { subject: subjects[mail.kind], body: bodies[mail.kind] };
  const { subject = ours.subject, body = ours.body } = templateOf(account, mail);
  return { subject: fillIn(subject, account, mail), body: fillIn(body, account, mail) };
}

/** Fills the code (or the temporary password), the link and the username into a template. */
export function fillIn(
  template: string,
  { user }: Account,
  { code, link }: Pick<Mail, 'code' | 'link'>,
): string {
  const filled = template.replaceAll('{####}', () => code).replaceAll('{username}', () => user.username);
  if (link === undefined) return filled;
  const address = link.replaceAll('&', '&amp;');
  return filled.replaceAll(/\{##(.+?)##\}/g, (_, words: string) => `<a href="${address}">${words}</a>`);
}

function templateOf(
  { pool }: Account,
  { kind, contact, link }: Mail,
): { subject?: string | undefined; body?: string | undefined } {
  const { settings, mfa } = pool;
  const byEmail = contact === 'email';
  if (kind === 'invitation') {
    const { EmailMessage, EmailSubject, SMSMessage } =
      settings.AdminCreateUserConfig?.InviteMessageTemplate ?? {};
    return byEmail ? { subject: EmailSubject, body: EmailMessage } : { body: SMSMessage };
  }
  if (kind === 'mfa') {
    if (byEmail) return { subject: mfa.email?.Subject, body: mfa.email?.Message };
    return { body: settings.SmsAuthenticationMessage };
  }
  const template = settings.VerificationMessageTemplate ?? {};
  if (link) return { subject: template.EmailSubjectByLink, body: template.EmailMessageByLink };
  const { EmailMessage, EmailSubject, SmsMessage } = template;
  if (!byEmail) return { body: SmsMessage ?? settings.SmsVerificationMessage };
  return {
    subject: EmailSubject ?? settings.EmailVerificationSubject,
    body: EmailMessage ?? settings.EmailVerificationMessage,
  };
}
