import type { Step } from '../core/index.js';
import type { Messages } from '../locales/en.js';
import type { Place } from './routes.js';

/** What a page is called in the title of the window; `step` is where its journey stands. */
export function titleOf(place: Place, step: Step, messages: Messages): string {
  switch (place) {
    case 'account':
      return messages.pages.accountTitle;
    case 'unknown':
      return messages.pages.notFoundTitle;
    default:
      return titleOfStep(step, messages);
  }
}

function titleOfStep(step: Step, messages: Messages): string {
  const { mfaSetup } = messages;
  switch (step.name) {
    case 'done':
      return messages.signIn.doneTitle;
    case 'password':
      return messages.passwordStep.title;
    case 'mfaMethods':
      return mfaSetup.title;
    case 'mfaTotp':
      return messages.totpSetup.title;
    case 'mfaContact':
      return step.method === 'SMS' ? mfaSetup.phoneTitle : mfaSetup.emailTitle;
    case 'mfaContactCode':
      return mfaSetup.confirmTitle;
    default:
      return messages[step.name].title;
  }
}
