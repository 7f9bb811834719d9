import { readFileSync } from 'node:fs';
import { cutBytes, type CutBytes, type CutTable } from '../look/cut-vectors.ts';
import { readWeights, type Weights, type WeightTable } from './weights.ts';

const weightsFile = new URL('./weights.json', import.meta.url);
const vectorsFile = new URL('../look/cut-vectors.json', import.meta.url);

const readJson = <T>(file: URL): T => JSON.parse(readFileSync(file, 'utf8')) as T;

export const loadWeightTable = (): WeightTable => readJson<WeightTable>(weightsFile);

export const loadVectors = (): CutBytes => cutBytes(readJson<CutTable>(vectorsFile));

/** The frozen weights from disk; once a process or thread is enough. */
export const loadWeights = (): Weights => readWeights(loadWeightTable(), loadVectors());
