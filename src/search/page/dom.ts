/** Elements without markup strings: what comes from a newspaper can never become markup. */
import { hanIsForeign } from '../../strings/foreign.ts';

type Value = string | number | boolean | null | undefined | ((event: Event) => void);
export type Child = Node | string | null | false;

/** Its first letter is a Han character: what the interface says in other letters begins otherwise. */
const beginsHan = /^\P{L}*\p{Script=Han}/u;

/** Attributes by name; a function listens to the event after `on`; false and null leave the attribute out. */
export function h<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	attributes: Readonly<Record<string, Value>> = {},
	...children: Child[]
): HTMLElementTagNameMap[Name] {
	const element = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) {
		if (typeof value === 'function') element.addEventListener(key.slice(2), value);
		else if (value === true) element.setAttribute(key, '');
		else if (value !== false && value !== null && value !== undefined)
			element.setAttribute(key, String(value));
	}
	if (hanIsForeign && children.some((child) => typeof child === 'string' && beginsHan.test(child)))
		element.lang ||= document.documentElement.dataset['text'] ?? '';
	element.append(...children.filter((child): child is Node | string => child !== null && child !== false));
	return element;
}

const svgSpace = 'http://www.w3.org/2000/svg';
export function svg(
	name: string,
	attributes: Readonly<Record<string, string | number>>,
	...children: Node[]
): SVGElement {
	const element = document.createElementNS(svgSpace, name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
	element.append(...children);
	return element;
}

/** The one element a page must have. */
export function must<Kind extends Element>(selector: string, root: ParentNode = document): Kind {
	const element = root.querySelector<Kind>(selector);
	if (element === null) throw new Error(`Unexpected page without \`${selector}\``);
	return element;
}
