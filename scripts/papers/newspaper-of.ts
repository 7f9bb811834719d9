/** Which newspaper a page is expressly said to be of, before it is read. Pages are never taken for one paper's because they lie together. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { correctionsSchema, sidecarSchema } from '../../src/schema/schema.ts';
import { withPageFacts } from '../decide/page-facts.ts';
import { correctionsFile, correctionsFolder } from '../decide/read-corrections.ts';
import { parseYaml } from '../read/parse-yaml.ts';
import { layersOf } from '../read/read-sidecar.ts';

/**
 * By page: the newspaper that a decision about it names, else the nearest of its sidecars, else the nearest folder that
 * bears a newspaper's name, else null. Sidecars of folders are read once.
 * @param names of newspapers in the vocabulary
 */
export function newspaperReader(folder: string, names: ReadonlySet<string>): (page: string) => string | null {
	const known = new Map<string, string | null>();
	const said = (layer: string): string | null => {
		if (!known.has(layer)) known.set(layer, newspaperIn(join(folder, layer)));
		return known.get(layer) ?? null;
	};
	return (page) => {
		const own = layersOf(page).toReversed();
		const given = own.map(said).find((one) => one !== null) ?? nameOfFolder(page, names);
		const name = underDecisions(given, correctionsFile(correctionsFolder(folder), page));
		return name !== null && names.has(name) ? name : null;
	};
}

const nameOfFolder = (page: string, names: ReadonlySet<string>): string | null =>
	page
		.split('/')
		.slice(0, -1)
		.findLast((name) => names.has(name)) ?? null;

/** What is wrong with a sidecar is told where its page is read. */
function newspaperIn(path: string): string | null {
	if (!existsSync(path)) return null;
	const text = readFileSync(path, 'utf8');
	if (!text.includes('newspaper')) return null;
	return parseYaml(text, sidecarSchema).value?.newspaper ?? null;
}

function underDecisions(given: string | null, path: string): string | null {
	if (!existsSync(path)) return given;
	const { value } = parseYaml(readFileSync(path, 'utf8'), correctionsSchema);
	return (
		withPageFacts(given === null ? {} : { newspaper: given }, value?.corrections ?? []).newspaper ?? null
	);
}
