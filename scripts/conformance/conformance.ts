// `npm run conformance -- file.json`: holds the local host against what a self-test found at Google; without a file, writes what the host finds.
import { readFileSync } from 'node:fs';
import { differences, found, readFound } from './compare';

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.log(JSON.stringify(await found(), null, 1));
} else {
  const differing = await differences(readFound(readFileSync(file, 'utf8')));
  for (const { id, google, host } of differing)
    console.log(`${id}\n  Google: ${JSON.stringify(google)}\n  host:   ${JSON.stringify(host)}`);
  console.log(differing.length === 0 ? 'The local host does what Google did' : `Differences: ${differing.length}`);
  process.exitCode = differing.length === 0 ? 0 : 1;
}
