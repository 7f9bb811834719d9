/** Writes people's decisions about a page: whole or not at all, never over what somebody else wrote meanwhile. */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DeskSave } from '../../src/corrections/desk.ts';
import { inOrder } from '../../src/corrections/order.ts';
import { toYaml } from '../../src/corrections/paste.ts';
import { correctionsSchema } from '../../src/schema/schema.ts';
import { correctionsFolder } from '../decide/read-corrections.ts';
import type { PageFile } from '../read/find-pages.ts';
import { readPage } from '../read/read-page.ts';
import { versionOf } from './read-desk-page.ts';

/** Why a save was refused, with the status it is answered with. */
export class SaveRefused extends Error {
	readonly status: 400 | 409 | 507;
	readonly why: 'invalid' | 'page-changed' | 'file-changed' | 'not-written';

	constructor(status: SaveRefused['status'], why: SaveRefused['why'], message: string) {
		super(message);
		this.status = status;
		this.why = why;
	}
}

/** @returns the digest of the file as it stands now, null where no decision is left */
export function saveCorrections(file: PageFile, save: Omit<DeskSave, 'token'>): string | null {
	const { page, sha256 } = readPage(file);
	const folder = correctionsFolder(file.folder);
	const path = join(folder, `${page}.yaml`);
	if (save.sha256 !== sha256)
		throw new SaveRefused(409, 'page-changed', `\`${file.fileName}\` has changed since it was opened`);
	if (save.version !== versionOf(file.folder, page))
		throw new SaveRefused(409, 'file-changed', `\`${path}\` has changed since it was opened`);
	const corrections = inOrder(save.corrections);
	if (corrections.length) {
		const checked = correctionsSchema.safeParse({ sha256, corrections });
		if (!checked.success) throw new SaveRefused(400, 'invalid', checked.error.message);
	}
	const aside = `${path}.${process.pid}.part`;
	try {
		mkdirSync(dirname(path), { recursive: true });
		if (corrections.length) {
			writeFileSync(aside, `${toYaml({ sha256, corrections })}\n`, { flush: true });
			renameSync(aside, path);
		} else rmSync(path, { force: true });
	} catch (error) {
		if (existsSync(aside)) rmSync(aside);
		throw new SaveRefused(507, 'not-written', error instanceof Error ? error.message : String(error));
	}
	return versionOf(file.folder, page);
}
