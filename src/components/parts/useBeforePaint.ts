'use client';
import { useEffect, useLayoutEffect } from 'react';

/** Runs an effect in the moment in which its view appears; on a server, where React 18 warns of it, not at all. */
export const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;
