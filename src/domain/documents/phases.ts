// The kinds of documents by the time at which an office makes them. Light: the panel reads it too.
import type { Phase } from './kinds/document-kind';
import { KIND_IDS, type KindId } from './kinds/list';
import { KIND_WORDS } from './kinds/words';

export const PHASES: readonly Phase[] = ['before', 'plenary', 'award'];

export const kindsIn = (phase: Phase): KindId[] => KIND_IDS.filter((id) => KIND_WORDS[id].phase === phase);

/** The kinds made when none are named. */
export const DEFAULT_KINDS: readonly KindId[] = KIND_IDS.filter((id) => KIND_WORDS[id].byDefault);
