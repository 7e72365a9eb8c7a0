'use client';
import { useEffect } from 'react';
import { type Flow, isOffer } from '../../core/index.js';
import { journeys, useAuthContext } from '../context/context.js';
import type { Journey } from './useFlow.js';

/**
 * Tells that a view draws a journey. When the last one is gone, nobody can answer an offer there any more, and the
 * journey is over: an offer on no screen must not keep anybody out of the app.
 * @throws CognitoKitError `no-provider`
 */
export function useDrawn({ moveTo }: Pick<Journey, 'moveTo'>): void {
  const { flows } = useAuthContext('useDrawn()');
  useEffect(() => {
    const name = journeys.find((name) => flows[name].moveTo === moveTo);
    return name && draw(flows[name]);
  }, [flows, moveTo]);
}

interface Drawing {
  views: number;
  /** Ends the watch over a journey that was left. */
  stop(): void;
}

const drawings = new WeakMap<Flow, Drawing>();

/** Counts one view more. @returns a function that takes it away. */
export function draw(flow: Flow): () => void {
  const drawing = drawings.get(flow) ?? { views: 0, stop() {} };
  drawings.set(flow, drawing);
  drawing.views += 1;
  drawing.stop();
  return () => {
    drawing.views -= 1;
    // A view that only moves to another place of the page, or that React tries out, is back by then.
    setTimeout(() => {
      if (drawing.views > 0) return;
      drawing.stop();
      drawing.stop = watch(flow);
    });
  };
}

function watch(flow: Flow): () => void {
  function endOffer() {
    if (isOffer(flow.getState().step)) flow.moveTo({ name: 'done' });
  }
  endOffer();
  // The answer to a call that was on its way may bring one yet.
  return flow.subscribe(endOffer);
}
