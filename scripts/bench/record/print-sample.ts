/** What the readers found in drawn stories, one finding a numbered line with the words around it, for a person to judge. */
import { noteDateEvidence } from '../../../src/findings/evidence-date.ts';
import { readDistricts } from '../../facts/districts.ts';
import { readPersons } from '../../facts/persons.ts';
import type { Vocabulary } from '../../vocabulary/types.ts';
import { seeded } from '../pages/random.ts';
import { partsOf, type Story } from './corpus.ts';
import { datedPages } from './measure-dates.ts';

export type Sampled = 'dates' | 'persons' | 'places';

/** Characters shown on either side. */
const AROUND = 22;

function inContext(text: string, words: string): string {
	const at = text.indexOf(words);
	if (at < 0) return text.slice(0, 2 * AROUND);
	const [from, to] = [Math.max(0, at - AROUND), at + words.length + AROUND];
	return `${text.slice(from, at)}【${words}】${text.slice(at + words.length, to)}`.replaceAll('\n', '／');
}

function* persons(story: Story, vocabulary: Vocabulary): Generator<string> {
	const [fact] = readPersons([partsOf(story)], vocabulary);
	for (const { name, as } of fact?.value ?? [])
		yield `${name}〔${as ?? ''}〕 ${inContext(`${story.title}\n${story.body}`, name)}`;
}

function* places(story: Story, vocabulary: Vocabulary): Generator<string> {
	const [fact] = readDistricts([partsOf(story)], null, vocabulary);
	if (!fact?.value.district) return;
	yield `${fact.value.district}：${fact.evidence.map(({ clue }) => Object.values(clue).join(' ')).join('；')} ｜ ${story.title} ｜ ${story.body.slice(0, 90).replaceAll('\n', '／')}`;
}

function* dates(stories: readonly Story[], vocabulary: Vocabulary, seed: number): Generator<string> {
	for (const { on, fact, right } of datedPages(stories, vocabulary, { count: 5_000, seed, blind: true }))
		if (fact.value.date !== null)
			yield `${right ? '✓' : '✗'} ${on} in ${fact.value.date}：${fact.evidence.map(({ clue }) => noteDateEvidence(clue)).join('；')}`;
}

/** Prints the first `count` findings of one kind. */
export function printSample(
	what: Sampled,
	stories: readonly Story[],
	vocabulary: Vocabulary,
	{ count, seed }: { count: number; seed: number },
): void {
	const draw = seeded(seed).pick;
	let printed = 0;
	// The same heads of state stand in every other story: each name is judged once.
	const seen = new Set<string>();
	const print = (line: string): boolean => {
		const [key = line] = what === 'persons' ? line.split('〔') : [];
		if (!seen.has(key) && printed < count) console.log(`${String(++printed).padStart(3)} ${line}`);
		seen.add(key);
		return printed < count;
	};
	if (what === 'dates') {
		for (const line of dates(stories, vocabulary, seed)) if (!print(line)) return;
		return;
	}
	const read = what === 'persons' ? persons : places;
	for (let i = 0; i < 100 * count; i++)
		for (const line of read(draw(stories), vocabulary)) if (!print(line)) return;
}
