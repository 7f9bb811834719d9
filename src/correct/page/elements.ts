/** Where things stand on the desk's page. */
export const must = <Found extends HTMLElement>(selector: string): Found => {
	const found = document.querySelector<Found>(selector);
	if (!found) throw new Error(`Unexpected page without \`${selector}\``);
	return found;
};

export const root = must('[data-desk]');
export const list = must<HTMLOListElement>('[data-lines]');
export const region = must('[data-articles]');
export const faults = must('[data-faults]');

const status = must('[data-status]');

/** Says it where a screen reader hears it. */
export const say = (text: string): void => {
	status.textContent = text;
};

export const rowOf = (line: number): HTMLElement | null => list.querySelector(`[data-line="${line}"]`);
