/** What the articles are about: read anew by the local server, else as it was read when the site was built. */
import type { DeskCut, DeskFacts, DeskQuestion } from '../../corrections/desk.ts';
import type { Correction } from '../../schema/schema.ts';
import { builtFacts } from '../model/built-facts.ts';
import { base, built, state, stem } from './state.ts';

export async function readFacts(cut: DeskCut, corrections: readonly Correction[]): Promise<DeskFacts> {
	const { token } = state.page;
	const before = builtFacts(built.facts, cut, corrections);
	if (token === null) return before;
	const question: DeskQuestion = { token, corrections: [...corrections] };
	const asked = { method: 'POST', body: JSON.stringify(question) };
	const response = await fetch(`${base}correct/${stem}.json`, asked).catch(() => null);
	return response?.ok ? ((await response.json()) as DeskFacts) : before;
}
