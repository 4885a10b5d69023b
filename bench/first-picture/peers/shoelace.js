import '@shoelace-style/shoelace/dist/components/badge/badge.js';
