/** Where decisions go: to the local server where it serves the page, else out of the browser as a file. */
import type { DeskPage, DeskSave } from '../../corrections/desk.ts';
import { toYaml } from '../../corrections/paste.ts';
import type { Correction } from '../../schema/schema.ts';

export type Refusal =
	'forbidden' | 'page-changed' | 'file-changed' | 'not-written' | 'invalid' | 'unreachable';

/** The corrections file as `npm run review` would write it. */
export const fileText = ({ sha256 }: DeskPage, corrections: readonly Correction[]): string =>
	`${toYaml({ sha256, corrections })}\n`;

/** @returns the version that stands now @throws a `Refusal` */
export async function saveTo(
	url: string,
	page: DeskPage & { token: string },
	corrections: readonly Correction[],
): Promise<string | null> {
	const { token, version, sha256 } = page;
	const save: DeskSave = { token, version, sha256, corrections: [...corrections] };
	const response = await fetch(url, { method: 'PUT', body: JSON.stringify(save) }).catch(() => null);
	if (!response) throw 'unreachable' satisfies Refusal;
	const said = (await response.json().catch(() => ({}))) as { version?: string | null; why?: Refusal };
	if (!response.ok) throw said.why ?? ('unreachable' satisfies Refusal);
	return said.version ?? null;
}

/** Decisions that are not saved yet, kept in this browser with the page they are for. */
export interface Kept {
	sha256: string;
	version: string | null;
	corrections: Correction[];
}

const keyOf = (base: string, stem: string): string => `jianbao:correct:${base}${stem}`;

export function keep(base: string, stem: string, kept: Kept | null): void {
	try {
		if (kept) localStorage.setItem(keyOf(base, stem), JSON.stringify(kept));
		else localStorage.removeItem(keyOf(base, stem));
	} catch {
		// A browser that keeps nothing: the page still warns before it is left.
	}
}

export function kept(base: string, stem: string): Kept | null {
	try {
		return JSON.parse(localStorage.getItem(keyOf(base, stem)) ?? 'null') as Kept | null;
	} catch {
		return null;
	}
}
