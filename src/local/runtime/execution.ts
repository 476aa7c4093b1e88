// One call of the add-on: who runs it, how far it is authorized, and the host it runs on.
import type { HostState } from './host-state';
import type { AuthModeName, OAuthScope } from './members';

export type Execution = {
  readonly host: HostState;
  readonly user: string;
  readonly authMode: AuthModeName;
  /** The scopes the user has granted; never more than the manifest lists. */
  readonly granted: ReadonlySet<OAuthScope>;
  /** The first thing met that this host does not play; ends the call even when the add-on caught it. */
  refused: Error | null;
};
