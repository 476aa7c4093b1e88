// A failure as the only content: what went wrong, where to fix it, retry, and the report to pass on.

import { type CallFailure, explainFailure } from '../client/failures';
import type { SidebarWords } from '../words/sidebar';
import { Button } from './button';
import { CopyReport } from './copy-report';

type Props = { failure: CallFailure | null; words: SidebarWords; onRetry: () => void };

/** The alert region exists also while nothing has failed, so that readers hear it fill. */
export function Failed({ failure, words, onRetry }: Props) {
  const failed = failure && explainFailure(failure, words);
  return (
    <>
      <div role="alert">{failed && <p class="error-text">{failed.text}</p>}</div>
      {failed?.link && (
        <p>
          <a href={failed.link} target="_blank" rel="noopener noreferrer">
            {words.mendLink}
          </a>
        </p>
      )}
      {failed && (
        <Button primary onPress={onRetry}>
          {words.retry}
        </Button>
      )}
      {failure && <CopyReport failure={failure} words={words} />}
    </>
  );
}
