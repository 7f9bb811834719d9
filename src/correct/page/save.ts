/** Decisions written to the local server, where it serves the page. */
import type { DeskPage, DeskSave } from '../../corrections/desk.ts';
import type { Correction } from '../../schema/schema.ts';

export type Refusal =
	'forbidden' | 'page-changed' | 'file-changed' | 'not-written' | 'invalid' | 'unreachable';

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
