import type { Step } from '../../core/index.js';
import type { LoadedMessages } from '../../locales/join.js';
import type { Place } from '../address/places.js';

/**
 * Returns the title of a page for the window; `step` is the step of its journey. While the texts of a later
 * view are loading, the title is that of sign-in.
 */
export function titleOf(place: Place, step: Step, messages: LoadedMessages): string {
  switch (place) {
    case 'account':
      return messages.pages.accountTitle;
    case 'unknown':
      return messages.pages.notFoundTitle;
    default:
      return titleOfStep(step, messages) ?? messages.signIn.title;
  }
}

function titleOfStep(step: Step, messages: LoadedMessages): string | undefined {
  const { mfaSetup } = messages;
  switch (step.name) {
    case 'done':
      return messages.signIn.doneTitle;
    case 'password':
      return messages.passwordStep?.title;
    case 'mfaMethods':
      return mfaSetup?.title;
    case 'mfaTotp':
      return messages.totpSetup?.title;
    case 'mfaContact':
      return step.method === 'SMS' ? mfaSetup?.phoneTitle : mfaSetup?.emailTitle;
    case 'mfaContactCode':
      return mfaSetup?.confirmTitle;
    default:
      return messages[step.name]?.title;
  }
}
