import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { fused, setBackend, tensor, tidy } from '@tensorflow/tfjs-core';

/** One step of a network: rows times a kernel, plus a bias, and where asked for nothing below zero. */
export interface Product {
  /** A row for each column of the rows that come in, a column for each of those that go out. */
  readonly kernel: Float32Array;
  readonly bias: Float32Array;
  readonly atLeastZero?: boolean;
}

/** Rows, one after the other, to rows. */
export type Step = (rows: Float32Array) => Float32Array;

/**
 * Starts what takes the products of matrices, nearly all of the network's work: TensorFlow's WebAssembly with SIMD. Each
 * row that comes out depends on the row that went in alone, to the last bit, however many there are.
 *
 * @param runtime the address of the folder of the WebAssembly, with a slash at its end
 * @returns products that are taken one after the other, of which the last gives the rows
 * @throws Error where the WebAssembly does not run
 */
export async function startProducts(runtime: string): Promise<(...products: readonly Product[]) => Step> {
  setWasmPaths(runtime);
  if (!(await setBackend('wasm'))) throw new Error('its WebAssembly does not run on this computer');

  return (...products) => {
    const steps = products.map(({ kernel, bias, atLeastZero }) => ({
      b: tensor(kernel, [kernel.length / bias.length, bias.length]),
      bias: tensor(bias),
      activation: atLeastZero ? ('relu' as const) : ('linear' as const),
    }));
    const width = (products[0]?.kernel.length ?? 0) / (products[0]?.bias.length ?? 1);
    return (rows) => {
      const last = tidy(() => {
        const first = tensor(rows, [rows.length / width, width]);
        return steps.reduce((a, step) => fused.matMul({ a, ...step }), first);
      });
      const found = last.dataSync<'float32'>();
      last.dispose();
      return found;
    };
  };
}
