/** What node-gyp needs in its environment to build for `arch`, and the program that strips the result. */
export function compilerFor(arch: string): Promise<{
  readonly environment: { readonly CC?: string; readonly CXX?: string };
  readonly strip: string;
}>;
