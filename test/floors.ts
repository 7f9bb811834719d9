/**
 * The floors of both halves: a file imports only its own room and rooms below it, types counted; no two files import
 * each other, directly or round a corner; the halves share the rooms below both and nothing else.
 */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';

interface Rule {
	name: string;
	severity: 'error';
	from: { path?: string; pathNot?: string };
	to: { path?: string; pathNot?: string; circular?: boolean };
}

/** From the ground up. */
const ROOMS = {
	scripts: [
		'page-layout.ts',
		'types.ts',
		'paths.ts',
		'command',
		'read',
		'vocabulary',
		'findings',
		'language',
		'forms',
		'look',
		'roles',
		'links',
		'articles',
		'facts',
		'decide',
		'papers',
		'doubt',
		'weights',
		'write',
		'index',
		'convert',
		'correct',
		'strings',
		'new-archive',
		'new-page',
		'doctor',
		'package',
		'offline',
		'serve',
		'build-content.ts',
		'build-index.ts',
		'build-site.ts',
		'build.ts',
		'strings.ts',
		'new-archive.ts',
		'new-page.ts',
		'doctor.ts',
		'package.ts',
		'review.ts',
		'serve.ts',
		'bench',
	],
	src: [
		'styles',
		'browser',
		'faults',
		'schema',
		'urls',
		'numbers',
		'packed',
		'findings',
		'corrections',
		'report',
		'strings',
		'text',
		'languages',
		'settings',
		'brand',
		'correct',
		'body',
		'loaders',
		'archive',
		'cite',
		'head',
		'search',
		'offline',
		'reprints',
		'drafts',
		'review',
		'data',
		'export',
		'integrations',
		'desk',
		'components',
		'layouts',
		'pages',
		'content.config.ts',
		'live.config.ts',
		'middleware.ts',
	],
} as const;

/** Rooms of the site that the converter reads too: they know neither half. */
const SHARED = [
	'faults',
	'packed',
	'schema',
	'text',
	'languages',
	'findings',
	'corrections',
	'report',
	'strings',
	'settings',
];

const any = (rooms: readonly string[]): string =>
	`(?:${rooms.map((room) => (room.includes('.') ? `${room.replaceAll('.', '\\.')}$` : `${room}/`)).join('|')})`;

function upward(half: keyof typeof ROOMS): Rule[] {
	const rooms = ROOMS[half];
	return rooms.slice(0, -1).map((room, floor) => ({
		name: `upward: ${half}/${room}`,
		severity: 'error',
		from: { path: `^${half}/${any([room])}` },
		to: { path: `^${half}/${any(rooms.slice(floor + 1))}` },
	}));
}

const RULES: Rule[] = [
	{ name: 'circle', severity: 'error', from: {}, to: { circular: true } },
	...upward('scripts'),
	...upward('src'),
	{
		name: 'upward: the site imports the converter',
		severity: 'error',
		from: { path: '^src/' },
		to: { path: '^(?:scripts|test)/' },
	},
	{
		// The index is written in the form that the search reads, and asked through it before it is published.
		name: 'upward: the converter imports the site',
		severity: 'error',
		from: { path: '^scripts/', pathNot: '^scripts/(?:index/|build-index\\.ts$|bench/)' },
		to: { path: '^src/', pathNot: `^src/${any(SHARED)}` },
	},
	{
		name: 'upward: the index imports more of the site than the search',
		severity: 'error',
		from: { path: '^scripts/(?:index/|build-index\\.ts$)' },
		to: { path: '^src/', pathNot: `^src/${any([...SHARED, 'search'])}` },
	},
];

interface Import {
	from: string;
	to: string;
	rule: string;
}

/** Astro's components, which the tool does not read: the imports of their frontmatter, by the same rules. */
function ofComponents(): Import[] {
	const imports = globSync('src/**/*.{astro,mdx}').flatMap((from) => {
		const text = readFileSync(from, 'utf8');
		return [...text.matchAll(/^import\s[^'"]*['"](\.[^'"]+)['"]/gmu)].map(([, path = '']) => ({
			from,
			to: join(dirname(from), path),
		}));
	});
	const holds = ({ path = '', pathNot }: Rule['from'], file: string) =>
		new RegExp(path, 'u').test(file) && (pathNot === undefined || !new RegExp(pathNot, 'u').test(file));
	return imports.flatMap(({ from, to }) =>
		RULES.filter(
			(rule) => rule.name.startsWith('upward') && holds(rule.from, from) && holds(rule.to, to),
		).map(({ name }) => ({ from, to, rule: name })),
	);
}

/** Files outside every room of the tables: a new room has to find its floor. */
function homeless(): string[] {
	return Object.entries(ROOMS).flatMap(([half, rooms]) =>
		globSync(`${half}/**/*.{ts,astro,mdx}`, { exclude: ['**/node_modules/**'] }).filter(
			(file) => !new RegExp(`^${half}/${any(rooms)}`, 'u').test(file),
		),
	);
}

async function main(): Promise<void> {
	const { output } = await cruise(
		['scripts', 'src'],
		{
			validate: true,
			ruleSet: { forbidden: RULES },
			tsPreCompilationDeps: true,
			doNotFollow: { path: ['node_modules'] },
			exclude: { path: ['node_modules'] },
		},
		{ extensions: ['.ts', '.mjs', '.js', '.json'] },
	);
	const { summary } = output as ICruiseResult;
	const found = [
		...summary.violations.map(({ from, to, rule }): Import => ({ from, to, rule: rule.name })),
		...ofComponents(),
	];
	for (const { from, to, rule } of found) console.error(`${from} imports ${to} (${rule})`);
	const lost = homeless();
	for (const file of lost)
		console.error(
			`Unexpected room of \`${file}\`, expected one of the floors in test/floors.ts; give it its place`,
		);
	const count = (kind: string) => found.filter(({ rule }) => rule.startsWith(kind)).length;
	console.log(
		`${summary.totalCruised} modules: circles ${count('circle')}, upward imports ${count('upward')}`,
	);
	process.exitCode = found.length + lost.length ? 1 : 0;
}

await main();
