// Copies a failure report for the people who maintain Lembar Juri.
import { useState } from 'preact/hooks';
import { type CallFailure, reportOf } from '../client/failures';
import type { SidebarWords } from '../words/sidebar';
import { Button } from './button';
import { copyText } from './contact';

/** Put in by the build. */
declare const LEMBAR_JURI_VERSION: string;

/** The report is shown where the browser lets nothing be copied. */
export function CopyReport({ failure, words }: { failure: CallFailure; words: SidebarWords }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const report = reportOf(failure, words.language, LEMBAR_JURI_VERSION);
  return (
    <>
      <Button onPress={async () => setCopied(await copyText(report))}>{words.copyReport}</Button>
      {copied === false && <p class="letter report">{report}</p>}
      <p role="status" class="hint report">
        {copied !== null && (copied ? words.reportCopied : words.notCopied)}
      </p>
    </>
  );
}
