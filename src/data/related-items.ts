/** Related articles of this build; computed when the first article asks. */
import { archive } from './archive.ts';
import { relate, type Related } from '../archive/related.ts';

let all: Map<string, Related[]> | undefined;

export function relatedTo(id: string): readonly Related[] {
	all ??= relate(archive.items);
	return all.get(id) ?? [];
}
