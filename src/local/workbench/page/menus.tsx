// The add-on's menus; a click runs the item's function.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { WorkbenchWords } from '../../words/workbench';
import type { MenuShown } from '../protocol';

type Props = { menus: MenuShown[]; disabled: boolean; onClick: (label: string) => void; words: WorkbenchWords };

/** A bar of menus, worked with mouse or keyboard. */
export function Menus({ menus, disabled, onClick, words }: Props) {
  return (
    <nav aria-label={words.menuBar} class="menus">
      {menus.map((menu) => (
        <Menu key={menu.caption} menu={menu} disabled={disabled} onClick={onClick} />
      ))}
    </nav>
  );
}

function Menu({ menu, disabled, onClick }: { menu: MenuShown; disabled: boolean; onClick: (label: string) => void }) {
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const items = () => [...(box.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  const close = () => {
    setOpen(false);
    box.current?.querySelector('button')?.focus();
  };

  useLayoutEffect(() => {
    if (!isOpen) return;
    items()[0]?.focus();
    const outside = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    window.addEventListener('blur', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
      window.removeEventListener('blur', outside);
    };
  }, [isOpen]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen) return;
    const list = items();
    const at = list.indexOf(document.activeElement as HTMLElement);
    const goals: Record<string, number> = {
      ArrowDown: (at + 1) % list.length,
      ArrowUp: (Math.max(at, 0) + list.length - 1) % list.length,
      Home: 0,
      End: list.length - 1,
    };
    const goal = goals[event.key];
    if (event.key === 'Escape') close();
    else if (event.key === 'Tab') setOpen(false);
    else if (goal !== undefined) {
      event.preventDefault();
      list[goal]?.focus();
    }
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the buttons inside
    <div class="menu" ref={box} onKeyDown={onKeyDown}>
      <button
        type="button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-disabled={disabled}
        onClick={() => !disabled && setOpen(!isOpen)}
      >
        {menu.caption}
      </button>
      {isOpen && (
        <div role="menu" aria-label={menu.caption} class="items">
          {menu.items.map((item, index) =>
            'label' in item ? (
              <button
                key={index}
                type="button"
                role="menuitem"
                tabIndex={-1}
                onClick={() => {
                  close();
                  onClick(item.label);
                }}
              >
                {item.label}
              </button>
            ) : (
              <hr key={index} />
            ),
          )}
        </div>
      )}
    </div>
  );
}
