'use client';
import { AuthPages, type NavigateOptions } from 'cognito-kit/pages';
import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useCallback, useEffect, useRef } from 'react';

/** The pages on the router of Next.js: the app keeps its state when a person leaves them. */
export function RoutedPages() {
  const router = useRouter();
  const path = [usePathname(), useSearchParams()].join('?').replace(/\?$/, '');
  const navigate = useCallback(
    (to: string, { replace }: NavigateOptions) => {
      const asked = (globalThis as { asked?: string[] }).asked ?? [];
      Object.assign(globalThis, { asked: [...asked, `${location.pathname + location.search} → ${to}`] });
      if (replace) router.replace(to);
      else router.push(to);
    },
    [router],
  );
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    ref.current?.setAttribute('data-found', '');
  }, []);
  return (
    <AuthPages
      ref={ref}
      basePath="/people"
      path={path}
      navigate={navigate}
      siteName="Fernway"
      redirectTo="/members"
    />
  );
}
