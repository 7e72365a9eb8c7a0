'use client';
import { FormFailure } from '../../components/form/FormFailure.js';
import { Isolated } from '../../components/parts/Isolated.js';
import { VisuallyHidden } from '../../components/parts/VisuallyHidden.js';
import { Button, Spinner } from '../../components/slots/first.js';
import type { Passkey } from '../../core/index.js';
import { useLoadedPasskeys } from '../../react/account/useLoadedPasskeys.js';
import { useSlot } from '../../react/context/appearance.js';
import { useLaterMessages } from '../../react/texts/messages.js';
import type { PageLocation } from '../address/useLocation.js';
import { PageLink } from '../layout/PageLink.js';

export interface PasskeysSummaryProps {
  /** The address of the page that adds and removes passkeys. */
  href: string;
  go: PageLocation['go'];
}

/** Lists the passkeys of the account, with a link to the page that adds and removes them. */
export function PasskeysSummary({ href, go }: PasskeysSummaryProps) {
  const { passkeys: texts, common } = useLaterMessages();
  const { step, pending, failure, load, loaded } = useLoadedPasskeys();
  const known = step.name === 'passkeys' ? step.passkeys : [];
  return (
    <>
      <FormFailure failure={failure} />
      {failure ? <Button onClick={() => void load()}>{common.tryAgain}</Button> : null}
      {pending ? <Spinner /> : null}
      <VisuallyHidden role="status">{pending && common.loading}</VisuallyHidden>
      {loaded && !pending && !failure ? <Names passkeys={known} /> : null}
      <PageLink href={href} go={go}>
        {known.length > 0 ? texts.title : texts.add}
      </PageLink>
    </>
  );
}

function Names({ passkeys }: { passkeys: readonly Passkey[] }) {
  const { passkeys: texts } = useLaterMessages();
  const slots = {
    list: useSlot('account-methods'),
    item: useSlot('account-method'),
    empty: useSlot('account-empty'),
  };
  if (passkeys.length === 0) return <p {...slots.empty}>{texts.empty}</p>;
  return (
    <ul {...slots.list}>
      {passkeys.map(({ id, name }) => (
        <li key={id} {...slots.item}>
          <Isolated>{name || texts.unnamed}</Isolated>
        </li>
      ))}
    </ul>
  );
}
