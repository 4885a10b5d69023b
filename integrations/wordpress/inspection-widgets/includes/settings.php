<?php
/**
 * Settings > Inspection widgets: the publications, for administrators of a site. WordPress checks who saves them and whether
 * they meant to (options.php: the capability of the group, and its nonce).
 *
 * @package InspectionWidgets
 */

namespace InspectionWidgets;

defined( 'ABSPATH' ) || exit;

const SETTINGS = 'inspection-widgets';

/** Where the page is. */
function settings_address() {
	return admin_url( 'options-general.php?page=' . SETTINGS );
}

/** Makes the setting and its field known. */
function register_settings() {
	register_setting(
		SETTINGS,
		OPTION,
		array(
			'type'              => 'array',
			'default'           => array(),
			'sanitize_callback' => __NAMESPACE__ . '\sanitise_bases',
		)
	);
	add_settings_section( 'publications', '', __NAMESPACE__ . '\explain_settings', SETTINGS );
	add_settings_field(
		OPTION,
		__( 'Addresses of publications', 'inspection-widgets' ),
		__NAMESPACE__ . '\bases_field',
		SETTINGS,
		'publications',
		array( 'label_for' => OPTION )
	);
}

/**
 * What is kept of what was written: the addresses, each line that is none told to whoever wrote it.
 *
 * @param mixed $given Text with an address a line, or addresses.
 * @return string[]
 */
function sanitise_bases( $given ) {
	$lines = is_array( $given ) ? $given : preg_split( '/\s+/', is_string( $given ) ? $given : '' );
	$bases = array();
	foreach ( array_slice( array_filter( $lines, 'is_string' ), 0, 50 ) as $line ) {
		$line = trim( $line );
		$base = esc_url_raw( normalise_base( $line ), array( 'http', 'https' ) );
		if ( '' !== $base ) {
			$bases[] = $base;
		} elseif ( '' !== $line ) {
			/* translators: %s: what somebody wrote */
			$message = sprintf( __( '“%s” is no address of a publication. It begins with https:// and is the address of the page that lists all providers.', 'inspection-widgets' ), $line );
			// Printed as HTML.
			add_settings_error( OPTION, 'no-address', esc_html( $message ) );
		}
	}
	return array_values( array_unique( $bases ) );
}

/** Says what the plugin does, and what it needs for that. */
function explain_settings() {
	$ways = array(
		__( 'a link to it, pasted into any text', 'inspection-widgets' ),
		__( 'its address, alone on a line', 'inspection-widgets' ),
		__( 'the block “Inspection result”', 'inspection-widgets' ),
		__( 'the shortcode [inspection url="…"]', 'inspection-widgets' ),
	);
	printf( '<p>%s</p><ul class="ul-disc">', esc_html__( 'Results of inspections that somebody publishes with inspection-widgets are shown as widgets in posts and pages. Editors put one in by any of these:', 'inspection-widgets' ) );
	foreach ( $ways as $way ) {
		printf( '<li>%s</li>', esc_html( $way ) );
	}
	printf( '</ul><p>%s</p>', esc_html__( 'The results come from the publications below: this site asks them for the result in one sentence, and the browser of whoever opens a page with a widget asks them for the data. Nothing else is asked for, and nothing about visitors is sent or kept.', 'inspection-widgets' ) );
	if ( ! has_scripts() ) {
		printf( '<div class="notice notice-warning inline"><p>%s</p></div>', esc_html__( 'This is the source of the plugin, without its scripts: results are shown as sentences with links. Install the built plugin for widgets.', 'inspection-widgets' ) );
	}
}

/** The field, or what wp-config.php says in its place. */
function bases_field() {
	$fixed = are_bases_fixed();
	$help  = $fixed
		? __( 'Set for all sites by INSPECTION_WIDGETS_BASES in wp-config.php.', 'inspection-widgets' )
		: __( 'One a line, such as https://results.example.org/. Only links below these addresses become widgets.', 'inspection-widgets' );
	printf(
		'<textarea id="%1$s" name="%1$s" rows="4" cols="60" class="large-text code" spellcheck="false" aria-describedby="%1$s-help"%2$s>%3$s</textarea><p class="description" id="%1$s-help">%4$s</p>',
		esc_attr( OPTION ),
		$fixed ? ' readonly' : '',
		esc_textarea( implode( "\n", bases() ) ),
		esc_html( $help )
	);
}

/** Draws the page. */
function settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	printf( '<div class="wrap"><h1>%s</h1><form action="options.php" method="post">', esc_html( get_admin_page_title() ) );
	settings_fields( SETTINGS );
	do_settings_sections( SETTINGS );
	if ( ! are_bases_fixed() ) {
		submit_button();
	}
	echo '</form></div>';
}

add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
add_action(
	'admin_menu',
	function () {
		$name = __( 'Inspection widgets', 'inspection-widgets' );
		add_options_page( $name, $name, 'manage_options', SETTINGS, __NAMESPACE__ . '\settings_page' );
	}
);
add_filter(
	'plugin_action_links_' . plugin_basename( PLUGIN_FILE ),
	function ( $links ) {
		$settings = sprintf( '<a href="%s">%s</a>', esc_url( settings_address() ), esc_html__( 'Settings', 'inspection-widgets' ) );
		return array_merge( array( 'settings' => $settings ), $links );
	}
);
