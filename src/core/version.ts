/** Version of the library. `npm version` keeps it equal to package.json. */
export const version = '0.1.0';
