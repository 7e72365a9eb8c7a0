import { StepView } from './JourneyView.js';
import type { Views } from './views/views.js';

/** Loads the view of a step and what is around it, so that the step can be drawn at once. */
export async function prepareStep(name: keyof Views): Promise<void> {
  const [{ views }] = await Promise.all([import('./views/views.js'), StepView.preload()]);
  await views[name].preload();
}
