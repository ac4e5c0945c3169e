/** A workbook built into the bundle: a data: address. */
declare module "*.xlsx" {
  const address: string;
  export = address;
}
