/** 简体中文。 */
import { findings } from './findings.ts';
import { words } from './interface.ts';
import { otherwise } from './otherwise.ts';

export const zhCn = { ...words, findings, otherwise };
