// Vite makes a stylesheet of an import for its side effect.
declare module '*.css';

// The addon for documentation makes a React component of it.
declare module '*.mdx' {
  const page: () => unknown;
  export default page;
}
