/** A workbook built into the bundle: a data: address. */
declare module "*.xlsx" {
  const address: string;
  // The bundler's asset modules have nothing but a default.
  export default address;
}
