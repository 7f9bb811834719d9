/** What axe finds wrong on a page in a browser. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * Asked in the page itself: the second page that the builder opens for frames of other hosts takes longer than the
 * analysis, and there are no frames.
 */
const builder = (page: Page): AxeBuilder =>
	new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });

/** @param tags rules by their tags; without them the rules that axe asks by itself */
export async function axeFindings(
	page: Page,
	{ within, tags }: { within?: string; tags?: string[] } = {},
): Promise<string[]> {
	const whole = within === undefined ? builder(page) : builder(page).include(within);
	const { violations } = await (tags ? whole.withTags(tags) : whole).analyze();
	return violations.map(
		({ id, nodes }) =>
			`${id}: ${nodes
				.slice(0, 3)
				.map(({ html }) => html)
				.join(' ')}`,
	);
}
