/**
 * Renders one part of the pages, so that several machines share the work: the parts lie beside each other as if one
 * machine had made them all. `scripts/write/shards.ts` puts them together.
 */
import type { AstroIntegration } from 'astro';

export interface Shard {
	/** 1-based. */
	part: number;
	of: number;
}

/** @param text `2/4` @returns null where nothing is said */
export function readShard(text: string | undefined): Shard | null {
	if (!text) return null;
	const [part, of] = text.split('/').map(Number);
	return { part: part ?? 1, of: of ?? 1 };
}

/**
 * The part's own paths. Those of one route are cut into as many stretches as there are parts, because neighbours share
 * their source page; routes of few paths go in turn to the parts.
 */
export function pathsOfShard<Path extends { route: { component: string } }>(
	paths: readonly Path[],
	{ part, of }: Shard,
): Path[] {
	const routes = [...Map.groupBy(paths, ({ route }) => route.component).values()];
	return routes.flatMap((own, nth) =>
		own.length < of
			? own.filter((_, i) => (nth + i) % of === part - 1)
			: own.slice(Math.floor((own.length * (part - 1)) / of), Math.floor((own.length * part) / of)),
	);
}

export const renderShard = (shard: Shard): AstroIntegration => ({
	name: 'jianbao:shard',
	hooks: {
		'astro:build:start': ({ setPrerenderer }) =>
			setPrerenderer((usual) => ({
				...usual,
				getStaticPaths: async () => pathsOfShard(await usual.getStaticPaths(), shard),
			})),
	},
});
