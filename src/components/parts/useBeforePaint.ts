'use client';
import { useEffect, useLayoutEffect } from 'react';

/** Runs an effect before the browser paints its view; on a server, where React 18 would warn, the effect does not run. */
export const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;
