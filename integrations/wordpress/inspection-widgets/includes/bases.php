<?php
/**
 * The publications whose results this site shows: the addresses of their folders on the web, each with a slash at its end.
 * Nothing is fetched from anywhere else, and no other link becomes a widget.
 *
 * @package InspectionWidgets
 */

namespace InspectionWidgets;

defined( 'ABSPATH' ) || exit;

const OPTION = 'inspection_widgets_bases';

/** Whether wp-config.php says the addresses for all sites, so that no site can choose its own. */
function are_bases_fixed() {
	return defined( 'INSPECTION_WIDGETS_BASES' );
}

/**
 * The addresses, in the order in which the administrator wrote them.
 *
 * @return string[]
 */
function bases() {
	$given = are_bases_fixed() ? preg_split( '/\s+/', (string) INSPECTION_WIDGETS_BASES ) : get_option( OPTION, array() );
	$bases = array_map( __NAMESPACE__ . '\normalise_base', is_array( $given ) ? $given : array() );
	return array_values( array_unique( array_filter( $bases ) ) );
}

/**
 * An address as browsers write it, so that addresses can be compared: scheme and host in small letters, no default port, and
 * a slash at its end. Empty for what is no address of a folder on the web.
 *
 * @param mixed $given What somebody wrote.
 * @return string
 */
function normalise_base( $given ) {
	if ( ! is_string( $given ) || ! preg_match( '/^[\x21-\x7e]{1,1000}$/', trim( $given ) ) ) {
		return '';
	}
	$address = origin_in_small_letters( trim( $given ) );
	// The page itself is what people copy; so are its options.
	$address = preg_replace( array( '/[?#].*$/', '~/index\.html$~' ), array( '', '/' ), $address );
	if ( ! preg_match( '~^https?://(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?(?:/[\w.\~!$&()*+,;=:@%/-]*)?$~i', $address ) ) {
		return '';
	}
	// Browsers take these out, and then it would be another folder.
	if ( preg_match( '~/(?:\.|%2e){1,2}(?:/|$)~i', $address ) ) {
		return '';
	}
	return trailingslashit( $address );
}

/**
 * An address with the part that does not depend on capitals in small letters, and without the port that goes without saying.
 *
 * @param string $address Any text.
 * @return string
 */
function origin_in_small_letters( $address ) {
	return preg_replace_callback(
		'~^(https?)://([^/?#]*)~i',
		function ( $found ) {
			$scheme = strtolower( $found[1] );
			$port   = 'https' === $scheme ? '443' : '80';
			return "$scheme://" . preg_replace( "/:$port$/", '', strtolower( $found[2] ) );
		},
		$address
	);
}
