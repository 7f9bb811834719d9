/** A worker thread that converts pages one after the other; vocabulary and settings come once, when it starts. */
import Tinypool from 'tinypool';
import { useLanguage, withSurnames } from '../language/words.ts';
import { loadLanguage } from '../language/load-language.ts';
import { loadWeights } from '../weights/load-weights.ts';
import { convertPage, type Context, type ConvertedPage, type Job } from './convert-page.ts';
import { countPage, type CountedPage } from './count-page.ts';

const weights = loadWeights();
const context = Tinypool.workerData as Context;
useLanguage(withSurnames(loadLanguage(), context.vocabulary.names));

export function convert(job: Job): ConvertedPage {
	return convertPage(job, context, weights);
}

export function count(job: Job): CountedPage {
	return countPage(job, context, weights);
}
