/** The package brings no types; this is the part we use. */
declare module 'fontverter' {
  const fontverter: {
    /** @throws Error for what is no font */
    convert(font: Uint8Array, format: 'sfnt'): Promise<Uint8Array>;
  };
  export default fontverter;
}
