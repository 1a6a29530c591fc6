/**
 * Makes the models again, by the plan in manifest.ts.
 *
 *   npm run train -- [--dry-run] [--only names,syntax,actors,events] [--corpora DIR] [--sentences DIR] [--parses DIR]
 *                    [--texts FILE,FILE] [--encoder DIR]
 *
 * --dry-run says what would be done, what is missing and whether the data are those that the shipped files were made from.
 */
import { execSync } from 'node:child_process';
import { STEPS } from './manifest';
import { type Given, type Planned, plan } from './plan';

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

function tell({ step, commands, lacks, sources }: Planned): void {
  console.log(`\n${step.id}: makes ${step.makes.join(' and ')}`);
  for (const source of sources) console.log(`  from  ${source}`);
  for (const command of commands) console.log(`  run   ${command}`);
  console.log(`  score ${step.scores}`);
  for (const lack of lacks) console.log(`  lacks ${lack}`);
}

function main(): number {
  const only = option('only')?.split(',');
  const unknown = only?.filter((id) => !STEPS.some((step) => step.id === id)) ?? [];
  if (unknown.length > 0) {
    console.error(`There is no step ${unknown.join(', ')}; the steps are ${STEPS.map((step) => step.id).join(', ')}.`);
    return 2;
  }
  const given: Given = Object.fromEntries(
    ['corpora', 'sentences', 'parses', 'texts', 'encoder'].map((name) => [name, option(name)]),
  );
  const planned = plan(
    STEPS.filter((step) => !only || only.includes(step.id)),
    given,
  );
  for (const each of planned) tell(each);
  if (process.argv.includes('--dry-run')) return 0;
  const lacking = planned.filter(({ lacks }) => lacks.length > 0);
  if (lacking.length > 0) {
    console.error('\nNothing was run: give what is lacking, or choose steps with --only.');
    return 1;
  }
  for (const { commands } of planned) for (const command of commands) execSync(command, { stdio: 'inherit' });
  return 0;
}

process.exitCode = main();
