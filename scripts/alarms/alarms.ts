// Prints how often the statistical findings are right and wrong: npm run alarms [workbooks] [seed]
import { measureAlarms, STATISTICAL } from './measure';

const [workbooks = '1000', seed = '20231207'] = process.argv.slice(2);
const alarms = measureAlarms(Number(workbooks), Number(seed));

console.log(`Fair competitions: ${alarms.workbooks}; with an alarm: ${alarms.false.length}`);
for (const code of STATISTICAL) {
  console.log(`  ${code.padEnd(20)} ${alarms.false.filter(({ reported }) => reported.includes(code)).length}`);
}
for (const { seed: drawn, reported } of alarms.false) console.log(`  seed ${drawn}: ${reported.join(', ')}`);
console.log('\nPlanted faults that were told');
for (const { name, code, planted, reported } of alarms.recall) {
  const share = planted === 0 ? '–' : `${((100 * reported) / planted).toFixed(1)} %`;
  console.log(`  ${code.padEnd(20)} ${name.padEnd(50)} ${reported} of ${planted} (${share})`);
}
