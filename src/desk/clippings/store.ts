/** Where clippings are kept: IndexedDB of this browser, one database an archive, so that two under one host stay apart. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Clip, ClipChange } from './clip.ts';

interface Schema extends DBSchema {
	clips: { key: string; value: Clip };
}

export interface ClipStore {
	all: () => Promise<Clip[]>;
	/** All of them or none. */
	add: (clips: readonly Clip[]) => Promise<void>;
	/** @returns the clipping as it is now */
	change: (id: string, changed: ClipChange) => Promise<Clip | null>;
	remove: (id: string) => Promise<void>;
}

/** @param base base path of the archive @throws where the browser keeps nothing */
export async function openClips(base: string): Promise<ClipStore> {
	const database: IDBPDatabase<Schema> = await openDB<Schema>(`jianbao:clippings:${base}`, 1, {
		upgrade: (made) => void made.createObjectStore('clips', { keyPath: 'id' }),
	});
	return {
		all: () => database.getAll('clips'),
		add: async (clips) => {
			const work = database.transaction('clips', 'readwrite');
			await Promise.all([...clips.map((clip) => work.store.put(clip)), work.done]);
			// Asks the browser not to throw them away when space runs short; that it may not is no fault.
			void navigator.storage?.persist?.().catch(() => false);
		},
		change: async (id, changed) => {
			const work = database.transaction('clips', 'readwrite');
			const clip = await work.store.get(id);
			const now = clip === undefined ? null : { ...clip, ...changed, modified: new Date().toISOString() };
			if (now !== null) await work.store.put(now);
			await work.done;
			return now;
		},
		remove: (id) => database.delete('clips', id),
	};
}
