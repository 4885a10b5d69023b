<?php
/**
 * What the guide to a site's privacy policy suggests.
 *
 * @package InspectionWidgets
 */

namespace InspectionWidgets;

defined( 'ABSPATH' ) || exit;

add_action(
	'admin_init',
	function () {
		$bases = bases();
		if ( ! $bases ) {
			return;
		}
		/* translators: %s: one or more addresses */
		$text = sprintf( __( 'Pages that show the result of an inspection load it from %s, which learns the IP address of the visitor as with any page. No cookies are set, and nothing is kept in the browser.', 'inspection-widgets' ), implode( ', ', $bases ) );
		wp_add_privacy_policy_content( __( 'Inspection widgets', 'inspection-widgets' ), wp_kses_post( wpautop( esc_html( $text ) ) ) );
	}
);
