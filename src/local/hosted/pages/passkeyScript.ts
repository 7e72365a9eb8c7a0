/** The script of the page that asks for a passkey: opens the browser's dialog, and sends the signature. */
export const usePasskeyScript =
  scriptOf(`navigator.credentials.get({
      publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })`) +
  // The dialog opens at once; the button is for a second try.
  '\ndocument.querySelector("input[name=credential]").form.requestSubmit();';

/** The script of the page that adds a passkey: opens the browser's dialog, and sends the new key. */
export const addPasskeyScript = scriptOf(`navigator.credentials.create({
      publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })`);

// `form.submit()` sends the form without the event, so that the dialog does not open again.
function scriptOf(dialog: string): string {
  return `{
  const input = document.querySelector('input[name=credential]');
  const failed = document.getElementById('failed');
  const options = JSON.parse(document.getElementById('options').value);
  let open = false;
  input.form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (open) return;
    open = true;
    failed.hidden = true;
    try {
      const credential = await ${dialog};
      input.value = JSON.stringify(credential);
      input.form.submit();
    } catch {
      failed.hidden = false;
    }
    open = false;
  });
}`;
}
