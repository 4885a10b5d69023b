<?php
/**
 * Removes what the plugin keeps: its setting and the sentences that it fetched, on every site of a network. Posts keep what
 * editors wrote into them.
 *
 * @package InspectionWidgets
 */

namespace InspectionWidgets;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** Removes what is kept for the site that is current. */
function forget_site() {
	global $wpdb;
	delete_option( 'inspection_widgets_bases' );
	// Their names are not known one by one. Where a cache keeps them instead of the database, they go with time.
	$pattern = $wpdb->esc_like( '_transient_inspection_widgets_' ) . '%';
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- there is no function for it.
	$names = $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s", $pattern ) );
	foreach ( $names as $name ) {
		delete_transient( substr( $name, strlen( '_transient_' ) ) );
	}
}

if ( is_multisite() ) {
	$sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $sites as $site ) {
		switch_to_blog( $site );
		forget_site();
		restore_current_blog();
	}
} else {
	forget_site();
}
