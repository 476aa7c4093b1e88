// Which part of the panel is in front: the step at hand, a step that was chosen, the list of steps, or the menu of the rest.
import { useState } from 'preact/hooks';
import type { StepId } from '../../use-cases/panel/work-path';

export type View = { name: 'step'; chosen: StepId | null } | { name: 'steps' } | { name: 'menu' };

export type ViewState = {
  view: View;
  show(view: View): void;
};

export const STEP: View = { name: 'step', chosen: null };

export function useView(): ViewState {
  const [view, show] = useState<View>(STEP);
  return { view, show };
}
