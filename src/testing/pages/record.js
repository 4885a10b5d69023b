// Notes what goes wrong on the page, from before anything else runs, for the test that opened it.
window.seen = { violations: [], errors: [], messages: [] };
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
  window.seen.violations.push([violatedDirective, blockedURI, sample].join(' ')),
);
addEventListener('error', ({ message }) => window.seen.errors.push(message));
addEventListener('unhandledrejection', ({ reason }) => window.seen.errors.push(String(reason)));
for (const level of ['warn', 'error'])
  console[level] = (...parts) => window.seen.messages.push(parts.join(' '));
