export type Profile = { readonly id: string };
