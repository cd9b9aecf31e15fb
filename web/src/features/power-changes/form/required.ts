/** Rules of a field that must be filled in. */
export const required = (what: string) => [{ required: true, message: `请填写${what}。` }];
