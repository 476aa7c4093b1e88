// One call of the add-on: who runs it, how far it is authorized, and the host it runs on.
import type { Host as HostState } from './host-state';
import type { AuthModeName } from './members';

export type Execution = {
  readonly host: HostState;
  readonly user: string;
  readonly authMode: AuthModeName;
  /** The first thing met that this host does not play; ends the call even when the add-on caught it. */
  refused: Error | null;
};
