import { expect, test } from 'vitest';
import { numberGoesOn } from '../../scripts/look/across-cut.ts';

test.each([
	['总投资18', '亿元的项目开工', 1],
	['受灾农田控制在60', '亩以内。', 1],
	['凌晨3', '点14分', 1],
	['总投资18', '会议强调，', -1],
	['总投资', '18亿元', 0],
] as const)('%s|%s', (before, after, answer) => expect(numberGoesOn(before, after)).toBe(answer));
