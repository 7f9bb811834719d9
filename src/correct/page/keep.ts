/** Decisions that are not saved yet, kept in this browser with the page they are for. */
import type { Correction } from '../../schema/schema.ts';

interface Kept {
	sha256: string;
	version: string | null;
	corrections: Correction[];
}

const prefix = (base: string): string => `jianbao:correct:${base}`;
export const keyOf = (base: string, stem: string): string => prefix(base) + stem;

/** Does this browser keep anything? Where it does not, a page warns before it is left. */
export let keeps = true;

export function keep(base: string, stem: string, kept: Kept | null): void {
	try {
		if (kept) localStorage.setItem(keyOf(base, stem), JSON.stringify(kept));
		else localStorage.removeItem(keyOf(base, stem));
		keeps = true;
	} catch {
		keeps = false;
	}
}

export function kept(base: string, stem: string): Kept | null {
	try {
		return JSON.parse(localStorage.getItem(keyOf(base, stem)) ?? 'null') as Kept | null;
	} catch {
		return null;
	}
}

const staleKey = (base: string, stem: string): string => `jianbao:correct-old:${base}${stem}`;

/** Decisions about a page that reads otherwise now: they stay until somebody says that they may go. */
export function setAside(base: string, stem: string, old: Kept | null): void {
	try {
		if (old) localStorage.setItem(staleKey(base, stem), JSON.stringify(old));
		else localStorage.removeItem(staleKey(base, stem));
	} catch {
		keeps = false;
	}
}

export function asideOf(base: string, stem: string): Kept | null {
	try {
		return JSON.parse(localStorage.getItem(staleKey(base, stem)) ?? 'null') as Kept | null;
	} catch {
		return null;
	}
}

/** Stems of the other pages with decisions that are not saved. */
export function keptElsewhere(base: string, stem: string): string[] {
	try {
		return Object.keys(localStorage)
			.filter((key) => key.startsWith(prefix(base)))
			.map((key) => key.slice(prefix(base).length))
			.filter((other) => other !== stem && !other.includes('/'))
			.toSorted();
	} catch {
		return [];
	}
}
