<?php
/**
 * Which widgets there are, and what can be chosen of each.
 *
 * @package InspectionWidgets
 */

namespace InspectionWidgets;

defined( 'ABSPATH' ) || exit;

/** What can be chosen of every widget. `which` names an earlier inspection by its id. */
const COMMON_OPTIONS = array( 'theme', 'which', 'lang' );

/**
 * What can be chosen of a widget besides, by the word for it in addresses.
 */
const WIDGETS = array(
	'badge'           => array( 'compact' ),
	'comparison'      => array( 'heading-level', 'framework', 'as-of', 'own', 'region', 'neighbours', 'sort' ),
	'findings'        => array( 'heading-level' ),
	'judgements'      => array( 'heading-level' ),
	'letter'          => array( 'heading-level', 'open' ),
	'quotes'          => array( 'heading-level', 'layout' ),
	'recommendations' => array( 'heading-level' ),
	'score'           => array( 'heading-level' ),
	'summary'         => array( 'heading-level', 'parts' ),
	'timeline'        => array( 'heading-level', 'order', 'inspectorate' ),
);

/**
 * The names of all that can be chosen of a widget.
 *
 * @param string $widget "badge".
 * @return string[]
 */
function options_of_widget( $widget ) {
	return array_merge( COMMON_OPTIONS, WIDGETS[ $widget ] );
}

/**
 * The widgets by their names for people, in the order in which an editor would look for them.
 *
 * @return array<string, string>
 */
function widget_names() {
	return array(
		'badge'           => __( 'Badge', 'inspection-widgets' ),
		'summary'         => __( 'Everything in one', 'inspection-widgets' ),
		'judgements'      => __( 'All judgements', 'inspection-widgets' ),
		'score'           => __( 'Score', 'inspection-widgets' ),
		'findings'        => __( 'Highlights', 'inspection-widgets' ),
		'quotes'          => __( 'Quotes', 'inspection-widgets' ),
		'recommendations' => __( 'What needs to improve', 'inspection-widgets' ),
		'timeline'        => __( 'History', 'inspection-widgets' ),
		'letter'          => __( 'Letter or report', 'inspection-widgets' ),
		'comparison'      => __( 'Comparison', 'inspection-widgets' ),
	);
}
