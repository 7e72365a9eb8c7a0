'use client';
import { useRef, useState } from 'react';
import type { FlowState, MfaMethodState } from '../../core/index.js';
import { strongestFirst } from '../../core/mfaStrength.js';
import type { MfaSetupFlow } from '../../react/account/useMfaSetup.js';
import { useSlot } from '../../react/context/appearance.js';
import { useAuth } from '../../react/session/useAuth.js';
import { useLaterMessages } from '../../react/texts/messages.js';
import { FormFailure } from '../form/FormFailure.js';
import { MethodsSkeleton } from '../parts/MethodsSkeleton.js';
import { Button, Card, Notice } from '../slots/first.js';
import { Text } from '../slots/later.js';
import { MethodItem } from './MethodItem.js';
import type { MfaViewProps } from './view.js';

export interface MethodsViewProps extends Omit<MfaViewProps<'mfaMethods'>, 'onBack'> {
  onDone?(): void;
}

/** Lists the second factors, with buttons to change each. Renders a `<section>`. */
export function MethodsView({ step, flow, onDone }: MethodsViewProps) {
  const { mfaSetup, common } = useLaterMessages();
  const { mfa } = useAuth().pool;
  const [changed, setChanged] = useState(false);
  const settled = flow.pending === null && flow.failure === null;
  const list = useRef<HTMLUListElement>(null);
  const listSlot = useSlot('mfa-methods');
  const enabled = step.methods.filter((method) => method.enabled);

  async function change(answer: Promise<FlowState>) {
    const { failure } = await answer;
    setChanged(failure === null);
    // The button with the focus was removed, so the list takes the focus.
    list.current?.focus();
  }

  return (
    <Card
      title={mfaSetup.title}
      description={mfaSetup.text}
      notice={settled && <Outcome step={step} changed={changed} alone={enabled.length === 1} />}
      footer={onDone && <Button onClick={onDone}>{common.continue}</Button>}
    >
      <Problem flow={flow} />
      {isLoading(flow, step) ? <MethodsSkeleton /> : <Summary methods={step.methods} />}
      <ul ref={list} tabIndex={-1} aria-label={mfaSetup.title} {...listSlot}>
        {ordered(step.methods).map((method) => (
          <MethodItem
            key={method.method}
            method={method}
            pending={flow.pending !== null}
            removable={mfa.mode !== 'required' || enabled.length > 1}
            preferable={enabled.length > 1}
            onSetUp={() => void flow.start(method.method)}
            onPrefer={() => void change(flow.prefer(method.method))}
            onTurnOff={() => void change(flow.disable(method.method))}
          />
        ))}
      </ul>
    </Card>
  );
}

function ordered(methods: readonly MfaMethodState[]): MfaMethodState[] {
  const find = (name: MfaMethodState['method']) => methods.find(({ method }) => method === name);
  return strongestFirst((name) => find(name) !== undefined).flatMap((name) => find(name) ?? []);
}

function isLoading({ pending, failure, call }: MfaSetupFlow, { methods }: MethodsViewProps['step']): boolean {
  return methods.length === 0 && !failure && (pending !== null || call === 0);
}

interface OutcomeProps extends Pick<MethodsViewProps, 'step'> {
  changed: boolean;
  /** Whether only one factor is on. */
  alone: boolean;
}

function Outcome({ step, changed, alone }: OutcomeProps) {
  const { mfaSetup, mfaMethods } = useLaterMessages();
  if (changed) return <Notice tone="success">{mfaSetup.turnedOff}</Notice>;
  if (!step.saved) return null;
  return (
    <Notice tone="success">
      {`${mfaSetup.saved(mfaMethods[step.saved])} ${alone ? mfaSetup.recovery : ''}`.trim()}
    </Notice>
  );
}

function Problem({ flow }: Pick<MethodsViewProps, 'flow'>) {
  const { common } = useLaterMessages();
  const { failure, step } = flow;
  const unloaded = step.name === 'mfaMethods' && step.methods.length === 0;
  return (
    <>
      <FormFailure failure={failure} />
      {failure && unloaded && <Button onClick={() => void flow.load()}>{common.tryAgain}</Button>}
    </>
  );
}

function Summary({ methods }: { methods: readonly MfaMethodState[] }) {
  const { mfaSetup } = useLaterMessages();
  const { mode } = useAuth().pool.mfa;
  if (methods.length === 0) return <Text>{mfaSetup.none}</Text>;
  if (mode === 'required') return <Text>{mfaSetup.required}</Text>;
  return methods.some(({ enabled }) => enabled) ? null : <Text>{mfaSetup.empty}</Text>;
}
