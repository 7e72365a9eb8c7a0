import { formRefusedPage } from '../pages/accountPages.js';
import { field, type HostedHandler } from '../request/hostedRequest.js';

/**
 * Refuses a form that no page of this domain sent in this browser. The link to the page keeps the username and
 * nothing else of the form, since another site may have written the form.
 */
export const refuseForm: HostedHandler = async ({ form, query, texts }) => {
  const parameters = new URLSearchParams(query);
  const username = field(form, 'username');
  if (username) parameters.set('username', username);
  return formRefusedPage(texts, `?${parameters}`);
};
