/** The package brings no types; these are the parts we use. */
declare module 'subset-font' {
  interface SubsetOptions {
    readonly targetFormat: 'woff2';
    /** Axes to pin to a value or to narrow to a range; axes left out stay as they are. */
    readonly variationAxes?: Readonly<
      Record<string, number | { readonly min: number; readonly max: number; default: number }>
    >;
    /** OpenType features to keep; all where left out. */
    readonly keepFeatures?: readonly string[];
  }
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: SubsetOptions,
  ): Promise<Buffer>;
}
