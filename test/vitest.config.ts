import { defineConfig } from 'vitest/config';

export default defineConfig({
	root: new URL('..', import.meta.url).pathname,
	test: {
		maxWorkers: '100%',
		projects: [
			{
				test: {
					name: 'unit',
					setupFiles: ['test/read-language.ts'],
					include: ['test/**/*.test.ts'],
					exclude: ['test/browser/**'],
					// One process keeps dictionary, weights and vocabulary for all its files: a third of the processor time.
					isolate: false,
					// Whole runs of the converter take seconds on a busy machine.
					testTimeout: 60_000,
				},
			},
			{
				test: {
					name: 'browser',
					setupFiles: ['test/read-language.ts'],
					include: ['test/browser/**/*.test.ts'],
					testTimeout: 120_000,
					hookTimeout: 120_000,
				},
			},
		],
	},
});
