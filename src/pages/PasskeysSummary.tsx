'use client';
import { Button, Spinner } from '../components/access/parts.js';
import { FormFailure } from '../components/parts/FormFailure.js';
import { VisuallyHidden } from '../components/parts/VisuallyHidden.js';
import type { Passkey } from '../core/index.js';
import { useSlot } from '../react/appearance.js';
import { useLaterMessages } from '../react/messages.js';
import { useLoadedPasskeys } from '../react/useLoadedPasskeys.js';
import { PageLink } from './PageLink.js';
import type { PageLocation } from './useLocation.js';

export interface PasskeysSummaryProps {
  /** The page on which passkeys are added and removed. */
  href: string;
  go: PageLocation['go'];
}

/** Tells which passkeys the account has, and leads to where they are added and removed. */
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
  const list = useSlot('account-methods');
  if (passkeys.length === 0) return <p>{texts.empty}</p>;
  return (
    <ul {...list}>
      {passkeys.map(({ id, name }) => (
        <li key={id}>
          <bdi>{name || texts.unnamed}</bdi>
        </li>
      ))}
    </ul>
  );
}
