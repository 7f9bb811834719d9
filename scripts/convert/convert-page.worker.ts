/** A worker thread that converts pages one after the other; vocabulary and settings come once, when it starts. */
import Tinypool from 'tinypool';
import { loadWeights } from '../weights/load-weights.ts';
import { convertPage, type Context, type ConvertedPage, type Job } from './convert-page.ts';

const weights = loadWeights();

export default function convert(job: Job): ConvertedPage {
	return convertPage(job, Tinypool.workerData as Context, weights);
}
