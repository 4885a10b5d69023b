<?php
/**
 * Puts the script into pages that makes widgets of links to results. It comes with the plugin, so that visitors load no
 * script from elsewhere; it loads the file of a widget only where a page has one.
 *
 * @package InspectionWidgets
 */

namespace InspectionWidgets;

defined( 'ABSPATH' ) || exit;

const LOADER = 'inspection-widgets-loader';

/** Whether the scripts are there: the source of this plugin has none, they are built. */
function has_scripts() {
	return is_readable( dirname( PLUGIN_FILE ) . '/assets/loader.js' );
}

/** Loads the script where there is a publication whose links it can know. */
function enqueue_loader() {
	if ( ! bases() || ! has_scripts() ) {
		return;
	}
	// Up to WordPress 6.2 this array means: at the end of the page.
	$where = array(
		'in_footer' => true,
		'strategy'  => 'defer',
	);
	wp_enqueue_script( LOADER, plugins_url( 'assets/loader.js', PLUGIN_FILE ), array(), VERSION, $where );
}

/**
 * Writes the publications onto the script's tag, and lets it wait for the page where WordPress does not yet say so.
 *
 * @param string $tag    HTML.
 * @param string $handle Name of a script.
 * @return string HTML.
 */
function complete_loader_tag( $tag, $handle ) {
	if ( LOADER !== $handle ) {
		return $tag;
	}
	$defer = preg_match( '/\sdefer\b/', $tag ) ? '' : ' defer';
	$bases = esc_attr( implode( ' ', array_map( 'esc_url_raw', bases() ) ) );
	return preg_replace( '/\ssrc=/', "$defer data-bases=\"$bases\" src=", $tag, 1 );
}

add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_loader' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\complete_loader_tag', 10, 2 );
