// A button that stays in the focus order while it may not be used, so that a keyboard user is not thrown out.
import type { ComponentChildren } from 'preact';

type Props = {
  children: ComponentChildren;
  onPress: () => void;
  primary?: boolean;
  disabled?: boolean;
  id?: string;
  describedBy?: string;
  /** What is read aloud where the text alone would not say what it is about. */
  label?: string;
};

/** A push button; `primary` only once a view. */
export function Button({ children, onPress, primary = false, disabled = false, id, describedBy, label }: Props) {
  return (
    <button
      type="button"
      id={id}
      class={primary ? 'button primary' : 'button'}
      aria-disabled={disabled}
      aria-describedby={describedBy}
      aria-label={label}
      onClick={() => disabled || onPress()}
    >
      {children}
    </button>
  );
}
