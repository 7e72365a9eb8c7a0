type FormChecks = typeof import('./formChecks.js')['formChecks'];

let loaded: FormChecks | null = null;

/** Loads what checks forms, at the first focus. Resolves with null when the download fails; the next call tries again. */
export async function loadFormChecks(): Promise<FormChecks | null> {
  loaded ??= await import('./formChecks.js').then(
    ({ formChecks }) => formChecks,
    () => null,
  );
  return loaded;
}

/** What checks forms, or null as long as the download is on its way. */
export function loadedFormChecks(): FormChecks | null {
  return loaded;
}
