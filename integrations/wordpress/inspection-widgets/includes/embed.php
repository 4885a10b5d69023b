<?php
/**
 * An address alone on its line, and the embed block: without this, WordPress would ask the publication and show the picture of
 * the badge.
 *
 * @package InspectionWidgets
 */

namespace InspectionWidgets;

defined( 'ABSPATH' ) || exit;

/** Makes the addresses of this site's publications known. */
function register_embeds() {
	foreach ( bases() as $index => $base ) {
		wp_embed_register_handler( "inspection-widgets-$index", '#^' . preg_quote( $base, '#' ) . '.+$#i', __NAMESPACE__ . '\render_embed' );
	}
}

/**
 * Draws an address.
 *
 * @param string[] $matches    Of the expression.
 * @param array    $attributes Size, which does not matter here.
 * @param string   $url        The address.
 * @return string|false HTML; `false` leaves it to WordPress.
 */
function render_embed( $matches, $attributes, $url ) {
	$address = read_address( $url );
	// It stands in a paragraph, or in the box of the embed block.
	return $address ? link_to_result( $address ) : false;
}

add_action( 'init', __NAMESPACE__ . '\register_embeds' );
