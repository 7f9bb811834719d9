/** Content-layer loader that holds nothing of a folder but when it changed: the development server reads it anew. */
import type { Loader } from 'astro/loaders';

export const watched = (folder: string): Loader => ({
	name: 'jianbao:watched',
	load({ store, watcher }) {
		let changes = 0;
		const note = () => store.set({ id: 'changes', data: { changes: (changes += 1) } });
		store.clear();
		note();
		watcher?.add(folder);
		const notice = (path: string): void => {
			if (path.startsWith(folder)) note();
		};
		for (const event of ['add', 'change', 'unlink'] as const) watcher?.on(event, notice);
		return Promise.resolve();
	},
});
