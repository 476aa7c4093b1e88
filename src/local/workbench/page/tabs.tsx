// The tabs at the bottom, as in Sheets.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { WorkbenchWords } from '../../words/workbench';
import type { TabShown } from '../protocol';
import { reveal } from './reveal';

type Props = { tabs: TabShown[]; active: string; onChoose: (name: string) => void; words: WorkbenchWords };

/** One button per tab; a lock marks those that may not be edited. */
export function Tabs({ tabs, active, onChoose, words }: Props) {
  const bar = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    reveal(bar.current, bar.current?.querySelector('[aria-current]'));
  }, [active]);
  return (
    <nav class="tabs" ref={bar} aria-label={words.tabs}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          aria-current={tab.name === active ? 'page' : undefined}
          style={tab.color ? { boxShadow: `inset 0 -3px #${tab.color}` } : undefined}
          onClick={() => onChoose(tab.name)}
        >
          {!tab.editable && (
            <span role="img" aria-label={words.readOnly} class="lock">
              🔒
            </span>
          )}
          {tab.name}
        </button>
      ))}
    </nav>
  );
}
