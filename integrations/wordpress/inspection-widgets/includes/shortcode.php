<?php
/**
 * The shortcode, for editors without blocks: [inspection url="…"], or [inspection provider="islington" widget="badge"].
 *
 * @package InspectionWidgets
 */

namespace InspectionWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * Draws the shortcode.
 *
 * @param array|string $given Its attributes; the empty text where there are none.
 * @return string HTML.
 */
function render_shortcode( $given ) {
	$given = array_map( __NAMESPACE__ . '\as_typed', array_filter( (array) $given, 'is_string' ) );
	$url   = isset( $given['url'] ) ? $given['url'] : address_from_words( $given );
	unset( $given['url'], $given['provider'], $given['widget'] );
	// A word that stands alone, as in [inspection url="…" compact], has a number for its name.
	foreach ( $given as $name => $value ) {
		if ( is_int( $name ) ) {
			$given[ strtolower( $value ) ] = 'true';
		}
	}
	$address = read_address( $url );
	$link    = $address ? link_to_result( $address, $given ) : plain_link( $url );
	return '' === $link ? '' : result_as_block( "<p>$link</p>", 'class="inspection-widgets-result"' );
}

/**
 * The address of a widget of a provider in the first publication.
 *
 * @param array<string, string> $given Attributes of the shortcode.
 * @return string Empty where there is no publication.
 */
function address_from_words( $given ) {
	$base = bases()[0] ?? '';
	return '' === $base ? '' : $base . strtolower( $given['provider'] ?? '' ) . '/' . strtolower( $given['widget'] ?? 'badge' ) . '/';
}

add_shortcode( 'inspection', __NAMESPACE__ . '\render_shortcode' );
