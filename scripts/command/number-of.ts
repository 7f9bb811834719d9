import { Stop } from '../../src/faults/stop.ts';
import { EXIT } from './exit-codes.ts';
import type { Arguments } from './read-arguments.ts';

/** A flag's value as a number from zero on. @throws Stop where it is none */
export function numberOf({ values }: Pick<Arguments, 'values'>, flag: string): number {
	const given = values[flag];
	const number = Number(given);
	if (given === undefined || given.trim() === '' || !(number >= 0 && number < Infinity))
		throw new Stop(`Unexpected \`--${flag} ${given ?? ''}\`, expected a number`, EXIT.usage);
	return number;
}
