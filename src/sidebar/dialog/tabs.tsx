// The views of the dialog as tabs: one is in the order of focus, arrow keys go on to the others.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { DialogWords } from '../words/dialog';

const VIEWS = ['ranking', 'profile', 'judges'] as const;
export type View = (typeof VIEWS)[number];

type Props = { view: View; onView: (view: View) => void; words: DialogWords; children: ComponentChildren };

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export function Tabs({ view, onView, words, children }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const shown = useRef(view);
  useLayoutEffect(() => {
    // Whoever came from inside a view that is gone, or moved along the tabs, goes on from the new tab.
    const lost = document.activeElement === null || document.activeElement === document.body;
    const isInside = list.current?.contains(document.activeElement) ?? false;
    if (shown.current !== view && (lost || isInside)) {
      list.current?.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
    }
    shown.current = view;
  }, [view]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onView(VIEWS[(VIEWS.indexOf(view) + step + VIEWS.length) % VIEWS.length]!);
  };
  return (
    <>
      <div role="tablist" aria-label={words.views} class="views" ref={list} onKeyDown={onKeyDown}>
        {VIEWS.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={`tab-${one}`}
            aria-selected={one === view}
            aria-controls="view-shown"
            tabIndex={one === view ? 0 : -1}
            onClick={() => onView(one)}
          >
            {words.tabs[one]}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="view-shown" aria-labelledby={`tab-${view}`} class="view-shown">
        {children}
      </div>
    </>
  );
}
