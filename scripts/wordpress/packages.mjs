/** Debian's own WordPress, PHP and MariaDB: finds them, or installs them where apt and the right to use it are there. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

import { aptInstall } from '../apt.mjs';

/** Where Debian puts WordPress and its themes. */
export const WORDPRESS = '/usr/share/wordpress';

/** WordPress's default themes, as far as Debian has them. */
export const THEMES = ['twentytwentyone', 'twentytwentytwo', 'twentytwentythree'];

/**
 * The server and client of the database without what starts them with the machine. `nginx-light` is never started here: the
 * package of WordPress wants a web server, and Apache would start itself.
 */
const PACKAGES = [
  'nginx-light',
  'wordpress',
  ...THEMES.map((theme) => `wordpress-theme-${theme}`),
  'php-cli',
  'php',
  'php-curl',
  'php-gd',
  'php-intl',
  'php-mbstring',
  'php-mysql',
  'php-xml',
  'php-zip',
  'mariadb-server-core',
  'mariadb-client-core',
];

const PROGRAMS = ['/usr/bin/php', '/usr/sbin/mariadbd', '/usr/bin/mariadb-install-db'];
const FILES = [
  `${WORDPRESS}/wp-includes/version.php`,
  ...THEMES.map((theme) => `${WORDPRESS}/wp-content/themes/${theme}/style.css`),
  ...PROGRAMS,
];

/** Makes sure that everything is there. Says on the console what it installs. */
export function ensurePackages() {
  if (areThere()) return;
  aptInstall(PACKAGES);
  if (!areThere()) throw new Error('WordPress is not whole although apt-get installed it');
}

function areThere() {
  if (!FILES.every((file) => existsSync(file))) return false;
  const { stdout } = spawnSync('php', ['-m'], { encoding: 'utf8' });
  return ['mysqli', 'curl', 'dom', 'mbstring', 'zip'].every((name) =>
    new RegExp(`^${name}$`, 'm').test(stdout),
  );
}
