/**
 * The packages that users install with ours, as a CycloneDX bill of materials from npm's own command. The number and the time that
 * npm puts into each are taken out, so that the same packages give the same file.
 */
import { execFileSync } from 'node:child_process';

/**
 * @param {{ name: string, version: string }[]} shipped what users install. npm is asked for all and the rest is left out here:
 *   its own `--omit dev` leaves out also what our tools happen to need as well, Lit among it
 * @returns {object} the bill of materials
 */
export function makeSbom(shipped) {
  const text = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
    encoding: 'utf8',
    maxBuffer: 64e6,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const { serialNumber, components, dependencies, metadata, ...bill } = JSON.parse(text);
  const { timestamp, component, ...rest } = metadata;
  if (!serialNumber || !timestamp)
    throw new Error('npm sbom has become another: read what it gives');
  const names = new Set(shipped.map(({ name, version }) => `${name}@${version}`));
  const kept = components.filter(({ name, version }) => names.has(`${name}@${version}`));
  const refs = new Set([component, ...kept].map((each) => each['bom-ref']));
  return {
    ...bill,
    // npm takes the name of the folder.
    metadata: { ...rest, component: { ...component, name: 'inspection-widgets' } },
    components: kept,
    dependencies: dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn }) => ({
        ref,
        dependsOn: dependsOn.filter((each) => refs.has(each)),
      })),
  };
}
