<?php
/**
 * Only for the test: WordPress fetches nothing from this machine nor from unusual ports, and the publication under test has
 * both.
 */
add_filter(
	'http_request_host_is_external',
	function ( $external, $host ) {
		return 'localhost' === $host ? true : $external;
	},
	10,
	2
);
add_filter(
	'http_allowed_safe_ports',
	function ( $ports ) {
		$ports[] = (int) getenv( 'TEST_PUBLICATION_PORT' );
		return $ports;
	}
);
// The admin pages look for news and updates on other hosts, which the configuration refuses.
foreach ( array( 'core', 'plugins', 'themes' ) as $what ) {
	add_filter(
		"pre_site_transient_update_$what",
		function () {
			return (object) array(
				'last_checked'    => time(),
				'version_checked' => $GLOBALS['wp_version'],
				'updates'         => array(),
				'response'        => array(),
				'checked'         => array(),
			);
		}
	);
}

// What an administrator does where there is no plugin: the script of the publication stands in the theme.
add_action(
	'wp_head',
	function () {
		$base = get_option( 'test_theme_script' );
		if ( $base ) {
			printf( '<script src="%sloader.js" defer></script>', esc_url( $base ) );
		}
	}
);
